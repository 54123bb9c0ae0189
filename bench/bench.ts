/** npm run bench: what things cost, measured and printed; nothing here passes or fails. */
import fs from 'node:fs';
import { searchSource } from '../src/portal/project';
import { readSite } from '../src/portal/site';
import { londonToday } from '../src/portal/clock';
import { type Measured, measureLunr } from './search/measure';
import { benchAgreement, wantedAnswers } from './agreement';
import { addAudits, benchAudits, wantedSize } from './audits';
import { benchBuild } from './build';
import { benchContacts } from './contacts';
import { generateContent } from './content';
import { benchPublishing } from './publishing';
import { comparePages } from './pages/index';
import { compareSearches } from './search/compare';
import { type EngineToMeasure, measureApart } from './search/apart';
import { runCommand, UsageError } from '../scripts/lib/command';
import { measureBrowser } from './browse';
import { measureExplorer } from './explorer';
import { measureInBrowser } from './search/inBrowser';

const sizes = [300, 1_000, 3_000, 10_000];
const engines = {
  lunr: 'this engine (lunr)',
  pagefind: 'this engine (pagefind)',
  stock: 'stock plugin',
} as const;
/** Enough for any engine that could be used; what needs more is said to. */
const limits = { megabytes: 4_096, seconds: 900 };

const columns = [
  'engine',
  'pages',
  'index',
  'first answer',
  'time to it',
  'p95 a keystroke',
  'memory',
  'build',
];
const widths = [24, 7, 10, 13, 11, 16, 9, 9];
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 8) : cell.padStart(widths[i] ?? 8)))
    .join('');

const bytes = (n: number): string =>
  n >= 1e6 ? `${(n / 1e6).toFixed(1)} MB` : `${Math.round(n / 1e3)} kB`;
const ms = (n: number): string =>
  n >= 10_000 ? `${(n / 1000).toFixed(1)} s` : `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const row = (m: Measured): string =>
  line([
    m.engine,
    String(m.pages),
    bytes(m.indexBytes),
    bytes(m.firstBytes),
    ms(m.firstMs),
    ms(m.p95Ms),
    bytes(Math.max(0, m.memory)),
    ms(m.buildMs),
  ]);

async function benchPages(count: number): Promise<void> {
  for (const [engine, name] of Object.entries(engines) as [EngineToMeasure, string][]) {
    const outcome = await measureApart(engine, count, limits);
    console.log(
      'measured' in outcome
        ? row(outcome.measured)
        : `${line([name, String(count)])}  ${outcome.failed}`,
    );
  }
}

async function benchShipped(root: string): Promise<void> {
  const { site } = readSite(root, { release: false, today: londonToday() });
  if (!site) return;
  const { documents, everyday, reading } = searchSource(site);
  const queries = [
    'who do i ring about a teacher',
    'front door number',
    'bruising non mobile baby',
    'threshold document',
    'negelct',
    'section 47',
  ];
  console.log('\nThe shipped content:');
  console.log(line(columns));
  console.log(row(await measureLunr(documents, queries, { reading, everyday })));
  const tenfold = Array.from({ length: 10 }, (_, copy) =>
    documents.map((document) => ({ ...document, path: `${document.path}~${copy}` })),
  ).flat();
  console.log(
    row({
      ...(await measureLunr(tenfold, queries, { reading, everyday })),
      engine: 'the same ten times over',
    }),
  );
  await measureInBrowser(root, queries).then((lines) => lines.forEach((text) => console.log(text)));
}

function readNumbers(option: string, given: string): number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.some((n) => !Number.isInteger(n) || n < 1))
    throw new UsageError(`${option} takes whole numbers with commas between, found ${given}`);
  return numbers;
}

function generate(
  folder: string | undefined,
  { times, seed, audits }: { times: number; seed: number; audits: boolean },
): void {
  if (folder === undefined) throw new UsageError('generate needs a folder to write to.');
  if (fs.existsSync(folder)) throw new UsageError(`${folder} is there already.`);
  const { contacts, indicators, findings, briefs } = generateContent(process.cwd(), folder, {
    times,
    seed,
  });
  console.log(
    `${folder}: ${contacts} contacts, ${indicators} indicators, ${findings} findings, ${briefs} briefs.`,
  );
  if (audits)
    console.log(`${addAudits(folder, { ...wantedSize, seed })} answers of made-up audits besides.`);
}

/** Makes content of a size, or builds it at several. */
function benchGrowth(
  part: 'generate' | 'build',
  folder: string | undefined,
  { times, seed, audits }: { times: string | undefined; seed: string; audits: boolean },
): void {
  const sizesAsked = times ?? (part === 'build' ? '1,2,4' : '4');
  const [factor = 1, ...more] = readNumbers('--times', sizesAsked);
  const [from = 1] = readNumbers('--seed', seed);
  if (part === 'build') benchBuild(process.cwd(), [factor, ...more], from);
  else generate(folder, { times: factor, seed: from, audits });
}

const print = (lines: readonly string[]): void => lines.forEach((text) => console.log(text));

/** The parts that take nothing but the project's root. */
const parts = new Map<string, (root: string) => void | Promise<void>>([
  ['contacts', benchContacts],
  ['publishing', benchPublishing],
  ['audits', (root) => benchAudits(root, wantedSize.seed)],
  ['agreement', (root) => benchAgreement(root, wantedAnswers.seed)],
  ['browse', async (root) => print(await measureBrowser(root, 1_000))],
  ['explorer', async (root) => print(await measureExplorer(root, wantedSize))],
  ['rivals', compareSearches],
]);

/** @throws UsageError for a part that cannot be measured. */
async function benchPart(part: string, pages: string | undefined, runs: string): Promise<void> {
  if (part === 'pages') {
    const [times = 5] = readNumbers('--runs', runs);
    return comparePages(process.cwd(), times);
  }
  const measure = parts.get(part);
  if (measure) return measure(process.cwd());
  if (part !== 'search')
    throw new UsageError(
      `say what to measure: pages, search, ${[...parts.keys()].join(', ')}, generate or build; found ${part || 'nothing'}`,
    );
  const wanted = pages === undefined ? sizes : readNumbers('--pages', pages);
  console.log(line(columns));
  for (const count of wanted) await benchPages(count);
  await benchShipped(process.cwd());
}

void runCommand({
  help: `
npm run bench -- pages [--runs 5]
npm run bench -- search [--pages 300,1000]
npm run bench -- rivals
npm run bench -- contacts
npm run bench -- publishing
npm run bench -- audits
npm run bench -- agreement
npm run bench -- browse
npm run bench -- explorer
npm run bench -- generate <folder> [--times 4] [--seed 1] [--audits]
npm run bench -- build [--times 1,2,4] [--seed 1]

pages: ten types of page of the build in build/ as on a phone, in Lighthouse, beside the same words built by Starlight and
by the stock template. The first time it installs these and Lighthouse in the system's folder for temporary files.

search: for made-up pages of 600 words, and for the shipped content: this engine over lunr and over Pagefind, and
the stock plugin. With a build in build/ it also measures in Chromium, slowed down four times.
rivals: how well search serves judged queries, beside plain Pagefind and the stock plugin over build/.
contacts: filtering a directory of 5,000 in Chromium, slowed down four times.
publishing: what 250, 500, 1,000 and 2,000 more posts add to checking and to every view our code makes, for each post; and
how long a digest of 500 items to 5,000 addresses takes to write.

audits: 20 made-up audits of 40 agencies and 20 questions: what they add to checking and to every view our code makes, and
filtering their findings in Chromium, slowed down four times. generate --audits writes them beside the content.

generate writes the content of this folder, so many times over, into another: contacts, indicators of every version, audit
cycles and briefs that rest on them. The same seed gives the same files. build makes three sizes of it and prints processor
time and memory of reading, checking and every view our code makes, and how each grows.

agreement times npm run practice:agreement, the whole command, on made-up answers of 5,000 people to 40 cases.

browse times the indicator browser of the build in build/ with 1,000 indicators, in Chromium slowed down four times, from a
key or a choice to the paint of the new list. On a busy machine look at the fastest: the others wait for their turn.

explorer does the same for the explorer of an audit, with a made-up one of 40 agencies and 20 questions in its place.

  --pages <numbers>   only these sizes; ${sizes.join(',')} unless told
  --runs <number>     how often each page is measured; 5 unless told
  --times <numbers>   how many times the content; 4 for generate and 1,2,4 for build unless told
  --seed <number>     what the choices follow from; 1 unless told
  --audits            also writes the made-up audits that audits measures
  --help              show this text

index: bytes of all files · first answer: bytes fetched before it (gzipped) · time to it: from files at hand, in Node ·
p95 a keystroke: 19 of 20 are faster, in Node at full speed · memory: growth of the heap. Each engine runs in a process of
its own, with ${limits.megabytes} MB and ${limits.seconds} s at most; where that is not enough the row says what happened.
Exits 0 on success, 2 on bad usage.`,
  options: {
    pages: { type: 'string' },
    runs: { type: 'string', default: '5' },
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    audits: { type: 'boolean', default: false },
  },
  run: async ({ pages, runs, times, seed, audits }, [part = '', folder, ...others]) => {
    if (others.length > 0 || (folder !== undefined && part !== 'generate'))
      throw new UsageError(`too many names: ${[part, folder, ...others].join(' ')}`);
    if (part === 'generate' || part === 'build') {
      benchGrowth(part, folder, { times, seed, audits });
      return 0;
    }
    if (audits) throw new UsageError('--audits goes with generate.');
    if (times !== undefined) throw new UsageError('--times goes with generate and build.');
    if (part !== 'search' && pages !== undefined) throw new UsageError('--pages goes with search.');
    await benchPart(part, pages, runs);
    return 0;
  },
});
