import { hash } from '../../src/model/identity.ts';

/** A place to start from for each id, on a disc; the same id always gets the same place. */
export function seedPosition(id: string): { readonly x: number; readonly y: number } {
  const digits = hash(id);
  const angle = (Number.parseInt(digits.slice(0, 8), 16) / 0x100000000) * 2 * Math.PI;
  const radius = Math.sqrt(Number.parseInt(digits.slice(8), 16) / 0x100000000);
  return { x: 100 * radius * Math.cos(angle), y: 100 * radius * Math.sin(angle) };
}
