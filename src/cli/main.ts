import { runCommandLine } from './program.ts';

// `dragoman stats graph | head -1`: the reader has had enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.stderr.on('error', () => {});

process.exitCode = await runCommandLine(process.argv.slice(2));
