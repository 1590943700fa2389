import type { Command } from 'commander';
import { parseColumns } from '../read/columns.ts';
import { KNOWN_FORMATS } from '../read/formats.ts';
import type { ReadOptions } from '../read/read-inputs.ts';

/** What the user says of the inputs, as commander gives it. */
export interface InputOptions {
  readonly stdinFormat?: string;
  readonly columns?: string;
  readonly anyLanguage?: boolean;
  readonly allowNetwork?: boolean;
}

/** Adds the options of every command that reads documents. */
export function addInputOptions(command: Command, stdinFormat: string): Command {
  return command
    .option('--stdin-format <format>', `what standard input holds: ${KNOWN_FORMATS}`, stdinFormat)
    .option(
      '--columns <mapping>',
      'columns of CSV and TSV files: text=NAME,title=NAME,date=NAME,source=NAME,id=NAME',
    )
    .option('--any-language', 'read texts in other languages too; only English is understood')
    .option('--allow-network', 'fetch inputs that are http or https addresses, from public hosts alone');
}

/** @throws UnknownInput for a column mapping that is not understood */
export function readOptions(given: InputOptions): ReadOptions {
  const { stdinFormat, columns, anyLanguage = false, allowNetwork = false } = given;
  return {
    ...(stdinFormat !== undefined && { stdinFormat }),
    ...(columns !== undefined && { columns: parseColumns(columns) }),
    anyLanguage,
    allowNetwork,
  };
}
