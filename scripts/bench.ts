/** npm run bench: what things cost, measured and printed; nothing here passes or fails. */
import { searchSource } from '../src/portal/search';
import { loadContent } from '../src/portal/loadContent';
import { londonToday } from '../src/portal/clock';
import { type Measured, measureLunr } from '../src/features/search/plugin/measure';
import { benchContacts } from './lib/benchContacts';
import { type EngineToMeasure, measureApart } from './lib/benchSearch';
import { runCommand, UsageError } from './lib/command';
import { measureBrowser } from './lib/browseInBrowser';
import { measureInBrowser } from './lib/searchInBrowser';

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
  const { content } = loadContent(root, { release: false, today: londonToday() });
  if (!content) return;
  const { documents, everyday, reading } = searchSource(content);
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

void runCommand({
  help: `
npm run bench -- search [--pages 300,1000]
npm run bench -- contacts
npm run bench -- browse

Measures search for made-up pages of 600 words, and for the shipped content: this engine over lunr and over Pagefind, and
the stock plugin. With a build in build/ it also measures in Chromium, slowed down four times.
contacts: filtering a directory of 5,000 in Chromium, slowed down four times, and what each further contact costs the build.

browse times the indicator browser of the build in build/ with 1,000 indicators, in Chromium slowed down four times, from a
key or a choice to the paint of the new list. On a busy machine look at the fastest: the others wait for their turn.

  --pages <numbers>   only these sizes; ${sizes.join(',')} unless told
  --help              show this text

index: bytes of all files · first answer: bytes fetched before it (gzipped) · time to it: from files at hand, in Node ·
p95 a keystroke: 19 of 20 are faster, in Node at full speed · memory: growth of the heap. Each engine runs in a process of
its own, with ${limits.megabytes} MB and ${limits.seconds} s at most; where that is not enough the row says what happened.
Exits 0 on success, 2 on bad usage.`,
  options: { pages: { type: 'string' } },
  run: async ({ pages }, positionals) => {
    const part = positionals.join(' ');
    if (part !== 'search' && pages !== undefined) throw new UsageError('--pages goes with search.');
    if (part === 'contacts') {
      await benchContacts(process.cwd());
      return 0;
    }
    if (part === 'browse') {
      for (const text of await measureBrowser(process.cwd(), 1_000)) console.log(text);
      return 0;
    }
    if (part !== 'search')
      throw new UsageError(
        `say what to measure: search, contacts or browse; found ${part || 'nothing'}`,
      );
    const wanted = pages === undefined ? sizes : pages.split(',').map(Number);
    if (wanted.some((n) => !Number.isInteger(n) || n < 1))
      throw new UsageError(`--pages takes whole numbers with commas between, found ${pages}`);
    console.log(line(columns));
    for (const count of wanted) await benchPages(count);
    await benchShipped(process.cwd());
    return 0;
  },
});
