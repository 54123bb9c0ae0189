/**
 * What returned questions show of a course: of the people who answered twice, how far their answers moved. Each person is
 * compared with themselves (paired differences: Student 1908, "The probable error of a mean", Biometrika 6).
 */
import { mean } from 'simple-statistics';
import { bootstrap, type Interval } from '../../../shared/bootstrap';
import { fewestPeople, hiddenGroups } from '../../../shared/smallGroups';
import { type Moment, moments, type Sheet } from './answers';

/** One person’s answer at two times. */
export type Pair = readonly [before: number, after: number];

export interface Change {
  /** How many answered at both times. */
  people: number;
  /** The means of their answers. */
  before: number;
  after: number;
  /** The mean of their differences, later less earlier. */
  change: number;
  /** Where the mean would lie, had others like them answered: the middle 95 % of the draws. */
  interval: Interval | undefined;
  /** How many answered higher, the same, and lower. */
  up: number;
  same: number;
  down: number;
}

/** @returns undefined for fewer than five people: one could tell who they are. */
export function changeOf(pairs: readonly Pair[]): Change | undefined {
  if (pairs.length < fewestPeople) return undefined;
  const differences = pairs.map(([before, after]) => after - before);
  return {
    people: pairs.length,
    before: mean(pairs.map(([before]) => before)),
    after: mean(pairs.map(([, after]) => after)),
    change: mean(differences),
    interval: bootstrap(differences, (drawn) => mean(drawn as number[])),
    up: differences.filter((one) => one > 0).length,
    same: differences.filter((one) => one === 0).length,
    down: differences.filter((one) => one < 0).length,
  };
}

export interface Statement {
  id: string;
  kind: 'confidence' | 'practice';
  text: string;
  asked: readonly Moment[];
}

/** The two times that are compared; the first is always before the course. */
export type Later = Exclude<Moment, 'before'>;

export const laterMoments: readonly Later[] = ['after', 'later'];

/** A statement at one later time. */
export interface Compared {
  statement: Statement;
  to: Later;
  /** Undefined where fewer than five answered twice. */
  change: Change | undefined;
}

/** A group of people by where they work. */
export interface SettingChange {
  setting: string;
  to: Later;
  /** Undefined where the group is too small, or could be told from the rest. */
  change: Change | undefined;
}

export interface CourseImpact {
  course: string;
  /** How many people answered at all. */
  people: number;
  /** How many answered at each time. */
  answered: Record<Moment, number>;
  compared: Compared[];
  /** All statements of confidence together, by setting. */
  settings: SettingChange[];
  /** The mean confidence before the course of those who answered again three months later, and of those who did not. */
  stayed: { again: number; notAgain: number } | undefined;
}

type Person = Partial<Record<Moment, Sheet>>;

/** The sheets of one course, joined by code. */
function joinSheets(sheets: readonly Sheet[]): Person[] {
  const people = new Map<string, Person>();
  for (const sheet of sheets) {
    const person = people.get(sheet.code) ?? {};
    person[sheet.when] = sheet;
    people.set(sheet.code, person);
  }
  return [...people.values()];
}

const pairOf = (person: Person, statement: string, to: Later): Pair[] => {
  const [before, after] = [person.before?.values[statement], person[to]?.values[statement]];
  return before === undefined || after === undefined ? [] : [[before, after]];
};

/** One person’s confidence over the statements they answered at both times, as a mean of each. */
function confidencePair(person: Person, statements: readonly Statement[], to: Later): Pair[] {
  const pairs = statements.flatMap(({ id, kind }) =>
    kind === 'confidence' ? pairOf(person, id, to) : [],
  );
  return pairs.length === 0
    ? []
    : [[mean(pairs.map(([before]) => before)), mean(pairs.map(([, after]) => after))]];
}

const settingOf = (person: Person): string =>
  moments.map((when) => person[when]?.setting ?? '').find(Boolean) ?? '';

/** By setting, for one later time; none where everybody is of one. */
function bySetting(
  people: readonly Person[],
  statements: readonly Statement[],
  to: Later,
): SettingChange[] {
  const groups = new Map<string, Pair[]>();
  for (const person of people)
    for (const pair of confidencePair(person, statements, to)) {
      const setting = settingOf(person);
      const own = groups.get(setting);
      if (own) own.push(pair);
      else groups.set(setting, [pair]);
    }
  const sized = [...groups]
    .map(([setting, pairs]) => ({ setting, pairs, people: pairs.length }))
    .sort((a, b) => a.setting.localeCompare(b.setting));
  if (sized.length < 2) return [];
  const hidden = hiddenGroups(sized);
  return sized.map((group) => ({
    setting: group.setting,
    to,
    change: hidden.has(group) ? undefined : changeOf(group.pairs),
  }));
}

/** Whether those who came back began where the others did. */
function compareStayed(
  people: readonly Person[],
  statements: readonly Statement[],
): CourseImpact['stayed'] {
  const confidence = statements.filter(({ kind }) => kind === 'confidence');
  const startOf = (person: Person): number[] => {
    const values = confidence.flatMap(({ id }) => person.before?.values[id] ?? []);
    return values.length === 0 ? [] : [mean(values)];
  };
  const again = people.filter(({ later }) => later !== undefined).flatMap(startOf);
  const notAgain = people.filter(({ later }) => later === undefined).flatMap(startOf);
  return again.length < fewestPeople || notAgain.length < fewestPeople
    ? undefined
    : { again: mean(again), notAgain: mean(notAgain) };
}

/** What the sheets of one course show. */
export function measureCourse(
  course: string,
  sheets: readonly Sheet[],
  statements: readonly Statement[],
): CourseImpact {
  const people = joinSheets(sheets);
  const count = (when: Moment) => people.filter((person) => person[when] !== undefined).length;
  return {
    course,
    people: people.length,
    answered: { before: count('before'), after: count('after'), later: count('later') },
    compared: statements.flatMap((statement) =>
      laterMoments
        .filter((to) => statement.asked.includes(to))
        .map((to) => ({
          statement,
          to,
          change: changeOf(people.flatMap((person) => pairOf(person, statement.id, to))),
        })),
    ),
    settings: laterMoments.flatMap((to) => bySetting(people, statements, to)),
    stayed: compareStayed(people, statements),
  };
}

/** Every course that was answered about by five people or more, and those with fewer. */
export function measureImpact(
  sheets: readonly Sheet[],
  statements: readonly Statement[],
): { courses: CourseImpact[]; tooFew: string[] } {
  const byCourse = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const own = byCourse.get(sheet.course);
    if (own) own.push(sheet);
    else byCourse.set(sheet.course, [sheet]);
  }
  const measured = [...byCourse]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([course, own]) => measureCourse(course, own, statements));
  return {
    courses: measured.filter(({ people }) => people >= fewestPeople),
    tooFew: measured.filter(({ people }) => people < fewestPeople).map(({ course }) => course),
  };
}
