import { Button } from 'react-aria-components';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { useDesk } from '../state/desk.tsx';
import type { Answer, Cell } from './answer.ts';

const MOST = 200;

/** The rows of an answer; what is of the graph can be chosen. */
export function AnswerTable({ answer }: { answer: Answer }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="answer" aria-label="Answer" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {plainText(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.slice(0, MOST).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={answer.columns[column]}>
                  <AnswerCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {answer.rows.length > MOST && <p className="left-out">and {answer.rows.length - MOST} more rows</p>}
    </section>
  );
}

/** Names with their icons, ties with the colour of their class, lists item below item, all else as it reads. */
function AnswerCell({ cell }: { cell: Cell }) {
  const { index, select } = useDesk();
  if (cell.items)
    return (
      <ul className="answer-list">
        {cell.items.map((item, at) => (
          <li key={at}>
            <AnswerCell cell={item} />
          </li>
        ))}
      </ul>
    );
  const entity = cell.entity === undefined ? undefined : index.entities.get(cell.entity);
  if (entity)
    return (
      <span {...pointing(entity.id)}>
        <Button className="link entity-link" onPress={() => select('entity', entity.id)}>
          <TypeDisc type={entity.type} size={16} />
          <span>{plainText(entity.name)}</span>
        </Button>
      </span>
    );
  const relation = cell.relation === undefined ? undefined : index.relations.get(cell.relation);
  if (relation) {
    const doubt = caveat(relation);
    return (
      <span {...pointing(relation.id)}>
        <Button className="link" onPress={() => select('relation', relation.id)}>
          <span className="swatch" data-tie={tieClass(relation)} />
          <span>
            {plainText(typeLabel(relation.type))}
            {doubt && ` (${doubt})`}
          </span>
        </Button>
      </span>
    );
  }
  return plainText(cell.text);
}
