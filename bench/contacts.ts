/** What a long directory costs: filtering it in a browser slowed down four times, and building it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { makeCalendar } from '../src/shared/calendar/bankHolidays';
import { toSummary } from '../src/features/contacts/plugin/props';
import type { Site } from '../src/shared/collection';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { namesOf } from '../src/features/contacts/view';
import { launchChromium } from '../scripts/lib/chromium';
import { contactCollection } from '../src/features/contacts/collection';
import { agencyCollection, areaCollection } from '../src/features/partnership/collection';

const slowdown = 4;
const directorySize = 5_000;

interface Bundler {
  buildSync(options: object): { outputFiles: { text: string }[] };
}

/** The directory's own model as one script; tsx brings the bundler. */
function bundleModel(root: string): string {
  const { buildSync }: Bundler = createRequire(path.join(root, 'node_modules/tsx/package.json'))(
    'esbuild',
  );
  const model = path.join(root, 'src/features/contacts/model');
  const contents = ['filter', 'find']
    .map((name) => `export * from ${JSON.stringify(path.join(model, name))};`)
    .join('\n');
  return (
    buildSync({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'iife',
      globalName: 'directory',
      target: 'es2022',
      write: false,
    }).outputFiles[0]?.text ?? ''
  );
}

const times = (list: number[]): string => {
  const sorted = [...list].sort((a, b) => a - b);
  return `median ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`;
};

/** As many contacts as asked, made of those there are. */
const manyOf = <T extends { id: string }>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => ({
    ...(list[i % list.length] as T),
    id: `${list[i % list.length]?.id}-${i}`,
  }));

/** In the page: every choice of one or two facets, with open now, then words typed letter by letter. */
const measure = (page: Page, given: object) =>
  page.evaluate((input) => {
    const { contacts, calendar, now, choices, queries } = input as unknown as {
      contacts: { id: string }[];
      calendar: object;
      now: number;
      choices: object[];
      queries: string[];
    };
    const { directory } = window as unknown as {
      directory: {
        filterContacts: (c: object[], choices: object, moment: object) => { shown: object[] };
        indexContacts: (c: object[]) => object;
        findContacts: (index: object, typed: string) => Set<number>;
      };
    };
    // No function in here has a name: tsx would mark it with a helper that the page does not have.
    const runs = [1, 2, 3].map(() =>
      choices
        .map(
          (choice) =>
            [
              performance.now(),
              directory.filterContacts(contacts, choice, { now, calendar }),
              performance.now(),
            ] as const,
        )
        .map(([from, , to]) => to - from),
    );
    const filter = choices.map((_, i) => Math.min(...runs.map((run) => run[i] ?? 0)));
    const start = performance.now();
    const index = directory.indexContacts(contacts);
    const indexing = performance.now() - start;
    const typing = queries
      .map(
        (typed) =>
          [performance.now(), directory.findContacts(index, typed), performance.now()] as const,
      )
      .map(([from, , to]) => to - from);
    return {
      filter,
      first: runs[0]?.[0] ?? 0,
      indexing,
      typing,
      open: directory.filterContacts(contacts, { open: 'now' }, { now, calendar }).shown.length,
    };
  }, given as never);

async function benchDirectory(root: string, site: Site): Promise<void> {
  const browser = await launchChromium().catch(() => undefined);
  if (!browser) {
    console.log('There is no Chromium on this machine, so the directory was not measured.');
    return;
  }
  try {
    const page = await (await browser.newContext()).newPage();
    await page.addScriptTag({ content: bundleModel(root) });
    const contacts = manyOf(
      site.all(contactCollection).map((contact) => toSummary(contact, namesOf(site))),
      directorySize,
    );
    const choices = [
      {},
      { open: 'now' },
      ...site.all(areaCollection).flatMap(({ id }) => [{ area: id }, { area: id, open: 'now' }]),
      ...site.all(agencyCollection).map(({ id }) => ({ agency: id, open: 'now' })),
    ];
    const queries = ['front door', 'social worker', 'safegarding', '01275888'].flatMap((text) =>
      Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1)),
    );
    await (
      await page.context().newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { filter, first, indexing, typing, open } = await measure(page, {
      contacts,
      choices,
      queries,
      calendar: makeCalendar('2026-01-01'),
      now: Date.parse('2026-11-24T10:00:00Z'),
    });
    console.log(
      `Directory of ${directorySize} contacts in Chromium at ${slowdown}x slowdown (the model, without drawing; ${open} are open):`,
    );
    console.log(
      `  filter with counts and open now, ${filter.length} choices, the best of three runs each: ${times(filter)}; the very first ${first.toFixed(1)} ms (wanted: under 100 ms)`,
    );
    console.log(
      `  reading the words once: ${indexing.toFixed(1)} ms; ${typing.length} keystrokes: ${times(typing)}`,
    );
  } finally {
    await browser.close();
  }
}

/** Prints it; nothing passes or fails. */
export async function benchContacts(root: string): Promise<void> {
  const { site } = readSite(root, { release: false, today: londonToday() });
  if (!site) throw new Error('the content has problems; run npm run check');
  await benchDirectory(root, site);
}
