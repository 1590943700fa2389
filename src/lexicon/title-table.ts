import { names, rows, words } from './rows.ts';
import { TITLE_MODIFIERS, TITLES } from './titles.ts';

let table: Map<string, string> | undefined;
let modifiers: Set<string> | undefined;

function titles(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const [role, list] of rows(TITLES))
    for (const title of names(list)) if (!table.has(title)) table.set(title, role!);
  return table;
}

/**
 * The role that the holder of a title has: "foreign minister" -> "minister_of", "Mr." -> "-"; undefined for what is no title. Any case.
 */
export const titleRole = (title: string): string | undefined => titles().get(title.toLowerCase());

/** Whether a word names several holders of an office: "Presidents Reagan and Gorbachev", "Foreign Ministers". */
export const isPluralTitle = (word: string): boolean =>
  /[^s]s$/.test(word) && titleRole(word.replace(/ies$/, 'ys').slice(0, -1)) !== undefined;

/** Whether a word may stand before a title and belongs to it: "former", "deputy". */
export function isTitleModifier(word: string): boolean {
  modifiers ??= new Set(words(TITLE_MODIFIERS));
  return modifiers.has(word.toLowerCase());
}
