/** What the measure of agreement says, as a page, as Markdown and as CSV: one structure, three ways to write it. */
import { toCsv } from '../../../shared/openData';
import { Html, html } from '../../../shared/html';
import { pairName } from '../../level-of-need/model/view';
import type { Answer } from '../model/answers';
import {
  type Agreement,
  agreementOf,
  bordersOf,
  countPeople,
  fewestPeople,
  type Figure,
  type Group,
  groupsOf,
  type JudgedCase,
  type LineReading,
  readingsOf,
} from '../model/agreement/measure';
import { exampleAmong } from '../model/example';

export interface Table {
  id: string;
  caption: string;
  columns: string[];
  rows: string[][];
}

export interface Report {
  title: string;
  /** What comes before everything else; empty where every answer is adopted. */
  notice: string;
  paragraphs: string[];
  tables: Table[];
  /** `agreement.csv` and `lines.csv`. */
  files: { name: string; content: string }[];
}

interface Told {
  cases: ReadonlyMap<string, JudgedCase>;
  /** Lowest first. */
  levels: readonly number[];
  /** The words of a line, by its id. */
  textOf: (line: string) => string;
  settingName: (id: string) => string;
  /** The span of time of a date. */
  spanOf: (date: string) => string;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const decimals = (value: number): string => value.toFixed(2);

/** `0.61 (0.48 to 0.72)` */
export function figureWords({ value, interval }: Figure): string {
  if (value === undefined) return 'cannot be said';
  return interval
    ? `${decimals(value)} (${decimals(interval.low)} to ${decimals(interval.high)})`
    : decimals(value);
}

const tooFew = `fewer than ${fewestPeople} people, or too easily told from the rest`;

const agreementColumns = [
  'People',
  'Answers',
  'Same level as the panel',
  'Lower',
  'Higher',
  'Weighted kappa with the panel',
  'Alpha between people',
];

const agreementCells = (one: Agreement): string[] => [
  String(one.people),
  String(one.answers),
  percent(one.same),
  percent(one.lower),
  percent(one.higher),
  figureWords(one.kappaSquared),
  figureWords(one.alpha),
];

const groupTable = (
  id: string,
  caption: string,
  first: string,
  groups: readonly Group[],
): Table => ({
  id,
  caption,
  columns: [first, ...agreementColumns],
  rows: groups.map(({ name, agreement }) =>
    agreement
      ? [name, ...agreementCells(agreement)]
      : [name, tooFew, ...agreementColumns.slice(1).map(() => '')],
  ),
});

function borderTable(answers: readonly Answer[], { cases, levels }: Told): Table {
  return {
    id: 'borders',
    caption: 'By border',
    columns: [
      'Border',
      'Same side as the panel, kappa',
      'Cases at it',
      'Answers to them',
      'Same level as the panel',
      'Lower',
      'Higher',
    ],
    rows: bordersOf(answers, cases, levels).map(({ border, kappa, at }) => [
      `Between ${pairName(border)}`,
      figureWords(kappa),
      ...(at.people < fewestPeople
        ? [String(at.cases), tooFew, '', '', '']
        : [
            String(at.cases),
            String(at.answers),
            percent(at.same),
            percent(at.lower),
            percent(at.higher),
          ]),
    ]),
  };
}

const shareWords = ({ count, total }: LineReading['all']): string =>
  `${percent(count / total)} of ${total}`;

/** How many lines the page shows; the file has all. */
const mostLines = 25;

function lineTable(readings: readonly LineReading[], { cases, textOf, settingName }: Told): Table {
  const side = (one: LineReading['least']): string =>
    one ? `${settingName(one.setting)}: ${shareWords(one.share)}` : '';
  return {
    id: 'lines',
    caption: 'Lines read differently',
    columns: ['Line', 'Case', 'Panel', 'Everybody', 'Least often', 'Most often', 'Apart'],
    rows: readings
      .slice(0, mostLines)
      .map((one) => [
        textOf(one.line),
        cases.get(one.case)?.title ?? one.case,
        one.panel ? 'went by it' : 'did not',
        shareWords(one.all),
        side(one.least),
        side(one.most),
        one.apart
          ? `${percent(one.apart.difference)} (${percent(one.apart.low)} to ${percent(one.apart.high)})`
          : '',
      ]),
  };
}

const number = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(4));

const figureCells = (name: string, { value, interval }: Figure) => ({
  [name]: number(value),
  [`${name}Low`]: number(interval?.low),
  [`${name}High`]: number(interval?.high),
});

const figureNames = ['kappaSquared', 'kappaLinear', 'alpha'] as const;

function agreementCsv(
  notice: string,
  kinds: readonly (readonly [string, readonly Group[]])[],
): string {
  const columns = [
    'notice',
    'by',
    'group',
    'suppressed',
    'people',
    'answers',
    'cases',
    'same',
    'lower',
    'higher',
    ...figureNames.flatMap((name) => [name, `${name}Low`, `${name}High`]),
  ];
  const rows = kinds.flatMap(([by, groups]) =>
    groups.map(({ name, agreement }) => ({
      notice,
      by,
      group: name,
      suppressed: agreement ? 'no' : 'yes',
      ...(agreement && {
        people: agreement.people,
        answers: agreement.answers,
        cases: agreement.cases,
        same: number(agreement.same),
        lower: number(agreement.lower),
        higher: number(agreement.higher),
        ...Object.assign({}, ...figureNames.map((key) => figureCells(key, agreement[key]))),
      }),
    })),
  );
  return toCsv(columns, rows);
}

const linesCsv = (notice: string, readings: readonly LineReading[], { textOf }: Told): string =>
  toCsv(
    [
      'notice',
      'case',
      'line',
      'text',
      'panel',
      'count',
      'total',
      'leastSetting',
      'leastShare',
      'mostSetting',
      'mostShare',
      'difference',
      'differenceLow',
      'differenceHigh',
    ],
    readings.map((one) => ({
      notice,
      case: one.case,
      line: one.line,
      text: textOf(one.line),
      panel: one.panel ? 'yes' : 'no',
      count: one.all.count,
      total: one.all.total,
      leastSetting: one.least?.setting,
      leastShare: one.least && number(one.least.share.count / one.least.share.total),
      mostSetting: one.most?.setting,
      mostShare: one.most && number(one.most.share.count / one.most.share.total),
      difference: number(one.apart?.difference),
      differenceLow: number(one.apart?.low),
      differenceHigh: number(one.apart?.high),
    })),
  );

const howToRead = [
  'Weighted kappa compares the answers with the panel: 1 is full agreement, 0 what chance would give. Two levels apart weigh four times as much as one. Alpha (Krippendorff, for ordered levels) compares people with one another in the same way.',
  'In brackets is the middle 95% of what other cases like these would have given, from a thousand draws of the cases. Fewer than five cases have none.',
  'Low agreement says something about the words of the document and the cases, and not only about the people. Of many lines some differ by chance: look first at those whose bracket does not reach 0.',
];

/** @returns undefined where fewer than five people answered: nothing could be shown without showing who. */
export function makeReport(answers: readonly Answer[], told: Told): Report | undefined {
  if (countPeople(answers) < fewestPeople) return undefined;
  const { cases, levels, settingName, spanOf } = told;
  const measure = (own: readonly Answer[]) => agreementOf(own, cases, levels);
  const used = [...cases.values()].filter(({ id }) => answers.some((one) => one.case === id));
  const notice = exampleAmong(
    used.map(({ example }) => ({
      panel: { adopted: example ? null : { on: '', by: '' } },
    })),
  );
  const whole: Group[] = [{ name: 'All', agreement: measure(answers) }];
  const settings = groupsOf(
    answers,
    ({ setting }) => (setting === '' ? 'Not said' : settingName(setting)),
    measure,
  );
  const spans = groupsOf(answers, ({ date }) => (date === '' ? 'Not said' : spanOf(date)), measure);
  const readings = readingsOf(answers, cases);
  return {
    title: 'Agreement on the levels',
    notice,
    paragraphs: howToRead,
    tables: [
      groupTable('all', 'Everybody', 'Group', whole),
      borderTable(answers, told),
      groupTable('settings', 'By setting', 'Setting', settings),
      groupTable('time', 'By time', 'Time', spans),
      lineTable(readings, told),
    ],
    files: [
      {
        name: 'agreement.csv',
        content: agreementCsv(notice, [
          ['all', whole],
          ['setting', settings],
          ['time', spans],
        ]),
      },
      { name: 'lines.csv', content: linesCsv(notice, readings, told) },
    ],
  };
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const toMarkdown = ({ title, notice, paragraphs, tables }: Report): string =>
  [
    `# ${title}`,
    ...(notice ? [`**${notice}**`] : []),
    ...paragraphs,
    ...tables.map(({ caption, columns, rows }) =>
      [
        `## ${caption}`,
        '',
        `| ${columns.map(cell).join(' | ')} |`,
        `|${columns.map(() => ' --- |').join('')}`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';

const style = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#15211f;background:#fdfcf9}
table{border-collapse:collapse;margin:1rem 0 2rem}th,td{border:1px solid #7d7766;padding:.3rem .6rem;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:700;font-size:1.25rem;padding:.5rem 0}.scroll{overflow-x:auto}
@media (prefers-color-scheme:dark){body{color:#ecebe4;background:#101817}}`;

/** A whole page that needs nothing else. */
export const toPage = ({ title, notice, paragraphs, tables }: Report): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${notice && html`<p><strong>${notice}</strong></p>`}
          ${paragraphs.map((words) => html`<p>${words}</p>`)}
          ${tables.map(
            ({ id, caption, columns, rows }) => html`
              <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
                <table>
                  <caption id="${id}">
                    ${caption}
                  </caption>
                  <thead>
                    <tr>
                      ${columns.map((name) => html`<th scope="col">${name}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${rows.map(
                      ([first, ...rest]) =>
                        html`<tr>
                          <th scope="row">${first}</th>
                          ${rest.map((words) => html`<td>${words}</td>`)}
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>
            `,
          )}
        </main>
      </body>
    </html> `.text;
