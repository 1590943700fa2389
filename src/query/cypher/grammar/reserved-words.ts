/** Words that cannot name a variable without backticks, since a reader could not tell where a clause or operator begins. */
const RESERVED = new Set(
  (
    'AND AS CASE CONTAINS CREATE DELETE DETACH DISTINCT FALSE IN IS LIMIT MATCH MERGE NOT NULL OPTIONAL OR ORDER ' +
    'REMOVE RETURN SET SKIP TRUE UNION UNWIND WHERE WITH XOR'
  ).split(' '),
);

export const isReserved = (word: string): boolean => RESERVED.has(word.toUpperCase());
