import { Button } from 'react-aria-components';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
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

function AnswerCell({ cell }: { cell: Cell }) {
  const { select } = useDesk();
  const id = cell.entity ?? cell.relation;
  if (id === undefined) return plainText(cell.text);
  return (
    <span {...pointing(id)}>
      <Button className="link" onPress={() => select(cell.entity === undefined ? 'relation' : 'entity', id)}>
        {plainText(cell.text)}
      </Button>
    </span>
  );
}
