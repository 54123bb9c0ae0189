/** Runs each measurement of search in a process of its own, with a limit of memory and of time, and says what happened. */
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import type { Measured } from './measure';

export type EngineToMeasure = 'lunr' | 'pagefind' | 'stock';

export interface Limits {
  /** Of the JavaScript heap. */
  megabytes: number;
  seconds: number;
}

/** What was measured, or in words why nothing could be. */
export type Outcome = { measured: Measured } | { failed: string };

/** Megabytes a process holds now; 0 where this machine does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Math.round(
      Number(
        execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ) / 1024,
    );
  } catch {
    return 0;
  }
}

function readMeasured(text: string): Measured | undefined {
  try {
    return JSON.parse(text) as Measured;
  } catch {
    return undefined;
  }
}

/** @param count how many made-up pages. */
export function measureApart(
  engine: EngineToMeasure,
  count: number,
  { megabytes, seconds }: Limits,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const start = Date.now();
    const args = [
      '--expose-gc',
      `--max-old-space-size=${megabytes}`,
      '--import',
      'tsx',
      path.join(__dirname, 'oneEngine.ts'),
      engine,
      String(count),
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [said, complained, most, late] = ['', '', 0, false];
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    const look = setInterval(() => {
      most = Math.max(most, residentMegabytes(child.pid));
    }, 1_000);
    const limit = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1_000);
    child.on('error', (error) => {
      complained += error.message;
    });
    child.on('close', (code, signal) => {
      clearInterval(look);
      clearTimeout(limit);
      const measured = code === 0 ? readMeasured(said) : undefined;
      if (measured) return resolve({ measured });
      const took = `after ${Math.round((Date.now() - start) / 1_000)} s, with ${most} MB held`;
      if (late) return resolve({ failed: `not finished in ${seconds} s, with ${most} MB held` });
      if (
        /heap out of memory|Invalid string length|Cannot create a string/.test(complained) ||
        signal === 'SIGKILL'
      )
        return resolve({
          failed: `ran out of memory ${took} (limit ${megabytes} MB): ${firstFault(complained, signal)}`,
        });
      return resolve({ failed: `stopped ${took}: ${firstFault(complained, signal)}` });
    });
  });
}

/** The line of a complaint that says what went wrong. */
const firstFault = (complained: string, signal: NodeJS.Signals | null): string =>
  complained
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim()
    .slice(0, 160) ?? (signal ? `ended by ${signal}` : 'no reason given');
