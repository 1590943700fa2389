import type { TextSpan } from '../cypher-error.ts';
import type { Compiler } from './compiler.ts';
import type { Compiled, StaticType } from './scope.ts';

const NUMBERS: readonly StaticType[] = ['integer', 'float', 'number'];

/** Refuses an operand that can never be of the wanted kinds; null always may be. */
export function expectType(
  { type }: Pick<Compiled, 'type'>,
  wanted: readonly string[],
  span: TextSpan,
  where: string,
  { session }: Compiler,
): void {
  if (type === 'any' || type === 'null' || wanted.includes(type)) return;
  if (wanted.includes('number') && NUMBERS.includes(type)) return;
  if (type === 'number' && (wanted.includes('integer') || wanted.includes('float'))) return;
  session.fail(
    `${where} needs ${wanted.map(article).join(' or ')}, not ${article(type)}`,
    span,
    undefined,
    'type',
  );
}

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
