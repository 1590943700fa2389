/** Whether a word, in any case, is one of these. */
export function among(words: string): (word: string) => boolean {
  const all = new Set(words.split(' '));
  return (word) => all.has(word.toUpperCase());
}

/** Words that cannot name a variable without backticks, since a reader could not tell where a clause or operator begins. */
export const isReserved = among(
  'AND AS CASE CONTAINS CREATE DELETE DETACH DISTINCT FALSE IN IS LIMIT MATCH MERGE NOT NULL OPTIONAL OR ORDER ' +
    'REMOVE RETURN SET SKIP TRUE UNION UNWIND WHERE WITH XOR',
);
