/** What returned questions show, as a report for each course: a chart, tables, the method, and what it does not show. */
import { counted } from '../../../shared/counted';
import { toCsv } from '../../../shared/openData';
import type { Report, Table } from '../../../shared/report';
import { fewestPeople } from '../../../shared/smallGroups';
import { momentNames, moments, steps } from '../model/answers';
import {
  type Compared,
  type CourseImpact,
  laterMoments,
  type SettingChange,
} from '../model/impact';
import { exampleQuestions } from '../model/example';
import { changeWords, chartWords, impactChart, laterNames, signed } from './impactChart';

export interface Told {
  courseName: (id: string) => string;
  settingName: (id: string) => string;
  /** Whether the questions are an example that no partnership has agreed on. */
  example: boolean;
}

const tooFew = `fewer than ${fewestPeople} people`;
const tooFewOrTold = `${tooFew}, or too easily told from the rest`;

const countOf = (people: number): string => (people < fewestPeople ? tooFew : String(people));

const changeColumns = [
  'When',
  'People',
  'Before',
  'Then',
  'Change, with its interval',
  'Higher',
  'Same',
  'Lower',
];

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)}%`;

const changeCells = ({ to, change }: Pick<Compared, 'to' | 'change'>, none: string): string[] =>
  change
    ? [
        laterNames[to],
        String(change.people),
        change.before.toFixed(1),
        change.after.toFixed(1),
        changeWords(change),
        percent(change.up, change.people),
        percent(change.same, change.people),
        percent(change.down, change.people),
      ]
    : [laterNames[to], none, '', '', '', '', '', ''];

const statementTable = (compared: readonly Compared[]): Table => ({
  id: 'changes',
  caption: 'What changed, in numbers',
  columns: ['Statement', ...changeColumns],
  rows: compared.map((one) => [one.statement.text, ...changeCells(one, tooFew)]),
});

const settingTable = (settings: readonly SettingChange[], { settingName }: Told): Table => ({
  id: 'settings',
  caption: 'Confidence by setting',
  columns: ['Setting', ...changeColumns],
  rows: settings.map((one) => [
    one.setting === '' ? 'Not said' : settingName(one.setting),
    ...changeCells(one, tooFewOrTold),
  ]),
});

const answeredTable = ({ answered }: CourseImpact): Table => ({
  id: 'answered',
  caption: 'Who answered',
  columns: ['When', 'People'],
  rows: moments.map((when) => [momentNames[when], countOf(answered[when])]),
});

/** The first thing to read: the change that lasted, or that there is none to tell of. */
function leadWords({ compared }: CourseImpact): string {
  const clear = (wanted: 'up' | 'down') =>
    compared.filter(({ to, change }) => {
      if (to !== 'later' || !change?.interval) return false;
      return wanted === 'up' ? change.interval.low > 0 : change.interval.high < 0;
    }).length;
  const asked = compared.filter(({ to, change }) => to === 'later' && change).length;
  if (asked === 0) return 'Too few people answered three months later to say what lasted.';
  return `Three months later, of ${counted(asked, 'statement')}, ${clear('up')} had gone up and ${clear('down')} had gone down by more than chance among people like these would explain.`;
}

function stayedWords({ stayed }: CourseImpact): string[] {
  if (!stayed) return [];
  const { again, notAgain } = stayed;
  return [
    `Those who answered again three months later had begun at ${again.toFixed(1)} in confidence, the others at ${notAgain.toFixed(1)}. ${
      Math.abs(again - notAgain) < 0.25
        ? 'That is much the same.'
        : 'They were not the same kind of people, so the change of the others may differ.'
    }`,
  ];
}

const method = [
  `Each person is compared with themselves. For whoever answered a statement before the course and again later, we take the later answer less the earlier one. The change is the mean of these differences, in steps of a scale from ${steps[0]} to ${steps.length}. (Student, “The probable error of a mean”, Biometrika 6, 1908.)`,
  'In brackets is the interval: the middle 95% of what a thousand draws of the same people gave, each person drawn as often as chance had it. (Efron and Tibshirani, “An Introduction to the Bootstrap”, 1993, chapter 13.) Chance begins at the same number each time, so the same answers give the same page. Of few people it is too narrow: of ten by about a fifth, of five by about a third, next to Student’s own.',
  `Nothing is shown of fewer than ${fewestPeople} people. Codes join the sheets of one person. They are in no result.`,
];

const notShown = [
  'It does not show that the course did it. Nobody who stayed away was asked, so a new manager, a local case or plain practice may have done as much.',
  'It speaks of those who answered twice. Those who found the course of use may be more ready to answer.',
  'It shows what people say of themselves. Confidence is not skill. It may go down when people find out what they did not know, and people may read the scale in another way after a course.',
  'Five steps are taken as equally far apart, which is a convention. Of many statements some move by chance: look at those whose interval does not reach 0.',
  'It does not show whether any child is safer. Read records, count referrals that come back, and ask families.',
];

/** The report of one course. */
export function courseReport(impact: CourseImpact, told: Told): Report {
  const { course, compared, settings } = impact;
  const title = `What changed: ${told.courseName(course)}`;
  const anything = compared.some(({ change }) => change);
  return {
    title,
    notice: exampleQuestions(told.example),
    paragraphs: [leadWords(impact), ...stayedWords(impact)],
    figures: anything
      ? [
          {
            caption: 'How far answers moved, in steps',
            file: `${course}.svg`,
            svg: impactChart(title, compared),
            words: chartWords(compared),
          },
        ]
      : [],
    tables: [
      statementTable(compared),
      ...(settings.length > 0 ? [settingTable(settings, told)] : []),
      answeredTable(impact),
    ],
    sections: [
      { heading: 'How it was worked out', paragraphs: method },
      { heading: 'What it does not show', paragraphs: notShown },
    ],
  };
}

const number = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(4));

const csvColumns = [
  'notice',
  'course',
  'by',
  'group',
  'when',
  'suppressed',
  'people',
  'before',
  'then',
  'change',
  'low',
  'high',
  'higher',
  'same',
  'lower',
];

/** Every figure of every course. */
export function impactCsv(impacts: readonly CourseImpact[], { example }: Told): string {
  const rowOf = (
    course: string,
    [by, group]: [string, string],
    { to, change }: Pick<Compared, 'to' | 'change'>,
  ) => ({
    notice: exampleQuestions(example),
    course,
    by,
    group,
    when: to,
    suppressed: change ? 'no' : 'yes',
    ...(change && {
      people: change.people,
      before: number(change.before),
      then: number(change.after),
      change: number(change.change),
      low: number(change.interval?.low),
      high: number(change.interval?.high),
      higher: change.up,
      same: change.same,
      lower: change.down,
    }),
  });
  return toCsv(
    csvColumns,
    impacts.flatMap(({ course, compared, settings }) => [
      ...compared.map((one) => rowOf(course, ['statement', one.statement.id], one)),
      ...settings.map((one) => rowOf(course, ['setting', one.setting], one)),
    ]),
  );
}

/** The page that leads to the courses. @param tooFew the ids of courses that fewer than five people answered about. */
export function indexReport(
  impacts: readonly CourseImpact[],
  tooFewFor: readonly string[],
  told: Told,
): Report {
  return {
    title: 'What training changed',
    notice: exampleQuestions(told.example),
    paragraphs: [],
    tables: [
      {
        id: 'courses',
        caption: 'Courses',
        columns: [
          'Course',
          'People',
          ...laterMoments.map((to) => `Confidence, ${laterNames[to].toLowerCase()}`),
        ],
        rows: [
          ...impacts.map((impact) => [
            told.courseName(impact.course),
            String(impact.people),
            ...laterMoments.map((to) => summaryOf(impact, to)),
          ]),
          ...tooFewFor.map((course) => [told.courseName(course), tooFew, '', '']),
        ],
      },
    ],
  };
}

/** How many statements of confidence moved, with the mean of their changes. */
function summaryOf({ compared }: CourseImpact, to: Compared['to']): string {
  const own = compared.flatMap((one) =>
    one.to === to && one.statement.kind === 'confidence' && one.change ? [one.change.change] : [],
  );
  return own.length === 0 ? tooFew : signed(own.reduce((all, one) => all + one, 0) / own.length);
}
