/** npm run practice:agreement: how far people agree on the levels of the cases for practice. */
import fs from 'node:fs';
import path from 'node:path';
import { versionCollection } from '../src/features/level-of-need/collection';
import { audienceCollection } from '../src/features/partnership/collection';
import { practiceCollection } from '../src/features/practice/collection';
import type { JudgedCase } from '../src/features/practice/model/agreement/measure';
import { knownNames } from '../src/features/practice/model/known';
import { readRows } from '../src/features/practice/model/readRows';
import { separatorOf } from '../src/features/practice/model/separator';
import { makeReport } from '../src/features/practice/plugin/agreementReport';
import { londonToday } from '../src/portal/clock';
import { toMarkdown, toPage } from '../src/shared/report';
import { printProblems, readAnswerSheets, troubleFiles } from './lib/answerSheets';
import { runCommand, UsageError } from './lib/command';
import { type Records, readWhole } from './lib/wholeContent';
import { writeAll } from './lib/writeAll';

/** How a day becomes a span of time. */
const spans = {
  month: (date: string) => date.slice(0, 7),
  quarter: (date: string) =>
    `${date.slice(0, 4)}, quarter ${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
  year: (date: string) => date.slice(0, 4),
} as const;

const isSpan = (word: string): word is keyof typeof spans => Object.hasOwn(spans, word);

function whatIsTold(site: Records, spanOf: (date: string) => string) {
  const cases = site.all(practiceCollection);
  const versions = site.all(versionCollection);
  const texts = new Map(
    [...versions]
      .reverse()
      .flatMap(({ data }) => data.indicators.map(({ id, text }) => [id, text])),
  );
  const names = new Map(site.all(audienceCollection).map(({ id, name }) => [id, name]));
  return {
    cases: new Map(
      cases.map(({ id, title, border, indicators, panel }): [string, JudgedCase] => [
        id,
        { id, title, border, indicators, level: panel.level, example: !panel.adopted },
      ]),
    ),
    levels: [
      ...new Set(
        versions
          .filter(({ id }) => cases.some(({ version }) => version === id))
          .flatMap(({ data }) => data.levels.map(({ number }) => number)),
      ),
    ].sort((a, b) => a - b),
    textOf: (id: string) => texts.get(id) ?? id,
    settingName: (id: string) => names.get(id) ?? id,
    spanOf,
  };
}

void runCommand({
  help: `
npm run practice:agreement -- <file.csv>... [--by month|quarter|year] [--out FOLDER]

How far people agree with the panel and with one another on the cases for practice: weighted kappa and Krippendorff's alpha
with intervals, at each border, by setting and by time, and which lines are read differently by whom. Reads the CSV files
that /practice/ and /practice/team save (columns: /schemas/practice-answers.json). Groups of fewer than five people are
not shown.

  --by month     the span of time of a group (the default), or quarter or year
  --out FOLDER   where to write index.html, report.md, agreement.csv and lines.csv, with problems.csv and not-counted.csv
                 where a sheet needs a look; practice-agreement unless told
  --help         show this text

Exits 0 on success, 1 when the content or a sheet has a fault or fewer than five people answered, 2 on bad usage.`,
  options: { by: { type: 'string' }, out: { type: 'string' } },
  run: async ({ by = 'month', out = 'practice-agreement' }, files) => {
    if (files.length === 0) throw new UsageError('Name at least one file of answers.');
    if (!isSpan(by)) throw new UsageError(`--by is month, quarter or year; found "${by}".`);
    if (out === '' || (fs.existsSync(out) && !fs.statSync(out).isDirectory()))
      throw new UsageError(`--out names a folder; found "${out}".`);
    const site = await readWhole(process.cwd(), londonToday(), (report) => console.error(report));
    if (!site) return 1;
    const versions = site.all(versionCollection).map(({ id, data }) => ({ ...data, id }));
    const settings = site.all(audienceCollection).map(({ id }) => id);
    const known = knownNames(site.all(practiceCollection), versions, settings);
    const sheets = readAnswerSheets(
      files,
      { separatorOf, readRows: ({ rows, loose }, seen) => readRows(rows, known, seen, loose) },
      (words) => console.error(words),
    );
    printProblems(sheets);
    const report = makeReport(sheets.answers, whatIsTold(site, spans[by]));
    const written = [
      ...(report
        ? [
            { file: 'index.html', content: toPage(report) },
            { file: 'report.md', content: toMarkdown(report) },
            ...report.files.map(({ name, content }) => ({ file: name, content })),
          ]
        : []),
      ...troubleFiles(sheets),
    ];
    writeAll(path.resolve(out), written);
    if (report)
      console.log(`${sheets.answers.length} answers; the report is in ${out}/index.html.`);
    else console.error('Fewer than five people answered, so there is no report.');
    return report && sheets.problems.length === 0 ? 0 : 1;
  },
});
