/** Findings side by side: by any facet, by words, and what every agency said; with how many each choice would leave. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';
import { foldedWords } from '../../../shared/foldedWords';
import type { AgencyFinding } from './cycle';
import { asksForAnswer, isUntaken } from './untaken';
import { findingTypes, type FindingType } from './words';

/** A finding with its theme, and the numbers of the recommendations it is under. */
export interface ExploredFinding extends AgencyFinding {
  theme: string;
  recommendations: number[];
}

/** The choices, as they are written in an address. */
export const exploreKeys = [
  'type',
  'agency',
  'theme',
  'question',
  'recommended',
  'subject',
] as const;
export type ExploreKey = (typeof exploreKeys)[number];

/** In place of an agency: only questions on which each of them has such a finding. */
export const everyAgency = 'every';

/** In place of a type: gaps, barriers and suggestions. */
export const asking = 'asks';

/** In place of a recommendation: only what asks for an answer and is under none. */
export const untaken = 'no';

export type ExploreFilter = Partial<Record<ExploreKey, string>>;

/** What was found on one question, agency by agency. */
export interface Found<F> {
  question: number;
  sides: { agency: string; findings: F[] }[];
}

export interface Asked {
  /** In the order of the questions. */
  questions: readonly number[];
  agencies: readonly string[];
  themes: readonly string[];
  recommendations: readonly number[];
  subjects: readonly string[];
}

/**
 * Reads the choices of an address.
 * @returns the filter, and the choices that this audit does not have, which are ignored.
 */
export function readFilter(
  choices: Partial<Record<ExploreKey, string>>,
  { questions, agencies, themes, recommendations, subjects }: Asked,
): ReadChoices<ExploreKey> {
  const known: Record<ExploreKey, readonly string[]> = {
    type: [asking, ...findingTypes],
    agency: agencies.length > 1 ? [...agencies, everyAgency] : agencies,
    theme: themes,
    question: questions.map(String),
    recommended: [untaken, ...recommendations.map(String)],
    subject: subjects,
  };
  return readChoices(exploreKeys, choices, (key, value) => known[key].includes(value));
}

/** The address of a filter, after the path; empty for none. */
export const writeFilter = (filter: ExploreFilter): string => {
  const query = new URLSearchParams();
  for (const key of exploreKeys) {
    const value = filter[key];
    if (value !== undefined) query.set(key, value);
  }
  const text = query.toString();
  return text && `?${text}`;
};

/** Every value under which a facet has a finding. */
const valuesOf: Record<ExploreKey, (one: ExploredFinding) => readonly string[]> = {
  type: ({ type }) => (asksForAnswer(type) ? [type, asking] : [type]),
  agency: ({ agency }) => [agency],
  theme: ({ theme }) => [theme],
  question: ({ question }) => [String(question)],
  recommended: (one) => (isUntaken(one) ? [untaken] : one.recommendations.map(String)),
  subject: ({ subjects = [] }) => subjects,
};

/** The words of each finding, read once. */
export const readWords = (
  findings: readonly Pick<ExploredFinding, 'id' | 'text'>[],
): ReadonlyMap<string, string> =>
  new Map(findings.map(({ id, text }) => [id, ` ${foldedWords(text).join(' ')}`]));

/**
 * The findings in which every word that somebody typed begins a word.
 * @param typed anything; its first 200 characters count, and without a word all findings are left.
 */
export function withWords<F extends { id: string }>(
  findings: readonly F[],
  words: ReadonlyMap<string, string>,
  typed: string,
): readonly F[] {
  const asked = foldedWords(typed.slice(0, 200)).map((word) => ` ${word}`);
  if (asked.length === 0) return findings;
  return findings.filter(({ id }) => asked.every((word) => words.get(id)?.includes(word)));
}

/** Those on questions on which every agency has one of them. */
function onShared<F extends ExploredFinding>(
  findings: readonly F[],
  agencies: readonly string[],
): F[] {
  const said = new Map<number, Set<string>>();
  for (const { question, agency } of findings) {
    const own = said.get(question);
    if (own) own.add(agency);
    else said.set(question, new Set([agency]));
  }
  const shared = new Set(
    [...said].flatMap(([question, own]) => (agencies.every((id) => own.has(id)) ? [question] : [])),
  );
  return findings.filter(({ question }) => shared.has(question));
}

/** The choices that a finding is asked to fit by itself: `every` is asked of all of them together. */
const ownChoices = (filter: ExploreFilter): [ExploreKey, string][] =>
  exploreKeys.flatMap((key): [ExploreKey, string][] => {
    const value = filter[key];
    return value === undefined || value === everyAgency ? [] : [[key, value]];
  });

/** The findings of a filter. */
export function filterFindings<F extends ExploredFinding>(
  findings: readonly F[],
  { agencies }: Pick<Asked, 'agencies'>,
  filter: ExploreFilter,
): F[] {
  const choices = ownChoices(filter);
  const fitting = findings.filter((one) =>
    choices.every(([key, value]) => valuesOf[key](one).includes(value)),
  );
  return filter.agency === everyAgency ? onShared(fitting, agencies) : fitting;
}

/** How many findings each value of a facet would leave, the other choices kept. */
export type FacetCounts = Record<ExploreKey, ReadonlyMap<string, number>>;

/** One pass over all findings: one that fails a single choice counts in the facet of that choice. */
export function countFacets(
  findings: readonly ExploredFinding[],
  { agencies }: Pick<Asked, 'agencies'>,
  filter: ExploreFilter,
): FacetCounts {
  const choices = ownChoices(filter);
  const lists = Object.fromEntries(
    exploreKeys.map((key) => [key, new Map<string, ExploredFinding[]>()]),
  ) as Record<ExploreKey, Map<string, ExploredFinding[]>>;
  const put = (key: ExploreKey, value: string, one: ExploredFinding) => {
    const list = lists[key].get(value);
    if (list) list.push(one);
    else lists[key].set(value, [one]);
  };
  for (const one of findings) {
    const failed = choices.filter(([key, value]) => !valuesOf[key](one).includes(value));
    if (failed.length > 1) continue;
    for (const key of failed[0] ? [failed[0][0]] : exploreKeys) {
      for (const value of valuesOf[key](one)) put(key, value, one);
      if (key === 'agency') put(key, everyAgency, one);
    }
  }
  const shared = filter.agency === everyAgency;
  const count = (key: ExploreKey, value: string, list: readonly ExploredFinding[]): number =>
    value === everyAgency || (shared && key !== 'agency')
      ? onShared(list, agencies).length
      : list.length;
  return Object.fromEntries(
    exploreKeys.map((key) => [
      key,
      new Map([...lists[key]].map(([value, list]) => [value, count(key, value, list)])),
    ]),
  ) as unknown as FacetCounts;
}

/** Up to as many agencies a question keeps a side for one that has nothing; with more, only those that have. */
const sidesKept = 4;

/** The questions that have findings of a filter, with one side for each agency it asks for. */
export function exploreFindings<F extends ExploredFinding>(
  findings: readonly F[],
  { questions, agencies }: Pick<Asked, 'questions' | 'agencies'>,
  filter: ExploreFilter,
): Found<F>[] {
  const { agency } = filter;
  const shown = agency && agency !== everyAgency ? [agency] : agencies;
  const groups = new Map<number, Map<string, F[]>>();
  for (const one of filterFindings(findings, { agencies }, filter)) {
    const sides = groups.get(one.question) ?? new Map<string, F[]>();
    groups.set(one.question, sides.set(one.agency, [...(sides.get(one.agency) ?? []), one]));
  }
  return questions.flatMap((question) => {
    const group = groups.get(question);
    if (!group) return [];
    const sides = shown
      .map((id) => ({ agency: id, findings: group.get(id) ?? [] }))
      .filter((side) => shown.length <= sidesKept || side.findings.length > 0);
    return [{ question, sides }];
  });
}

/** The first findings of what was found, as many as fit. */
export function firstOf<F>(found: readonly Found<F>[], most: number): Found<F>[] {
  let left = most;
  return found.flatMap(({ question, sides }) => {
    if (left <= 0) return [];
    const own = sides.map((side) => {
      const findings = side.findings.slice(0, Math.max(0, left));
      left -= findings.length;
      return { ...side, findings, cut: findings.length < side.findings.length };
    });
    // A side of which nothing fits would look as if the agency had said nothing.
    const whole = own.filter(({ findings, cut }) => findings.length > 0 || !cut);
    return [{ question, sides: whole.map(({ cut: _, ...side }) => side) }];
  });
}

/** All findings of what was found, question by question. */
export const listFound = <F>(found: readonly Found<F>[]): F[] =>
  found.flatMap(({ sides }) => sides.flatMap((side) => side.findings));

/** A count, and the filter whose view has that many. */
export interface Count {
  filter: ExploreFilter;
  count: number;
}

/** The counts of a type, or of all types. */
export interface CountRow {
  type: FindingType | undefined;
  /** Findings of each agency. */
  agencies: Count[];
  /** Questions on which every agency has such a finding; none where one agency was asked. */
  every?: Count;
  /** Findings under no recommendation; none for a type that does not ask for anything. */
  untaken?: Count;
}

const countBy = <T>(list: readonly T[], of: (one: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return counts;
};

/** How much was found, type by type and then in all. */
export function countFindings(
  findings: readonly ExploredFinding[],
  { agencies }: Pick<Asked, 'agencies'>,
): CountRow[] {
  const asked = new Set(agencies);
  const all = findings.filter(({ agency }) => asked.has(agency));
  return [...findingTypes, undefined].map((type) => {
    const of: ExploreFilter = type ? { type } : {};
    const own = type ? all.filter((one) => one.type === type) : all;
    const byAgency = countBy(own, ({ agency }) => agency);
    const shared = new Set(onShared(own, agencies).map(({ question }) => question)).size;
    return {
      type,
      agencies: agencies.map((agency) => ({
        filter: { ...of, agency },
        count: byAgency.get(agency) ?? 0,
      })),
      ...(agencies.length > 1 && {
        every: { filter: { ...of, agency: everyAgency }, count: shared },
      }),
      ...((!type || asksForAnswer(type)) && {
        untaken: {
          filter: { ...of, recommended: untaken },
          count: own.filter(isUntaken).length,
        },
      }),
    };
  });
}
