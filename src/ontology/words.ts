/** A list of lemmas written as one line: `words('agree consent')`. An underscore stands for a blank. */
export const words = (line: string): readonly string[] =>
  line
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
