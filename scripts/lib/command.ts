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

/** Why a file cannot be written, in words, by what the system says of it. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on that disk',
};

/** A place that a person chose and the system refuses; undefined for what is wrong with the program. */
function refusalOf(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = refusals[String(code)];
  return path !== undefined && reason ? `${path} cannot be written: ${reason}.` : undefined;
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
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      console.error(refusal);
      process.exitCode = 1;
      return;
    }
    const { code } = error as { code?: unknown };
    const usage = error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS');
    if (!usage) throw error;
    console.error(`${(error as Error).message}\n\n${help.trim()}`);
    process.exitCode = 2;
  }
}
