/** What the schema cannot say of a case: that its version has its lines and levels, and that it is made up and short. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { formatDate } from '../../../../shared/calendar/dates';
import { takenNames } from '../../model/addresses';
import { highestOf, pairsOf } from '../../../level-of-need/model/view';
import type { Version } from '../../../level-of-need/model/version';
import type { PracticeCase } from '../../model/schema';

const mostWords = 120;

/** More digits in a row than an age, a mark or a share has: a telephone number, or a date that points to somebody. */
const longNumber = /\d[\d ]{2,}/;

type Complain = (path: PropertyKey[], message: string, fix: string) => Problem;

/** A line that no version has is told by the check of references. */
function checkLines(
  one: PracticeCase,
  { data, id }: Version,
  anywhere: ReadonlySet<string>,
  complain: Complain,
): Problem[] {
  const known = new Map(data.indicators.map((line) => [line.id, line]));
  return one.indicators.flatMap((name, i) => {
    const line = known.get(name);
    if (!line && !anywhere.has(name)) return [];
    if (!line)
      return [
        complain(
          ['indicators', i],
          `version ${id} has no indicator ${name}`,
          'name a line that this version has, or change version',
        ),
      ];
    return line.ages.includes(one.age)
      ? []
      : [
          complain(
            ['indicators', i],
            `${name} is not for this age (${one.age})`,
            'name a line for the age of the child',
          ),
        ];
  });
}

function checkLevel(
  { panel, border }: PracticeCase,
  { data: { levels }, id }: Version,
  complain: Complain,
): Problem[] {
  const numbers = levels.map(({ number }) => number);
  if (!numbers.includes(panel.level))
    return [
      complain(
        ['panel', 'level'],
        `version ${id} has no level ${panel.level}`,
        `write one of ${numbers.join(', ')}`,
      ),
    ];
  const pairs = pairsOf(levels).filter((pair) => pair.includes(String(panel.level)));
  const absent = (key: 'up' | 'down', end: number, words: string) =>
    panel.level !== end && !panel[key]
      ? [complain(['panel'], `it does not say what would move it ${words}`, `add ${key}`)]
      : [];
  return [
    ...(border && !pairs.includes(border)
      ? [
          complain(
            ['border'],
            `level ${panel.level} is not at the border ${border}`,
            `write ${pairs.join(' or ')}, or leave it out`,
          ),
        ]
      : []),
    ...absent('up', highestOf(levels), 'up'),
    ...absent('down', Math.min(...numbers), 'down'),
  ];
}

/** The texts of a case, each with its place. */
const textsOf = ({ title, text, notKnown, panel }: PracticeCase): [PropertyKey[], string][] => [
  [['title'], title],
  [['text'], text],
  ...notKnown.map((words, i): [PropertyKey[], string] => [['notKnown', i], words]),
  [['panel', 'reasons'], panel.reasons],
  [['panel', 'up'], panel.up ?? ''],
  [['panel', 'down'], panel.down ?? ''],
];

function checkTexts(one: PracticeCase, complain: Complain): Problem[] {
  const words = one.text.split(/\s+/).length;
  return [
    ...(words > mostWords
      ? [complain(['text'], `${words} words`, `write at most ${mostWords}`)]
      : []),
    ...textsOf(one)
      .filter(([, said]) => longNumber.test(said))
      .map(([path, said]) =>
        complain(
          path,
          `a number of three or more digits: ${longNumber.exec(said)?.[0].trim()}`,
          'write no telephone number, date or year: the page shows who to ring',
        ),
      ),
  ];
}

/** @param today the calendar date in London. */
export function checkCase(
  record: Loaded<PracticeCase>,
  versions: readonly Version[],
  today: string,
): Problem[] {
  const one = record.value;
  const complain: Complain = (path, message, fix) => problemAt(record, path, message, fix);
  const version = versions.find(({ id }) => id === one.version);
  const { adopted } = one.panel;
  const anywhere = new Set(versions.flatMap(({ data }) => data.indicators.map((line) => line.id)));
  return [
    ...(takenNames.includes(one.id)
      ? [
          complain(
            ['id'],
            `/practice/${one.id} is another page`,
            'give the case another id, and its file too',
          ),
        ]
      : []),
    ...(version
      ? [...checkLines(one, version, anywhere, complain), ...checkLevel(one, version, complain)]
      : [
          complain(
            ['version'],
            `there is no version ${one.version}`,
            `write one of ${versions.map(({ id }) => id).join(', ')}`,
          ),
        ]),
    ...checkTexts(one, complain),
    ...(adopted && adopted.on > today
      ? [
          complain(
            ['panel', 'adopted', 'on'],
            `${formatDate(adopted.on)} is in the future`,
            'correct the day',
          ),
        ]
      : []),
  ];
}
