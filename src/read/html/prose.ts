import { Parser } from 'htmlparser2';

/** A block of prose as a page lays it out. */
export interface Block {
  /** Spaces joined, no line breaks. */
  readonly text: string;
  /** `p`, `h1`, `li`, `tr` ...: the innermost element that makes a block of it. */
  readonly tag: string;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main menu ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** What stands in these is no prose of the article. */
const NO_PROSE = new Set(
  (
    'aside audio button canvas code figcaption figure footer form head iframe input math menu nav noscript object option script select ' +
    'style svg template textarea title video'
  ).split(' '),
);

/**
 * The blocks of prose in HTML, in order. Scripts, forms, navigation, pictures with their captions and the like are left out. It
 * reads the markup as a stream: time grows with the length alone, and no depth of nesting overflows a stack.
 */
export function prose(html: string): Block[] {
  const blocks: Block[] = [];
  const open: string[] = ['p'];
  let text = '';
  let linked = 0;
  let links = 0;
  let hidden = 0;
  let breaks = 0;

  const finish = (): void => {
    const joined = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (joined) blocks.push({ text: joined, tag: open.at(-1)!, linked: Math.min(1, linked / joined.length) });
    text = '';
    linked = 0;
    breaks = 0;
  };

  const parser = new Parser({
    onopentagname(tag) {
      if (NO_PROSE.has(tag)) hidden++;
      if (hidden) return;
      if (BLOCKS.has(tag)) {
        finish();
        open.push(tag);
      } else if (tag === 'br') {
        // two of them part paragraphs, one is a space
        if (++breaks === 2) finish();
        else text += ' ';
      } else if (tag === 'a') links++;
      else if ((tag === 'td' || tag === 'th') && text.trim()) text += ' | ';
    },
    ontext(piece) {
      if (hidden) return;
      text += piece;
      if (piece.trim()) breaks = 0;
      if (links) linked += piece.trim().length;
    },
    onclosetag(tag) {
      if (NO_PROSE.has(tag)) hidden = Math.max(0, hidden - 1);
      else if (hidden) return;
      else if (BLOCKS.has(tag)) {
        finish();
        if (open.length > 1 && open.at(-1) === tag) open.pop();
      } else if (tag === 'a') links = Math.max(0, links - 1);
    },
  });
  parser.write(html);
  parser.end();
  finish();
  return blocks;
}
