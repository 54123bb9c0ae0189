/** How well our own search serves: both of its engines, measured on lists of queries that people judged. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DangerList } from '../../src/features/search/model/dangerSchema';
import type { Engine, SearchAnswer } from '../../src/features/search/model/engine';
import { pagesOfRow, toRows } from '../../src/features/search/model/card';
import { linkTo } from '../../src/features/search/model/documents';
import {
  type Evaluation,
  evaluate,
  evaluateAt,
  positionOf,
} from '../../src/features/search/model/evaluate';
import { openPieces } from '../../src/features/search/model/pieces';
import { createSharded } from '../../src/features/search/model/sharded';
import { createWordsFile } from '../../src/features/search/model/wordsFile';
import { openPagefind } from '../../src/features/search/plugin/openPagefind';
import { pagefindFolder, writePagefind } from '../../src/features/search/plugin/pagefind';
import type { SearchSource } from '../../src/features/search/plugin/write';
import { absentFile, honestyBars, rateDanger, rateDoubt, readAbsent, reportRates } from './honesty';
import { type JudgedList, readLists } from './judgedLists';

/** The lists that a release of the search is held to. */
export const heldLists = ['tests/search/queries.yaml', 'tests/search/holdout.yaml'];
/** What can be measured: the addresses it finds, best first. */
export interface Searcher {
  name: string;
  search(query: string): Promise<string[]> | string[];
}

/** One of our own engines, which says more than addresses. */
export interface OwnSearcher extends Searcher {
  /** The front doors, by path. */
  doors: ReadonlySet<string>;
  ask(query: string): Promise<SearchAnswer> | SearchAnswer;
}

const bars = { successAt1: 0.9, successAt3: 0.97, mrr: 0.93 };

/**
 * Every list is measured twice. In order of rank, each result by itself, as `--json` gives them. And on the page, as a reader
 * counts its rows: the card of a subject is one row, and fits where a page fits that it shows by name: its worry, whom to
 * contact about it, the term whose meaning it gives, its guidance. The front door is in most cards, a wrong one too, and
 * counts only where its own result is among the first three. Links to levels do not count. The sign of danger is not a row,
 * for a line with the number is above every list; it fits where the emergency answer does, and false alarms have a bar of
 * their own. The bars below hold for both.
 */
function onThePage({ results, emergency, card }: SearchAnswer, doors: ReadonlySet<string>) {
  const below = emergency ? results.filter(({ role }) => role !== 'emergency') : results;
  const earned = new Set(results.slice(0, 3).map((result) => result.path));
  return toRows(below, card).map((row) =>
    pagesOfRow(row).filter(
      (shown) => row.type === 'result' || !doors.has(shown) || earned.has(shown),
    ),
  );
}

/** @param rows what `onThePage` gives for the answer. */
function rankOnPage(
  answer: SearchAnswer,
  judged: JudgedList['judged'][number],
  rows: string[][],
): number {
  const sign = answer.results.filter(({ role }) => answer.emergency && role === 'emergency');
  return positionOf([sign.map(({ path: page }) => page)], judged) || positionOf(rows, judged);
}

const percent = (share: number): string => share.toFixed(3);

const own = (name: string, doors: OwnSearcher['doors'], ask: OwnSearcher['ask']): OwnSearcher => ({
  name,
  doors,
  ask,
  search: async (query) => (await ask(query)).results.map(linkTo),
});

/**
 * Our own search over each of its two engines.
 * @param folder an empty one, for Pagefind's files; the caller removes it
 */
export async function openOwn(
  engine: Engine,
  { documents, everyday, reading }: SearchSource,
  folder: string,
): Promise<OwnSearcher[]> {
  await writePagefind(folder, documents);
  const sharded = createSharded(
    createWordsFile(documents, everyday),
    reading,
    await openPieces(await openPagefind(path.join(folder, pagefindFolder))),
  );
  const doors = new Set(
    documents.filter(({ role }) => role === 'front-door').map((document) => document.path),
  );
  return [
    own('this engine (lunr)', doors, (query) => engine.search(query, { limit: 10 })),
    own('this engine (pagefind)', doors, (query) => sharded.search(query, { limit: 10 })),
  ];
}

/** The heading over the figures of one list. */
export const headingOf = (file: string): string =>
  `\n${file}\n${'engine'.padEnd(28)}    n  success@1  success@3  MRR    empty`;

/** Prints the figures as one line, and gives them back. */
function print(name: string, result: Evaluation): Evaluation {
  const { queries, successAt1, successAt3, mrr, empty } = result;
  console.log(
    `${name.padEnd(28)} ${String(queries).padStart(4)}  ${percent(successAt1)}      ${percent(successAt3)}      ${percent(mrr)}  ${empty.length}`,
  );
  return result;
}

/** Asks every query of a list, one after the other, and prints the figures as one line. */
export async function measure(
  { name, search }: Searcher,
  judged: JudgedList['judged'],
): Promise<Evaluation> {
  const answers: string[][] = [];
  for (const { q } of judged) answers.push(await search(q));
  return print(name, evaluate(judged, answers));
}

/** The same of our own search: in order of rank, and on the page. */
async function measureOwn(
  { name, ask, doors }: OwnSearcher,
  judged: JudgedList['judged'],
): Promise<{ ranked: Evaluation; page: Evaluation }> {
  const answers: SearchAnswer[] = [];
  for (const { q } of judged) answers.push(await ask(q));
  const ranked = evaluate(
    judged,
    answers.map(({ results }) => results.map(linkTo)),
  );
  const pages = answers.map((answer) => onThePage(answer, doors));
  const page = evaluateAt(
    judged,
    judged.map((query, i) => rankOnPage(answers[i] as SearchAnswer, query, pages[i] ?? [])),
    pages.map((rows) =>
      rows.map(([lead = '', ...more]) => `${lead}${more.length > 0 ? ' (card)' : ''}`),
    ),
  );
  return { ranked: print(name, ranked), page: print('    on the page', page) };
}

function printMisses({ misses }: Evaluation): void {
  for (const { query, rank, first } of misses)
    console.log(
      `    ${rank === 0 ? 'not found' : `at ${rank}`}: ${query}\n        ${first.join('  ')}`,
    );
}

/** The bars an evaluation does not reach, in words. */
function listMissed(result: Evaluation): string[] {
  const low = (Object.keys(bars) as (keyof typeof bars)[])
    .filter((bar) => result[bar] < bars[bar])
    .map((bar) => `${bar} ${percent(result[bar])} is below ${bars[bar]}`);
  return result.empty.length === 0
    ? low
    : [...low, `nothing found for ${result.empty.map((query) => `“${query}”`).join(', ')}`];
}

/** @returns the bars that are missed, in words. */
async function evaluateLists(
  searchers: readonly OwnSearcher[],
  lists: readonly JudgedList[],
): Promise<string[]> {
  const missed: string[] = [];
  for (const { file, judged } of lists) {
    console.log(headingOf(file));
    for (const searcher of searchers) {
      const { ranked, page } = await measureOwn(searcher, judged);
      missed.push(
        ...listMissed(ranked).map((bar) => `${searcher.name}, ${file}: ${bar}`),
        ...listMissed(page).map((bar) => `${searcher.name}, ${file}, on the page: ${bar}`),
      );
      printMisses(page);
    }
  }
  return missed;
}

/** Danger and doubt, for both engines. @returns the bars that are missed, in words. */
async function evaluateHonesty(
  searchers: readonly OwnSearcher[],
  danger: DangerList,
  absent: readonly string[],
): Promise<string[]> {
  console.log(`\ndata/safety/danger.yaml and ${absentFile}, with what counts against each rate`);
  const missed: string[] = [];
  for (const { name, ask } of searchers)
    missed.push(
      ...reportRates(name, [...(await rateDanger(ask, danger)), await rateDoubt(ask, absent)]),
    );
  return missed;
}

interface Evaluated {
  root: string;
  engine: Engine;
  source: SearchSource;
  danger: DangerList;
  /** Of judged queries; the held ones where none is named. */
  file?: string;
}

/** Gives a task a folder of its own, and removes it afterwards. */
export async function withFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-search-'));
  try {
    return await task(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Measures both engines, prints the figures and every miss.
 * @returns the exit code: 1 where a list cannot be read or a bar is missed
 */
export async function evaluateOwn({
  root,
  engine,
  source,
  danger,
  file,
}: Evaluated): Promise<number> {
  const lists = readLists(root, file ? [file] : heldLists);
  const absent = readAbsent(root);
  if (!lists || !absent) return 1;
  const missed = await withFolder(async (folder) => {
    const searchers = await openOwn(engine, source, folder);
    return [
      ...(await evaluateLists(searchers, lists)),
      ...(await evaluateHonesty(searchers, danger, absent)),
    ];
  });
  console.log(
    `\nBars, for both engines and each list: success@1 ${bars.successAt1}, success@3 ${bars.successAt3}, MRR ${bars.mrr}, nothing empty; danger seen ${honestyBars.recall}, false alarms ${honestyBars.falseAlarms}, absent doubted ${honestyBars.doubted}. ${missed.length === 0 ? 'All are met.' : `Missed:\n${missed.join('\n')}`}`,
  );
  return missed.length === 0 ? 0 : 1;
}
