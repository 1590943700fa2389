import type { Compiled } from '../expressions/scope.ts';
import type { ReturnItem } from '../syntax/clause.ts';
import type { Expression } from '../syntax/expression.ts';
import { canonical } from './contains-aggregation.ts';

/** An item with the register that its value goes to. */
export interface Column extends Compiled {
  readonly item: ReturnItem;
  readonly slot: number;
  /** The register holds the value already: the item is a plain variable. */
  readonly kept: boolean;
}

/** Reads the column whose expression is written again. */
export function columnReader(
  columns: readonly { readonly item: ReturnItem; readonly slot: number; readonly type: Compiled['type'] }[],
): (expression: Expression) => Compiled | undefined {
  const kinds = new Set(columns.map(({ item }) => item.expression.kind));
  const byText = new Map(columns.map((each) => [canonical(each.item.expression), each]));
  return (expression) => {
    if (!kinds.has(expression.kind)) return undefined;
    const found = byText.get(canonical(expression));
    return found && { evaluate: (row) => row[found.slot]!, type: found.type };
  };
}
