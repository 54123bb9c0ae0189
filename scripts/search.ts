/** npm run search: the site's search on the command line, with its reasons and its measure. */
import { counted } from '../src/shared/counted';
import fs from 'node:fs';
import type { Engine, SearchAnswer, SearchResult } from '../src/features/search/model/engine';
import { pagesOf } from '../src/features/search/model/card';
import { linkTo } from '../src/features/search/model/documents';
import { versionCollection } from '../src/features/level-of-need/collection';
import { documentNameOf } from '../src/features/level-of-need/model/version';
import { isKind, type Kind, kindNamesOf, kinds } from '../src/features/search/model/kinds';
import { dangerListCollection } from '../src/features/search/collection';
import { londonToday } from '../src/portal/clock';
import { openSearch, searchSource } from '../src/portal/project';
import { readSite } from '../src/portal/site';
import { formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { evaluateOwn, heldLists } from './lib/evaluateSearch';

const root = process.cwd();
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
    reasons.likely > 0 && `said so ${round(reasons.likely)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

interface Printing {
  why: boolean;
  limit: number;
  kind?: string;
  /** What the document of levels is called. */
  documentName: string;
}

function print(engine: Engine, query: string, { why, limit, kind, documentName }: Printing): void {
  const kindNames = kindNamesOf(documentName);
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
      `${counted(answer.total, 'result')}: ${kinds.flatMap((k) => (answer.counts[k] ? [`${kindNames[k]} ${answer.counts[k]}`] : [])).join(', ')}`,
    );
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
  const card = answer.card && { url: linkTo(answer.card.worry), pages: pagesOf(answer.card) };
  return JSON.stringify({ query, emergency, unsure, results, ...(card && { card }) });
}

void runCommand({
  help: `
npm run search -- [options] "<query>"

Searches as the site does, from the content itself; no build is needed.

  --explain         say why each result ranks where it does
  --json            one JSON line: {query, emergency, unsure, results: [{path, title, kind, score, url, emergency,
                    unsure}]}; url is path with its anchor. emergency: a life may be at risk, 999 stands first; unsure:
                    the results may be about something else. Both hold for the whole answer and are the same in each
                    row; they are there when nothing was found, too. card: {url, pages}, the worry that the page shows as
                    one result, and the pages that it shows by name; not there where it shows none
  --file <file>     with --json: a query on each line of the file, one JSON line for each, in order; an empty line has
                    no query and gets none
  --evaluate        measure success@1, success@3 and MRR, in order of rank and on the page, on ${heldLists.join(' and ')}
                    (or --file), for both engines, and list each miss; tests/search/strangers*.yaml hold what
                    strangers wrote, for --file. npm run bench -- rivals compares with other engines
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
      return evaluateOwn({
        root,
        engine,
        source,
        danger: site.one(dangerListCollection),
        ...(file !== undefined && { file }),
      });
    if (!json)
      print(engine, query, {
        why,
        documentName: documentNameOf(site.all(versionCollection)),
        ...choice,
      });
    else
      for (const q of file === undefined ? [query] : readQueries(file))
        console.log(toLine(engine, q, choice));
    return 0;
  },
});
