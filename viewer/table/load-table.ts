import { later } from '../state/later.ts';

/** The tables and what they stand on. Most pages begin with the picture. */
export const tables = later(async () => (await import('./TablePane.tsx')).TablePane);
