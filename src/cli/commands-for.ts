import type { CliCommand } from './command.ts';

/** Commands that programs run over and over: each is loaded by itself, because loading them all takes longer than an article. */
const BY_THEMSELVES: Readonly<Record<string, () => Promise<CliCommand>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  annotate: async () => (await import('./annotate.ts')).annotate,
  build: async () => (await import('./build.ts')).build,
};

/** The commands among which the first word of a command line chooses: one, or all where that word is none of the frequent ones. */
export async function commandsFor(word: string | undefined): Promise<readonly CliCommand[]> {
  const alone = word !== undefined && Object.hasOwn(BY_THEMSELVES, word) ? BY_THEMSELVES[word] : undefined;
  if (alone) return [await alone()];
  return (await import('./commands.ts')).COMMANDS;
}
