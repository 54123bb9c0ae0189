/** One page in Lighthouse, as on a phone. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromiumArguments, chromiumPath } from '../../scripts/lib/chromium';

/** Scores from 0 to 100, times in milliseconds, bytes as they travel. */
export interface PageFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  blocking: number;
  cls: number;
  bytes: number;
}

interface Report {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<string, { numericValue?: number } | undefined>;
}

const run = promisify(execFile);

/** With a new browser it loses the beginning of a page now and then, and asks to be run again. */
const attempts = 4;

/** @returns its report, as JSON. @throws Error with the last line it said, where it fails each time. */
async function audited(program: readonly string[]): Promise<string> {
  const env = { ...process.env, CHROME_PATH: chromiumPath() ?? '' };
  let said = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return (await run(process.execPath, program, { maxBuffer: 2 ** 28, env })).stdout;
    } catch (error) {
      said = (error as { stderr?: string }).stderr?.trim().split('\n').pop() ?? String(error);
    }
  }
  throw new Error(`Lighthouse failed ${attempts} times: ${said}`);
}

/**
 * Lighthouse's own phone: a mid-range device on slow 4G, simulated. This process serves the page meanwhile, so it
 * must not block.
 * @param modules where it is installed.
 * @throws Error with what it said, where it fails.
 */
export async function auditPage(modules: string, address: string): Promise<PageFigures> {
  const program = [
    path.join(modules, 'lighthouse/cli/index.js'),
    address,
    '--output=json',
    '--quiet',
    '--max-wait-for-load=60000',
    `--chrome-flags=--headless=new ${chromiumArguments.join(' ')}`,
  ];
  const { categories, audits } = JSON.parse(await audited(program)) as Report;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
  };
}

/** The middle of several runs, figure by figure. @throws Error for no run at all. */
export function medianOf(runs: readonly PageFigures[]): PageFigures {
  const [first] = runs;
  if (!first) throw new Error('There is no run to take the middle of.');
  const middle = (key: keyof PageFigures) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  const keys = Object.keys(first) as (keyof PageFigures)[];
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as PageFigures;
}
