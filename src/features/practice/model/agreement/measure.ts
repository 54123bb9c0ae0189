/**
 * What many answers to cases show: how far people agree with the panel and with one another, at which border, where they
 * work and when; and which lines of the document are read differently by whom.
 */
import { bootstrap, type Interval } from '../../../../shared/bootstrap';
import { fewestPeople, hiddenGroups } from '../../../../shared/smallGroups';
import type { Answer } from '../answers';
import { alpha, ordinalDistance } from './alpha';

import { linearWeight, sameWeight, squaredWeight, weightedKappa } from './kappa';
import { differenceOf, type Share } from './proportions';

/** What is known of a case that was answered. */
export interface JudgedCase {
  id: string;
  title: string;
  /** The level of the panel. */
  level: number;
  border?: string | undefined;
  /** The lines of the panel. */
  indicators: readonly string[];
  /** Whether the panel's answer is an example. */
  example: boolean;
}

export interface Figure {
  value: number | undefined;
  interval: Interval | undefined;
}

export interface Agreement {
  people: number;
  answers: number;
  cases: number;
  /** The share that chose the level of the panel, and those that chose a lower or a higher one. */
  same: number;
  lower: number;
  higher: number;
  /** With the panel. */
  kappaSquared: Figure;
  kappaLinear: Figure;
  /** Between the people. */
  alpha: Figure;
}

/** How many gave each level to a case, lowest first, with the place of the panel's. */
interface Counted {
  counts: number[];
  panel: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** @param levels every level there is, lowest first. */
function countCases(
  answers: readonly Answer[],
  cases: ReadonlyMap<string, JudgedCase>,
  levels: readonly number[],
): Counted[] {
  const place = new Map(levels.map((number, i) => [number, i]));
  const counted = new Map<string, Counted>();
  for (const { case: id, level } of answers) {
    const panel = place.get(cases.get(id)?.level ?? NaN);
    const at = place.get(level);
    if (panel === undefined || at === undefined) continue;
    const one = counted.get(id) ?? { counts: levels.map(() => 0), panel };
    one.counts[at] = (one.counts[at] ?? 0) + 1;
    counted.set(id, one);
  }
  return [...counted.values()];
}

/** A row for each level of the panel, a column for each level chosen. */
function tableOf(counted: readonly Counted[], size: number): number[][] {
  const table = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { counts, panel } of counted)
    counts.forEach((count, level) => {
      const row = table[panel];
      if (row) row[level] = (row[level] ?? 0) + count;
    });
  return table;
}

/** People with a code, and the most hands that any case had. */
export function countPeople(answers: readonly Answer[]): number {
  const codes = new Set<string>();
  const hands = new Map<string, number>();
  for (const { rater, case: id } of answers)
    if (rater === '') hands.set(id, (hands.get(id) ?? 0) + 1);
    else codes.add(rater);
  return codes.size + [...hands.values()].reduce((most, one) => Math.max(most, one), 0);
}

const figure = <U>(
  units: readonly U[],
  of: (drawn: readonly U[]) => number | undefined,
): Figure => ({
  value: of(units),
  interval: bootstrap(units, of),
});

/** How many answered, and how often as the panel. */
export type Shares = Omit<Agreement, 'kappaSquared' | 'kappaLinear' | 'alpha'>;

function sharesOf(answers: readonly Answer[], counted: readonly Counted[]): Shares {
  const total = sum(counted.flatMap(({ counts }) => counts));
  const share = (wanted: (level: number, panel: number) => boolean) =>
    total === 0
      ? 0
      : sum(
          counted.flatMap(({ counts, panel }) => counts.filter((_, level) => wanted(level, panel))),
        ) / total;
  return {
    people: countPeople(answers),
    answers: total,
    cases: counted.length,
    same: share((level, panel) => level === panel),
    lower: share((level, panel) => level < panel),
    higher: share((level, panel) => level > panel),
  };
}

/** What these answers show. */
export function agreementOf(
  answers: readonly Answer[],
  cases: ReadonlyMap<string, JudgedCase>,
  levels: readonly number[],
): Agreement {
  const counted = countCases(answers, cases, levels);
  const size = levels.length;
  const kappa = (weight: typeof linearWeight) =>
    figure(counted, (drawn) => weightedKappa(tableOf(drawn, size), weight));
  return {
    ...sharesOf(answers, counted),
    kappaSquared: kappa(squaredWeight),
    kappaLinear: kappa(linearWeight),
    alpha: figure(counted, (drawn) =>
      alpha(
        drawn.map(({ counts }) => counts),
        ordinalDistance,
      ),
    ),
  };
}

export interface BorderAgreement {
  /** `2-3`. */
  border: string;
  /** Over all cases: on the same side of the border as the panel, beyond chance. */
  kappa: Figure;
  /** Of the cases that lie at it. */
  at: Shares;
}

/** Agreement at each border: every answer is on one side of it or on the other. */
export function bordersOf(
  answers: readonly Answer[],
  cases: ReadonlyMap<string, JudgedCase>,
  levels: readonly number[],
): BorderAgreement[] {
  const counted = countCases(answers, cases, levels);
  return levels.slice(1).map((number, i) => {
    const border = `${levels[i]}-${number}`;
    const sides = counted.map(({ counts, panel }) => ({
      counts: [sum(counts.slice(0, i + 1)), sum(counts.slice(i + 1))],
      panel: panel > i ? 1 : 0,
    }));
    const near = answers.filter((one) => cases.get(one.case)?.border === border);
    return {
      border,
      kappa: figure(sides, (drawn) => weightedKappa(tableOf(drawn, 2), sameWeight)),
      at: sharesOf(near, countCases(near, cases, levels)),
    };
  });
}

/** A group, and what it shows; nothing where it is too small. */
export interface Group {
  name: string;
  agreement: Agreement | undefined;
}

/**
 * The answers in groups. A group of fewer than five people is not shown, nor one by which it could be told.
 * @param keyOf the group of an answer; empty for none.
 */
export function groupsOf(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
  measure: (own: readonly Answer[]) => Agreement,
): Group[] {
  const groups = new Map<string, Answer[]>();
  for (const one of answers) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  const sized = [...groups]
    .map(([name, own]) => ({ name, own, people: countPeople(own) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const hidden = hiddenGroups(sized);
  return sized.map((one) => ({
    name: one.name,
    agreement: hidden.has(one) ? undefined : measure(one.own),
  }));
}

export interface LineReading {
  case: string;
  line: string;
  /** Whether the panel went by it. */
  panel: boolean;
  /** Everybody who ticked any line of this case. */
  all: Share;
  /** The settings that tick it least and most, of those that are large enough; none where there are not two. */
  least?: { setting: string; share: Share };
  most?: { setting: string; share: Share };
  /** The most less the least. */
  apart?: ReturnType<typeof differenceOf>;
}

/** Of each setting how many ticked a line of a case, and how many ticked any line of it. */
function tally(
  answers: readonly Answer[],
): Map<string, Map<string, { total: number; lines: Map<string, number>; people: Set<string> }>> {
  const byCase: ReturnType<typeof tally> = new Map();
  for (const { case: id, lines, setting, rater } of answers) {
    if (lines.length === 0) continue;
    const settings = byCase.get(id) ?? new Map();
    byCase.set(id, settings);
    const own = settings.get(setting) ?? { total: 0, lines: new Map(), people: new Set() };
    settings.set(setting, own);
    own.total += 1;
    own.people.add(rater);
    for (const line of lines) own.lines.set(line, (own.lines.get(line) ?? 0) + 1);
  }
  return byCase;
}

/**
 * Which lines are read differently: of each case and line, how many went by it, and in which settings most and least.
 * @returns those whose settings differ most first; then those that people and panel read most differently.
 */
export function readingsOf(
  answers: readonly Answer[],
  cases: ReadonlyMap<string, JudgedCase>,
): LineReading[] {
  const readings = [...tally(answers)].flatMap(([id, settings]) => {
    const panel = cases.get(id)?.indicators ?? [];
    const groups = [...settings];
    const everybody = new Set(groups.flatMap(([, { people }]) => [...people]));
    if (everybody.size < fewestPeople) return [];
    const lines = new Set([...panel, ...groups.flatMap(([, own]) => [...own.lines.keys()])]);
    const large = groups.filter(([name, { people }]) => name !== '' && people.size >= fewestPeople);
    return [...lines].map((line): LineReading => {
      const shares = large
        .map(([setting, own]) => ({
          setting,
          share: { count: own.lines.get(line) ?? 0, total: own.total },
        }))
        .sort((a, b) => a.share.count / a.share.total - b.share.count / b.share.total);
      const [least, most] = [shares[0], shares.at(-1)];
      return {
        case: id,
        line,
        panel: panel.includes(line),
        all: {
          count: sum(groups.map(([, own]) => own.lines.get(line) ?? 0)),
          total: sum(groups.map(([, own]) => own.total)),
        },
        ...(least &&
          most &&
          shares.length > 1 && { least, most, apart: differenceOf(most.share, least.share) }),
      };
    });
  });
  const fromPanel = ({ all, panel }: LineReading) =>
    Math.abs(all.count / all.total - (panel ? 1 : 0));
  return readings.sort(
    (a, b) =>
      (b.apart?.low ?? -1) - (a.apart?.low ?? -1) ||
      fromPanel(b) - fromPanel(a) ||
      a.case.localeCompare(b.case) ||
      a.line.localeCompare(b.line),
  );
}
