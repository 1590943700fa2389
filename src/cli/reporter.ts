import type { InputError } from '../model/input-error.ts';

export interface ReportOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Says on standard error what happens beside the results; and counts what was refused. */
export interface Reporter {
  /** An input that is left out; the run goes on and ends with status 1. */
  readonly refuse: (error: InputError) => void;
  /** For the reader's information; silent with --quiet. */
  readonly note: (message: string) => void;
  /** How far it is: on a terminal only. */
  readonly progress: (message: string) => void;
  readonly refused: () => number;
  readonly done: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

export function createReporter({ quiet = false, json = false }: ReportOptions): Reporter {
  const stream = process.stderr;
  const showsProgress = stream.isTTY && !quiet && !json;
  let count = 0;
  let shown = false;
  let last = 0;
  const clear = () => {
    if (shown) stream.write(CLEAR_LINE);
    shown = false;
  };
  const line = (text: string, record: object) => {
    clear();
    stream.write(json ? `${JSON.stringify(record)}\n` : `${text}\n`);
  };
  return {
    refuse(error) {
      count++;
      line(`${strong('refused')} ${placed(error)}`, {
        refused: error.input ?? null,
        line: error.line ?? null,
        message: error.message,
      });
    },
    note(message) {
      if (!quiet) line(message, { note: message });
    },
    progress(message) {
      if (!showsProgress || performance.now() - last < 100) return;
      last = performance.now();
      stream.write(`${CLEAR_LINE}${message.slice(0, (stream.columns || 80) - 1)}`);
      shown = true;
    },
    refused: () => count,
    done: clear,
  };
}

/** Colour for people only: never into a file, never against NO_COLOR. */
export function strong(text: string): string {
  const coloured = process.stderr.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return coloured ? `\u001b[1;31m${text}\u001b[0m` : text;
}

/** `input:line: message`, the place only once where the message begins with it already. */
export function placed(error: Error): string {
  const { input, line } = error as Partial<InputError>;
  const place = [input, line].filter((part) => part !== undefined).join(':');
  return place && !error.message.startsWith(`${input}:`) ? `${place}: ${error.message}` : error.message;
}
