/** The rows of a list: one a line, columns parted by "|". */
export const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** The names in a cell, parted by ";". */
export const names = (cell = ''): readonly string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The words of a list that is parted by white space. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
