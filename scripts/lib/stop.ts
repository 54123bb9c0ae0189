/** Ctrl-C and its like: what is at work ends, things are put in order, and only then does the command end. */
import { spawn } from 'node:child_process';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that may be told to stop.
 * @param work gets a signal that is aborted, with the name of the system's signal as its reason, and ends soon after
 * @returns what the work gives, and the system's signal where one came
 */
export async function untilStopped<T>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<{ value?: T; stopped?: NodeJS.Signals }> {
  const controller = new AbortController();
  let stopped: NodeJS.Signals | undefined;
  const stop = (name: NodeJS.Signals) => {
    stopped = name;
    controller.abort(name);
  };
  for (const name of names) process.on(name, stop);
  try {
    const value = await work(controller.signal);
    return stopped ? { value, stopped } : { value };
  } catch (error) {
    if (stopped) return { stopped };
    throw error;
  } finally {
    for (const name of names) process.off(name, stop);
  }
}

/**
 * Runs a program with its output shown, and waits for its end, also when it is stopped.
 * @returns its exit code; null where a signal ended it
 */
export const runProgram = (
  args: readonly string[],
  { signal, cwd, env }: { signal: AbortSignal; cwd: string; env?: NodeJS.ProcessEnv },
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      cwd,
      signal,
      ...(env && { env }),
    });
    // Its end follows, as after every error of a program that has started.
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.on('close', resolve);
  });
