import { Parser } from 'htmlparser2';
import { InputError } from '../../model/input-error.ts';

/** Browsers themselves stop at a depth of 512; no page of news comes near. */
const DEEPEST = 512;
const MOST_ELEMENTS = 200_000;

/**
 * Lets pages pass that a tree can be built of without fear.
 * @throws InputError for one that is nested too deeply, or has too many elements
 */
export const assertPageSize = (html: string, name: string): void => assertSize(html, name, false);

/** The same for XML, whose elements close only where it says so. */
export const assertXmlSize = (xml: string, name: string): void => assertSize(xml, name, true);

function assertSize(markup: string, name: string, xmlMode: boolean): void {
  let depth = 0;
  let elements = 0;
  const complain = (what: string): never => {
    throw new InputError(`${what}; no page or feed of news`, name);
  };
  const parser = new Parser(
    {
      onopentagname() {
        if (++depth > DEEPEST) complain(`elements nested more than ${DEEPEST} deep`);
        if (++elements > MOST_ELEMENTS) complain(`more than ${MOST_ELEMENTS} elements`);
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode },
  );
  parser.write(markup);
  parser.end();
}
