import type { Discourse } from './discourse.ts';
import { childrenOf, topOf } from './grammar.ts';
import type { Site } from './site.ts';

const SPEECH = new Set(
  `say tell add note state declare announce explain insist argue claim warn ask reply answer respond comment remark write
  tweet post recall stress emphasize emphasise conclude continue admit acknowledge concede confirm deny report quote
  observe urge promise vow predict suggest complain joke agree assert reiterate express call describe pledge maintain`
    .trim()
    .split(/\s+/),
);

/** Who says each quotation: index of a site, or undefined. The subject of a verb of speech beside it, or "according to". */
export function speakers(discourse: Discourse): readonly (Site | undefined)[] {
  const { quotations } = discourse;
  const { sentences } = discourse.annotated;
  const found: (Site | undefined)[] = [];
  let at = 0;
  quotations.forEach((quote, i) => {
    while (at < sentences.length && sentences[at]!.end <= quote.start) at++;
    let until = at;
    while (until < sentences.length && sentences[until]!.end < quote.end) until++;
    const before = quotations[i - 1];
    const text = discourse.annotated.document.text;
    // "... ," Putin said. "..." and quotations one after another go on with the same speaker
    const goesOn =
      before &&
      found[i - 1] &&
      text.slice(before.end, quote.start).length < 160 &&
      !/\n/.test(text.slice(before.end, quote.start));
    found.push(
      inSentence(discourse, until, i) ??
        (until === at ? undefined : inSentence(discourse, at, i)) ??
        (goesOn ? found[i - 1] : undefined) ??
        (wholly(discourse, at, i) ? inSentence(discourse, at - 1, i) : undefined),
    );
  });
  return found;
}

/** Whether a quotation begins its sentence, so that the sentence before may introduce it. */
function wholly(discourse: Discourse, sentence: number, quote: number): boolean {
  const tree = discourse.annotated.sentences[sentence];
  return tree !== undefined && discourse.quotations[quote]!.start <= tree.start + 1;
}

/** Subject of a verb of speech that stands outside quotations in a sentence; the nearest to the quotation. */
function inSentence(discourse: Discourse, sentence: number, quote: number): Site | undefined {
  const tree = discourse.annotated.sentences[sentence];
  if (!tree) return undefined;
  const { start, end } = discourse.quotations[quote]!;
  let best: Site | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  tree.tokens.forEach((token, index) => {
    if (token.start >= start && token.end <= end) return;
    const distance = token.start < start ? start - token.end : token.start - end;
    if (distance >= nearest) return;
    let subject: number | undefined;
    if (token.tag === 'VERB' && SPEECH.has(token.lemma.toLowerCase())) {
      subject = childrenOf(tree, index).find((child) => /^nsubj$/.test(tree.tokens[child]!.dep));
    } else if (/^according$/i.test(token.text)) {
      subject = /^(case|fixed|mark)$/.test(token.dep) ? token.head : childrenOf(tree, index)[1];
    }
    if (subject === undefined) return;
    const site = personAt(discourse, sentence, subject);
    if (!site || (site.mention.start >= start && site.mention.end <= end)) return;
    best = site;
    nearest = distance;
  });
  return best;
}

/** The mention at a subject: at the word, or at the name that goes with a title ("President [Putin] said"). */
export function personAt(discourse: Discourse, sentence: number, token: number): Site | undefined {
  const tree = discourse.annotated.sentences[sentence]!;
  const direct = discourse.at(sentence, token);
  const beside = childrenOf(tree, token)
    .filter((child) => /^(flat|appos|compound|nmod:desc)/.test(tree.tokens[child]!.dep))
    .flatMap((child) => discourse.at(sentence, child));
  const all = [...direct, ...beside, ...discourse.at(sentence, topOf(tree, token))].filter(
    (site) => !site.pronoun || site.pronoun.kind === 'personal',
  );
  return all.find((site) => site.mention.type === 'person' && site.mention.form === 'name') ?? all[0];
}
