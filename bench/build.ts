/** What reading, checking and making the site cost as the content grows: each size in a process of its own. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateContent } from './content';

/** What one size cost. */
export interface Cost {
  /** Processor time in milliseconds. */
  checkMs: number;
  viewsMs: number;
  /** The most memory the process had, in MB. */
  megabytes: number;
  pages: number;
}

interface Measured extends Cost {
  records: number;
}

/** The power of the size with which a cost grows: the slope of the straight line through the logarithms. */
export function growthOf(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(logs.map((p) => p.x)), mean(logs.map((p) => p.y))];
  const rise = logs.reduce((sum, p) => sum + (p.x - x) * (p.y - y), 0);
  return rise / logs.reduce((sum, p) => sum + (p.x - x) ** 2, 0);
}

/**
 * Reads a folder of content and makes every view of it, in a process of its own.
 * @param from where the process runs: what was learned from sayings is kept with what is installed there, so that nothing
 * is taken over where nothing is
 */
export function measureApart(folder: string, from = process.cwd()): Cost {
  const script = path.join(__dirname, 'oneBuild.ts');
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=6144', '--import', loader, script, folder],
    { encoding: 'utf8', cwd: from },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** Prints a line for each size, and how each cost grows. @param sizes how many times the content there is. */
export function benchBuild(root: string, sizes: readonly number[], seed: number): void {
  console.log('Processor time of reading and checking, and of every view our code makes:');
  const measured = sizes.map((times): Measured => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-'));
    try {
      const counts = generateContent(root, folder, { times, seed });
      const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const cost = measureApart(folder, folder);
      console.log(
        `  ${String(times).padStart(3)} times: ${records} records (${counts.contacts} contacts, ${counts.indicators} indicators, ${counts.findings} findings, ${counts.briefs} briefs), ${cost.pages} pages: check ${seconds(cost.checkMs)}, views ${seconds(cost.viewsMs)}, ${Math.round(cost.megabytes)} MB`,
      );
      return { ...cost, records };
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
  const growth = (of: (one: Measured) => number) =>
    growthOf(measured.map((one) => ({ size: one.records, cost: of(one) }))).toFixed(2);
  console.log(
    `  Cost grows as the number of records to the power of: check ${growth((m) => m.checkMs)}, views ${growth((m) => m.viewsMs)}, memory ${growth((m) => m.megabytes)} (1 is straight; wanted: 1.1 at most)`,
  );
}
