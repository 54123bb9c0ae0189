/** What the measure of agreement says: the report that a page and Markdown are written from, and its tables as CSV. */
import { toCsv } from '../../../shared/openData';
import type { Report, Table } from '../../../shared/report';
import { fewestPeople } from '../../../shared/smallGroups';
import { pairName } from '../../level-of-need/model/view';
import type { Answer } from '../model/answers';
import {
  type Agreement,
  agreementOf,
  bordersOf,
  countPeople,
  type Figure,
  type Group,
  groupsOf,
  type JudgedCase,
  type LineReading,
  readingsOf,
} from '../model/agreement/measure';
import { exampleAmong } from '../model/example';

export interface AgreementReport extends Report {
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
export function makeReport(answers: readonly Answer[], told: Told): AgreementReport | undefined {
  if (countPeople(answers) < fewestPeople) return undefined;
  const { cases, levels, settingName, spanOf } = told;
  const measure = (own: readonly Answer[]) => agreementOf(own, cases, levels);
  const answered = new Set(answers.map((one) => one.case));
  const used = [...cases.values()].filter(({ id }) => answered.has(id));
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
