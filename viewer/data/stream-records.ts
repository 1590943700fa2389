import { InputError } from '../../src/model/input-error.ts';
import { Turn } from './slices.ts';

/**
 * The records of a served file that has one a line; none when it is not there. Never more than a piece of the text is
 * held, and the page is never kept waiting.
 * @throws InputError naming file and line
 */
export async function* streamRecords(address: string, file: string): AsyncIterable<unknown> {
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.status !== 200 || !answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let line = 0;
  const turn = new Turn();
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const text of lines) {
      line++;
      if (text === '') continue;
      yield parsed(text, file, line);
      if (turn.isOver()) await turn.next();
    }
    if (done) return;
  }
}

function parsed(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${file}, line ${line}: no JSON`, file, line);
  }
}
