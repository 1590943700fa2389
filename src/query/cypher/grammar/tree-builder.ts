import type { Fail } from '../blame.ts';
import type { TextSpan } from '../cypher-error.ts';
import type { Clause, Query, SingleQuery } from '../syntax/clause.ts';
import type { Expression } from '../syntax/expression.ts';
import type { LabelExpression, NodePattern, PatternPart, RelationshipPattern } from '../syntax/pattern.ts';
import type { Value } from '../values/value.ts';
import { readNumber, readString } from './literals.ts';
import { bindOperators, type Continuation, isOperator, type Operand } from './precedence.ts';
import { among, isReserved } from './reserved-words.ts';

/** `.name`, `[1]`, `[1..2]`, `:Label` behind an operand; the parser makes all of a node but what it applies to. */
type PostfixStep = TextSpan & { readonly kind: string };

interface Hop {
  readonly relationship: RelationshipPattern;
  readonly node: NodePattern;
}

interface Repetition extends TextSpan {
  readonly from: NodePattern;
  readonly relationship: RelationshipPattern;
  readonly to: NodePattern;
  readonly where?: Expression;
  readonly length: NonNullable<RelationshipPattern['length']>;
  readonly node: NodePattern | null;
}

const MAX_STEPS = 500;
const MAX_CLAUSES = 500;

/** What the grammar's actions call to make nodes of the tree and to refuse what is written but not allowed. */
export const treeBuilder = (fail: Fail) => ({
  isReserved,
  isWrite: among('CREATE MERGE DETACH DELETE SET REMOVE FOREACH DROP LOAD'),
  isQuantifier: among('ALL ANY NONE SINGLE'),
  isSubquery: among('EXISTS COUNT COLLECT'),
  expression: (first: Operand, rest: readonly Continuation[]): Expression => {
    if (first.prefixes.length > MAX_STEPS) fail(`more than ${MAX_STEPS} signs in a row`, first.prefixes[0]!);
    return bindOperators(first, rest);
  },

  postfix(atom: Expression, steps: readonly PostfixStep[]): Expression {
    if (steps.length > MAX_STEPS) fail(`more than ${MAX_STEPS} steps in a row`, atom);
    return steps.reduce<Expression>(
      (of, step) => ({ ...step, of, start: atom.start }) as unknown as Expression,
      atom,
    );
  },

  index(span: TextSpan, index: Expression | null): PostfixStep {
    if (!index) fail('[] needs an index', span);
    return { ...span, kind: 'index', index } as PostfixStep;
  },

  number: (span: TextSpan, digits: string): Value => readNumber(digits, span, fail),
  string: (span: TextSpan, text: string): Value => readString(text, span, fail),

  /** Says what other languages' operators are in this one. `at` is behind the symbol. */
  isOperator(symbol: string, at: number): boolean {
    const span = { start: at - symbol.length, end: at };
    if (symbol === '!=') fail('!= is written <>', span, '<>');
    if (symbol === '==') fail('== is written =', span, '=');
    return isOperator(symbol);
  },

  union(span: TextSpan, first: SingleQuery, rest: readonly { all: boolean; part: SingleQuery }[]): Query {
    const all = rest[0]?.all ?? false;
    const mixed = rest.find((other) => other.all !== all);
    if (mixed) fail('UNION and UNION ALL cannot be mixed in one query', mixed.part);
    return { ...span, parts: [first, ...rest.map(({ part }) => part)], all };
  },

  clauses(clauses: readonly Clause[]): readonly Clause[] {
    if (clauses.length > MAX_CLAUSES) fail(`more than ${MAX_CLAUSES} clauses`, clauses[MAX_CLAUSES]!);
    return clauses;
  },

  /** `EXISTS { (a)-->(b) }`: a pattern alone is a query that returns its matches. */
  bareSubquery: (span: TextSpan, patterns: readonly PatternPart[], where?: Expression): Query => ({
    ...span,
    all: false,
    parts: [
      { ...span, clauses: [{ ...span, kind: 'match', optional: false, patterns, ...(where && { where }) }] },
    ],
  }),

  /** A path; where a repetition stands first or last, or two stand side by side, a nameless node lies between. */
  path(span: TextSpan, first: NodePattern | undefined, rest: readonly (Hop | Repetition)[]): PatternPart {
    const nodes: NodePattern[] = first ? [first] : [{ start: span.start, end: span.start }];
    const relationships: RelationshipPattern[] = [];
    for (const step of rest) {
      relationships.push('length' in step ? repeatedRelationship(step) : step.relationship);
      nodes.push(step.node ?? { start: span.end, end: span.end });
    }
    return { ...span, nodes, relationships };
  },

  repeated: (span: TextSpan, repetition: Repetition): Repetition => ({ ...repetition, ...span }),

  labels: (
    span: TextSpan,
    kind: 'and' | 'or',
    first: LabelExpression,
    rest: readonly LabelExpression[],
  ): LabelExpression => (rest.length ? { ...span, kind, operands: [first, ...rest] } : first),

  notLabel: (span: TextSpan, nots: number, of: LabelExpression): LabelExpression =>
    nots % 2 ? { ...span, kind: 'not', of } : of,

  refuse: (span: TextSpan, message: string, suggestion?: string): never => fail(message, span, suggestion),

  refuseWrite: (span: TextSpan, word: string): never =>
    fail(`the graph is read-only: ${word.toUpperCase()} is not available`, span, undefined, 'read-only'),

  refuseProcedure: (span: TextSpan, name: string): never =>
    fail(`procedures are not available: ${name}; CALL { ... } runs a subquery`, span, undefined, 'name'),
});

function repeatedRelationship({ from, to, relationship, where, length }: Repetition): RelationshipPattern {
  return { ...relationship, length, repeated: { from, to, ...(where && { where }) } };
}
