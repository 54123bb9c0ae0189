/** npm run training:impact: what returned questions show of each course. */
import fs from 'node:fs';
import path from 'node:path';
import { audienceCollection } from '../src/features/partnership/collection';
import { courseCollection } from '../src/features/training/collection';
import type { Sheet } from '../src/features/training/model/answers';
import { measureImpact } from '../src/features/training/model/impact';
import { readSheetRows } from '../src/features/training/model/readRows';
import type { Questionnaire } from '../src/features/training/model/schema';
import {
  courseReport,
  impactCsv,
  indexReport,
  type Told,
} from '../src/features/training/plugin/impactReport';
import { questionnaireOf } from '../src/features/training/view';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import type { Site } from '../src/shared/collection';
import { html } from '../src/shared/html';
import { formatReport } from '../src/shared/problems';
import { toMarkdown, toPage } from '../src/shared/report';
import { printProblems, readAnswerSheets, troubleFiles } from './lib/answerSheets';
import { runCommand, UsageError } from './lib/command';
import { separatorInHead } from './lib/sheetFile';
import { writeAll } from './lib/writeAll';

function toldBy(site: Site, { adopted }: Questionnaire): Told {
  const nameIn = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    courseName: nameIn(site.all(courseCollection)),
    settingName: nameIn(site.all(audienceCollection)),
    example: adopted === null,
  };
}

function filesOf(sheets: readonly Sheet[], { statements }: Questionnaire, told: Told) {
  const { courses, tooFew } = measureImpact(sheets, statements);
  if (courses.length === 0) return [];
  const links = html`<ul>
    ${courses.map(
      ({ course }) => html`<li><a href="${course}.html">${told.courseName(course)}</a></li>`,
    )}
  </ul>`;
  return [
    { file: 'index.html', content: toPage(indexReport(courses, tooFew, told), links) },
    { file: 'impact.csv', content: impactCsv(courses, told) },
    ...courses.flatMap((impact) => {
      const report = courseReport(impact, told);
      return [
        { file: `${impact.course}.html`, content: toPage(report) },
        { file: `${impact.course}.md`, content: toMarkdown(report) },
        ...(report.figures ?? []).map(({ file, svg }) => ({ file, content: svg })),
      ];
    }),
  ];
}

void runCommand({
  help: `
npm run training:impact -- <responses.csv>... [--out FOLDER]

What changed after a course: of the people who answered before it and again later, how far their answers moved, with
intervals, a chart, a table, the method and what it does not show. Reads the CSV files that /training/questions saves and
those typed from paper (/training/sheets). A sheet with a column of another name is refused. Groups of fewer than five
people are not shown.

  --out FOLDER   where to write index.html, a page (.html and .md) with a chart (.svg) for each course, and impact.csv,
                 with problems.csv and not-counted.csv where a sheet needs a look; training-impact unless told
  --help         show this text

Exits 0 on success, 1 when the content or a sheet has a fault or fewer than five people answered, 2 on bad usage.`,
  options: { out: { type: 'string' } },
  run: ({ out = 'training-impact' }, files) => {
    if (files.length === 0) throw new UsageError('Name at least one file of answers.');
    if (out === '' || (fs.existsSync(out) && !fs.statSync(out).isDirectory()))
      throw new UsageError(`--out names a folder; found "${out}".`);
    const { site, problems, filesRead } = readSite(process.cwd(), {
      release: false,
      today: londonToday(),
    });
    if (!site) {
      console.error(formatReport(problems, filesRead));
      return 1;
    }
    const questionnaire = questionnaireOf(site);
    if (!questionnaire) {
      console.error('This site has no questions about courses: add them to data/training.yaml.');
      return 1;
    }
    const known = {
      courses: new Set(site.all(courseCollection).map(({ id }) => id)),
      settings: new Set(site.all(audienceCollection).map(({ id }) => id)),
      statements: new Map(questionnaire.statements.map(({ id, asked }) => [id, asked])),
    };
    const sheets = readAnswerSheets(
      files,
      {
        separatorOf: separatorInHead,
        readRows: ({ rows, loose }, seen) => readSheetRows(rows, known, seen, loose),
      },
      (words) => console.error(words),
    );
    printProblems(sheets);
    const written = filesOf(sheets.answers, questionnaire, toldBy(site, questionnaire));
    writeAll(path.resolve(out), [...written, ...troubleFiles(sheets)]);
    if (written.length > 0)
      console.log(`${sheets.answers.length} sheets; the pages are in ${out}/index.html.`);
    else console.error('Fewer than five people answered about a course, so there is no page.');
    return written.length > 0 && sheets.problems.length === 0 ? 0 : 1;
  },
});
