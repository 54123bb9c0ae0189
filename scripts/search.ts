/** npm run search: the site's search on the command line, with its reasons and its measure. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Engine, SearchAnswer, SearchResult } from '../src/features/search/model/engine';
import { type Evaluation, evaluate } from '../src/features/search/model/evaluate';
import { linkTo } from '../src/features/search/model/documents';
import { isKind, type Kind, kindNames, kinds } from '../src/features/search/model/kinds';
import { openPieces } from '../src/features/search/model/pieces';
import { createSharded } from '../src/features/search/model/sharded';
import { createWordsFile } from '../src/features/search/model/wordsFile';
import { openPagefind } from '../src/features/search/plugin/openPagefind';
import { pagefindFolder, writePagefind } from '../src/features/search/plugin/pagefind';
import type { SearchSource } from '../src/features/search/plugin/write';
import {
  buildPlainPagefind,
  openPlainPagefind,
} from '../src/features/search/plugin/rivals/plainPagefind';
import { buildStockOf, openStock } from '../src/features/search/plugin/rivals/stock';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { openSearch, searchSource } from '../src/portal/project';
import { formatReport } from '../src/shared/problems';
import type { DangerList } from '../src/features/search/model/dangerSchema';
import { runCommand, UsageError } from './lib/command';
import {
  absentFile,
  honestyBars,
  rateDanger,
  rateDoubt,
  readAbsent,
  reportRates,
} from './lib/honesty';
import { readLists } from './lib/judgedLists';
import { dangerListCollection } from '../src/features/search/collection';

const root = process.cwd();
const held = ['tests/search/queries.yaml', 'tests/search/holdout.yaml'];
/** Measured beside them and held to nothing: a stranger's words, long and half said. */
const mirror = 'tests/search/strangers.yaml';

/** A result as `--json` gives it; what holds for the whole answer stands in each row too. */
interface Row {
  path: string;
  title: string;
  kind: string;
  score: number;
  /** The whole address: the path with its anchor or choice. */
  url: string;
  emergency: boolean;
  unsure: boolean;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const toRow = (result: SearchResult, { emergency, unsure }: SearchAnswer): Row => ({
  path: result.path,
  title: result.title,
  kind: result.kind,
  score: round(result.score),
  url: linkTo(result),
  emergency,
  unsure,
});
const percent = (share: number): string => share.toFixed(3);

function explain({ reasons }: SearchResult): string {
  const words = reasons.words
    .map(
      ({ word, importance, share }) =>
        `${word} ${round(share)} (counts ${Math.round(importance * 100)}%)`,
    )
    .join(', ');
  const parts = [
    `words: ${words || 'none'}`,
    `found ${Math.round(reasons.coverage * 100)}%`,
    reasons.name > 0 && `name ${round(reasons.name)}`,
    reasons.phrase > 0 && `in order ${round(reasons.phrase)}`,
    reasons.number > 0 && `number ${reasons.number}`,
    `kind ×${reasons.kind}`,
    reasons.intent !== 1 && `intent ×${round(reasons.intent)}`,
    reasons.standing !== 1 && `standing ×${reasons.standing}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function print(
  engine: Engine,
  query: string,
  { why, limit, kind }: { why: boolean; limit: number; kind?: string },
): void {
  const answer = engine.search(query, { limit, ...(isKind(kind) && { kind }) });
  if (answer.emergency) console.log('Is someone in danger now? Ring 999.');
  if (answer.corrected !== undefined) console.log(`Searched as: ${answer.corrected}`);
  if (answer.unknown.length > 0) console.log(`Nothing here about: ${answer.unknown.join(', ')}`);
  if (answer.unsure && answer.total > 0)
    console.log(`Not sure. Nearest pages. Worried about a child? ${answer.turnTo?.path ?? ''}`);
  answer.results.forEach((result, i) => {
    console.log(
      `${String(i + 1).padStart(2)}  ${result.score.toFixed(2)}  ${linkTo(result)}  ${kindNames[result.kind]}: ${result.title}`,
    );
    if (result.answer?.type === 'contact')
      console.log(
        `            ${result.answer.phones.map((p) => p.display).join(', ')} (${result.answer.mark.label}) ${result.answer.hoursText}`,
      );
    if (why) console.log(`            ${explain(result)}`);
  });
  if (answer.total === 0)
    console.log(
      `Nothing was found. ${answer.nearest?.map(({ title, path: address }) => `${title} (${address})`).join(' · ') ?? ''}`,
    );
  else
    console.log(
      `${answer.total} results: ${kinds.flatMap((k) => (answer.counts[k] ? [`${kindNames[k]} ${answer.counts[k]}`] : [])).join(', ')}`,
    );
}

function report(name: string, { queries, successAt1, successAt3, mrr, empty }: Evaluation): string {
  return `${name.padEnd(28)} ${String(queries).padStart(4)}  ${percent(successAt1)}      ${percent(successAt3)}      ${percent(mrr)}  ${empty.length}`;
}

/** `own`: held to the bars; the others are measured for comparison. */
type Rival = {
  name: string;
  own?: true;
  search(query: string): Promise<string[]> | string[];
  /** The whole answer, of our own engines. */
  ask?(query: string): Promise<SearchAnswer> | SearchAnswer;
};

async function openRivals(
  engine: Engine,
  { documents, everyday, reading }: SearchSource,
  folder: string,
): Promise<Rival[]> {
  const rivals: Rival[] = [
    {
      name: 'this engine (lunr)',
      own: true,
      search: (q) => engine.search(q, { limit: 10 }).results.map((r) => r.path),
      ask: (q) => engine.search(q, { limit: 10 }),
    },
  ];
  await writePagefind(folder, documents);
  const sharded = createSharded(
    createWordsFile(documents, everyday),
    reading,
    await openPieces(await openPagefind(path.join(folder, pagefindFolder))),
  );
  rivals.push({
    name: 'this engine (pagefind)',
    own: true,
    search: async (q) => (await sharded.search(q, { limit: 10 })).results.map((r) => r.path),
    ask: (q) => sharded.search(q, { limit: 10 }),
  });
  const build = path.join(root, 'build');
  if (!fs.existsSync(path.join(build, 'index.html'))) {
    console.log(
      'There is no build/ to read, so the stock plugin and plain Pagefind are left out. Run npm run build first.',
    );
    return rivals;
  }
  const stock = openStock(await buildStockOf(build));
  rivals.push({ name: 'stock plugin', search: (q) => stock.search(q, 10).map((r) => r.path) });
  await buildPlainPagefind(build, path.join(folder, 'plain'));
  const plain = await openPlainPagefind(path.join(folder, 'plain'));
  rivals.push({
    name: 'plain Pagefind',
    search: async (q) => (await plain(q, 10)).map((r) => r.path),
  });
  return rivals;
}

const bars = { successAt1: 0.9, successAt3: 0.97, mrr: 0.93 };

/** The bars an evaluation does not reach, in words. */
function listMissed(result: Evaluation): string[] {
  const low = (Object.keys(bars) as (keyof typeof bars)[])
    .filter((bar) => result[bar] < bars[bar])
    .map((bar) => `${bar} ${percent(result[bar])} is below ${bars[bar]}`);
  return result.empty.length === 0
    ? low
    : [...low, `nothing found for ${result.empty.map((query) => `“${query}”`).join(', ')}`];
}

/** Danger and doubt, for both engines. @returns the bars that are missed, in words. */
async function evaluateHonesty(
  rivals: readonly Rival[],
  danger: DangerList,
  absent: readonly string[],
): Promise<string[]> {
  console.log(`\ndata/safety/danger.yaml and ${absentFile}, with what counts against each rate`);
  const missed: string[] = [];
  for (const { name, ask } of rivals)
    if (ask)
      missed.push(
        ...reportRates(name, [...(await rateDanger(ask, danger)), await rateDoubt(ask, absent)]),
      );
  return missed;
}

interface Evaluated {
  engine: Engine;
  source: SearchSource;
  danger: DangerList;
  files: readonly string[];
}

async function runEvaluation({ engine, source, danger, files }: Evaluated): Promise<number> {
  const lists = readLists(root, files);
  const absent = readAbsent(root);
  if (!lists || !absent) return 1;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-search-'));
  const missed: string[] = [];
  try {
    const rivals = await openRivals(engine, source, folder);
    for (const { file, judged } of lists) {
      console.log(`\n${file}\n${'engine'.padEnd(28)}    n  success@1  success@3  MRR    empty`);
      for (const { name, search, own } of rivals) {
        const answers: string[][] = [];
        for (const { q } of judged) answers.push(await search(q));
        const result = evaluate(judged, answers);
        console.log(report(name, result));
        if (!own || (file === mirror && files.length > 1)) continue;
        missed.push(...listMissed(result).map((bar) => `${name}, ${file}: ${bar}`));
        for (const { query, rank, first } of result.misses)
          console.log(
            `    ${rank === 0 ? 'not found' : `at ${rank}`}: ${query}\n        ${first.join('  ')}`,
          );
      }
    }
    missed.push(...(await evaluateHonesty(rivals, danger, absent)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `\nBars, for both engines and each list: success@1 ${bars.successAt1}, success@3 ${bars.successAt3}, MRR ${bars.mrr}, nothing empty; danger seen ${honestyBars.recall}, false alarms ${honestyBars.falseAlarms}, absent doubted ${honestyBars.doubted}. ${missed.length === 0 ? 'All are met.' : `Missed:\n${missed.join('\n')}`}`,
  );
  return missed.length === 0 ? 0 : 1;
}

interface Choice {
  limit: number;
  kind?: Kind;
}

/** @throws UsageError for a limit or a kind that there cannot be. */
function readChoice(most = '10', kind: string | undefined): Choice {
  const limit = Number(most);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit takes a whole number from 1, found ${most}`);
  if (kind !== undefined && !isKind(kind))
    throw new UsageError(`--kind takes one of ${kinds.join(', ')}, found ${kind}`);
  return { limit, ...(kind && { kind }) };
}

interface Question {
  query: string;
  file: string | undefined;
  json: boolean;
  measure: boolean | undefined;
}

/** @throws UsageError where nothing is asked, or the options do not go together. */
function checkAsked({ query, file, json, measure }: Question): void {
  if (file !== undefined && !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`there is no file ${file}`);
  if (measure) return;
  if (file === undefined && query.trim() === '') throw new UsageError('give a query in quotes');
  if (file !== undefined && !json) throw new UsageError('--file needs --json or --evaluate');
}

/** The queries of a file, one on each line; an empty line has none. */
const readQueries = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** An answer as one line of JSON. */
function toLine(engine: Engine, query: string, choice: Choice): string {
  const answer = engine.search(query, choice);
  const { emergency, unsure } = answer;
  const results = answer.results.map((result) => toRow(result, answer));
  return JSON.stringify({ query, emergency, unsure, results });
}

void runCommand({
  help: `
npm run search -- [options] "<query>"

Searches as the site does, from the content itself; no build is needed.

  --explain         say why each result ranks where it does
  --json            one JSON line: {query, emergency, unsure, results: [{path, title, kind, score, url, emergency,
                    unsure}]}; url is path with its anchor. emergency: a life may be at risk, 999 stands first; unsure:
                    the results may be about something else. Both hold for the whole answer and are the same in each
                    row; they are there when nothing was found, too
  --file <file>     with --json: a query on each line of the file, one JSON line for each, in order; an empty line has
                    no query and gets none
  --evaluate        measure success@1, success@3 and MRR on ${held.join(' and ')}
                    (or --file), for both engines, list each miss, and compare with plain Pagefind and the stock
                    plugin over build/; ${mirror} is shown beside them, with no bar
  --kind <kind>     only one kind: ${kinds.join(', ')}
  --limit <number>  at most so many results (10)
  --help            show this text

Exits 0 on success, 1 when the content has a fault or a bar is missed, 2 on bad usage.`,
  options: {
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
    file: { type: 'string' },
    evaluate: { type: 'boolean' },
    kind: { type: 'string' },
    limit: { type: 'string' },
  },
  run: async ({ explain: why = false, json = false, evaluate: measure, ...given }, positionals) => {
    const { file } = given;
    const choice = readChoice(given.limit, given.kind);
    const query = positionals.join(' ');
    checkAsked({ query, file, json, measure });
    const { site, problems, filesRead } = readSite(root, {
      release: false,
      today: londonToday(),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const source = searchSource(site);
    const engine = openSearch(source);
    if (measure)
      return runEvaluation({
        engine,
        source,
        danger: site.one(dangerListCollection),
        files: file ? [file] : [...held, mirror],
      });
    if (!json) print(engine, query, { why, ...choice });
    else
      for (const q of file === undefined ? [query] : readQueries(file))
        console.log(toLine(engine, q, choice));
    return 0;
  },
});
