import { Parser } from 'htmlparser2';
import { InputError } from '../../model/input-error.ts';

/** Browsers themselves stop at a depth of 512; no page of news comes near. */
const DEEPEST = 512;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 1_000;
/** Pieces of one text: stray brackets and entities part it, and each piece becomes a node of its own. */
const MOST_PIECES = 5_000;

/**
 * Lets pages pass that a tree can be built of without fear for time and stack.
 * @throws InputError for one that is nested too deeply, or has too many elements, attributes on one, or pieces of one text
 */
export const assertPageSize = (html: string, name: string): void => assertSize(html, name, false);

/** The same for XML, whose elements close only where it says so. */
export const assertXmlSize = (xml: string, name: string): void => assertSize(xml, name, true);

function assertSize(markup: string, name: string, xmlMode: boolean): void {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let pieces = 0;
  const complain = (what: string): never => {
    throw new InputError(`${what}; no page or feed of news`, name);
  };
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0;
        pieces = 0;
        if (++depth > DEEPEST) complain(`elements nested more than ${DEEPEST} deep`);
        if (++elements > MOST_ELEMENTS) complain(`more than ${MOST_ELEMENTS} elements`);
      },
      onattribute() {
        if (++attributes > MOST_ATTRIBUTES)
          complain(`more than ${MOST_ATTRIBUTES} attributes of one element`);
      },
      ontext() {
        if (++pieces > MOST_PIECES)
          complain(`a text of more than ${MOST_PIECES} stray brackets and entities`);
      },
      onclosetag() {
        pieces = 0;
        depth--;
      },
    },
    { xmlMode },
  );
  parser.write(markup);
  parser.end();
}
