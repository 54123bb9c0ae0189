/** What every command shares: --help, bad usage exits 2, and no stack trace for an author's mistake. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** Thrown for a wrong use of a command; ends it with exit code 2. */
export class UsageError extends Error {}

interface Command<O extends Options> {
  /** The text `--help` prints. */
  help: string;
  options: O;
  /** Returns the exit code: 0 for success, 1 for bad content. */
  run: (
    values: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'],
    positionals: string[],
  ) => number | Promise<number>;
}

/** Runs a command with this process's arguments and ends the process. */
export async function runCommand<O extends Options>({
  help,
  options,
  run,
}: Command<O>): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if ((values as { help?: boolean }).help) {
      console.log(help.trim());
      process.exitCode = 0;
      return;
    }
    process.exitCode = await run(values as never, positionals);
  } catch (error) {
    const { code } = error as { code?: unknown };
    const usage = error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS');
    if (!usage) throw error;
    console.error(`${(error as Error).message}\n\n${help.trim()}`);
    process.exitCode = 2;
  }
}
