/** npm run safety: whether situations of the highest level, in plain words, lead to help in the browser and in the search. */
import fs from 'node:fs';
import {
  type Answered,
  firstResults,
  type Judgement,
  judgeSituation,
  type Situation,
} from '../src/features/level-of-need/model/situations';
import { firstLines } from '../src/features/level-of-need/model/rankIndicators';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { createSafetyCheck } from '../src/portal/safety';
import { formatReport } from '../src/shared/problems';
import { runCommand, UsageError } from './lib/command';
import { situationCollection } from '../src/features/level-of-need/collection';

const held = 'data/safety/situations.yaml';

const parts: { key: keyof Judgement; name: string }[] = [
  {
    key: 'browse',
    name: `a line of the highest level within the first ${firstLines} of the browser`,
  },
  { key: 'search', name: `a worry or a number within the first ${firstResults} of the search` },
  { key: 'words', name: 'no words that reassure' },
];

/** The queries of a file, one a line; undefined, and told, where it cannot be read as text. */
function readQueries(file: string): Situation[] | undefined {
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    console.error(`${file} is not UTF-8 text. Save it again with the encoding UTF-8.`);
    return undefined;
  }
  const queries = written.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (queries.length > 0) return queries.map((text) => ({ text: text.trim(), kind: file }));
  console.error(`${file} has no query. Write one on each line.`);
  return undefined;
}

interface Judged {
  situation: Situation;
  answered: Answered;
  judgement: Judgement;
}

function describeMiss({ situation, answered, judgement }: Judged): string {
  const missed = parts.filter(({ key }) => !judgement[key]);
  return [
    `${situation.text}  (${situation.kind})`,
    ...missed.map(({ key, name }) => {
      const found = {
        browse: answered.browse.slice(0, firstLines).map(({ id, level }) => `${level} ${id}`),
        search: answered.search.slice(0, firstResults).map(({ kind, path }) => `${kind} ${path}`),
        words: answered.said,
      }[key];
      return `    not ${name}: ${found.join(' · ') || 'nothing'}`;
    }),
  ].join('\n');
}

/** Prints the rates and each miss. @returns whether nothing was missed. */
function report(judged: readonly Judged[], name: string): boolean {
  const misses = judged.filter(({ judgement }) => parts.some(({ key }) => !judgement[key]));
  for (const miss of misses) console.log(describeMiss(miss));
  console.log(`\n${name}: ${judged.length} situations`);
  for (const { key, name: part } of parts) {
    const met = judged.filter(({ judgement }) => judgement[key]).length;
    console.log(`  ${((100 * met) / judged.length).toFixed(1).padStart(5)} %  ${part}`);
  }
  return misses.length === 0;
}

void runCommand({
  help: `
npm run safety -- [--json] [--file queries.txt]

Asks the indicator browser and the search about situations of the highest level in plain words, those of
${held} unless told, and prints how many lead to help and each that does not.
Help is a line of the highest level within the first ${firstLines} of the browser, a worry or a number within the first ${firstResults} of the
search (or 999 above it), and no words that reassure.

  --file <file>   a query on each line; blank lines are skipped
  --json          one JSON line for each query, in order:
                  {query, emergency, browse: [{id, level}], search: [{path, title, kind}]}
  --help          show this text

Exits 0 when every situation leads to help (with --json: when every query was asked), 1 when one does not or the content or
the file has a fault, 2 on bad usage.`,
  options: { json: { type: 'boolean' }, file: { type: 'string' } },
  run: ({ json, file }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`safety takes no queries of its own, found ${positionals.join(' ')}`);
    if (file !== undefined && !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`there is no file ${file}`);
    const { site, problems, filesRead } = readSite(process.cwd(), {
      release: false,
      today: londonToday(),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const situations =
      file === undefined ? site.one(situationCollection).situations : readQueries(file);
    if (!situations) return 1;
    const ask = createSafetyCheck(site);
    if (json) {
      for (const { text } of situations) {
        const { query, emergency, browse, search } = ask(text);
        console.log(JSON.stringify({ query, emergency, browse, search }));
      }
      return 0;
    }
    const judged = situations.map((situation) => {
      const answered = ask(situation.text);
      return { situation, answered, judgement: judgeSituation(answered) };
    });
    return report(judged, file ?? held) ? 0 : 1;
  },
});
