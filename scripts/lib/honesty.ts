/** How often search sees danger where there is some, is silent where there is none, and doubts what the site does not have. */
import * as z from 'zod';
import type { SearchAnswer } from '../../src/features/search/model/engine';
import type { DangerList } from '../../src/features/search/model/dangerSchema';
import { loadFile } from '../../src/shared/load';
import { formatReport } from '../../src/shared/problems';
import { text } from '../../src/shared/schema';

/** What the site does not have; each should be answered with doubt. */
export const absentFile = 'tests/search/absent.yaml';

/** At least so much of danger is seen, at most so much of the rest is taken for it, and so much of what is absent doubted. */
export const honestyBars = { recall: 0.9, falseAlarms: 0.15, doubted: 0.8 };

type Ask = (query: string) => SearchAnswer | Promise<SearchAnswer>;

interface Rate {
  name: string;
  share: number;
  /** Whether the share keeps to its bar. */
  kept: boolean;
  /** The bar, in words. */
  bar: string;
  /** What counts against it. */
  against: string[];
}

/** The share of queries for which something holds, and which those are. */
async function split(
  queries: readonly string[],
  holds: (query: string) => Promise<boolean>,
): Promise<{ share: number; yes: string[]; no: string[] }> {
  const [yes, no]: [string[], string[]] = [[], []];
  for (const query of queries) ((await holds(query)) ? yes : no).push(query);
  return { share: queries.length === 0 ? 0 : yes.length / queries.length, yes, no };
}

/** How well danger is told from what only sounds like it. */
export async function rateDanger(ask: Ask, { danger, noDanger }: DangerList): Promise<Rate[]> {
  const rings = async (query: string) => (await ask(query)).emergency;
  const [real, sounding] = [
    await split(
      danger.map((item) => item.text),
      rings,
    ),
    await split(
      noDanger.map((item) => item.text),
      rings,
    ),
  ];
  return [
    {
      name: 'danger seen',
      share: real.share,
      kept: real.share >= honestyBars.recall,
      bar: `at least ${honestyBars.recall}`,
      against: real.no,
    },
    {
      name: 'false alarms',
      share: sounding.share,
      kept: sounding.share <= honestyBars.falseAlarms,
      bar: `at most ${honestyBars.falseAlarms}`,
      against: sounding.yes,
    },
  ];
}

/** How much of what the site does not have is answered with doubt. */
export async function rateDoubt(ask: Ask, absent: readonly string[]): Promise<Rate> {
  const { share, no } = await split(absent, async (query) => (await ask(query)).unsure);
  return {
    name: 'absent, doubted',
    share,
    kept: share >= honestyBars.doubted,
    bar: `at least ${honestyBars.doubted}`,
    against: no,
  };
}

/** Reads the list of what the site does not have; undefined where something is wrong with it, which has been told. */
export function readAbsent(root: string): string[] | undefined {
  const { records, problems } = loadFile(root, absentFile, z.array(text()).min(1));
  if (problems.length > 0) console.error(formatReport(problems, 1));
  return records[0]?.value;
}

/** Prints rates with what counts against them. @returns the bars that are missed, in words. */
export function reportRates(engine: string, rates: readonly Rate[]): string[] {
  for (const { name, share, bar, against } of rates) {
    console.log(`${engine.padEnd(28)} ${name}: ${share.toFixed(3)} (${bar})`);
    for (const query of against) console.log(`    ${query}`);
  }
  return rates
    .filter(({ kept }) => !kept)
    .map(({ name, share, bar }) => `${engine}: ${name} ${share.toFixed(3)}, wanted ${bar}`);
}
