/** Words written as one that the treebanks count as two: where the second begins. `cannot` -> can|not */
const joined: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    gotta: 3,
    wanna: 3,
    gimme: 3,
    lemme: 3,
    dont: 2,
    didnt: 3,
    doesnt: 4,
    isnt: 2,
    wasnt: 3,
    arent: 3,
    werent: 4,
    hasnt: 3,
    havent: 4,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    cant: 2,
    im: 1,
    ive: 1,
    youre: 3,
    youve: 3,
    theyre: 4,
    thats: 4,
  }),
);

const negation = /n['’]t$/i;
const ending = /['’](?:s|re|ve|ll|d|m)$/i;
/** `the 1990's`, `her 60's` */
const decade = /^\d*0['’]s$/;

/** The lengths of the tokens of a word: `shouldn't've` -> should|n't|'ve, `Putin's` -> Putin|'s, `O'Reilly` whole. */
export function splitClitics(word: string): readonly number[] {
  // no English word is that long
  if (word.length > 60) return [word.length];
  const tail: number[] = [];
  let length = word.length;
  for (;;) {
    const rest = word.slice(0, length);
    const clitic = decade.test(rest) ? null : (negation.exec(rest) ?? ending.exec(rest));
    if (!clitic || clitic.index === 0) break;
    tail.unshift(length - clitic.index);
    length = clitic.index;
  }
  const inner = joined.get(word.slice(0, length).toLowerCase());
  return inner ? [inner, length - inner, ...tail] : [length, ...tail];
}
