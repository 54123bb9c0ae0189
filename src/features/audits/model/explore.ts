/** Findings side by side: by type, by question, by agency, and what every agency said. */
import type { AgencyFinding } from './cycle';
import { asksForAnswer, isUntaken } from './untaken';
import { findingTypes, type FindingType } from './words';

/** A finding with the numbers of the recommendations it is under. */
export interface ExploredFinding extends AgencyFinding {
  recommendations: number[];
}

/** The choices, as they are written in an address. */
export const exploreKeys = ['type', 'agency', 'question', 'recommended'] as const;
export type ExploreKey = (typeof exploreKeys)[number];

/** In place of an agency: only questions on which each of them has such a finding. */
export const everyAgency = 'every';

export interface ExploreFilter {
  type?: FindingType;
  /** An agency, or `every`. */
  agency?: string;
  question?: number;
  /** Only what asks for an answer and is under no recommendation. */
  recommended?: 'no';
}

/** What was found on one question, agency by agency. */
export interface Found<F> {
  question: number;
  sides: { agency: string; findings: F[] }[];
}

export interface Asked {
  /** In the order of the questions. */
  questions: readonly number[];
  agencies: readonly string[];
}

/**
 * Reads the choices of an address.
 * @returns the filter, and the choices that this audit does not have, which are ignored.
 */
export function readFilter(
  choices: Partial<Record<ExploreKey, string>>,
  { questions, agencies }: Asked,
): { filter: ExploreFilter; unknown: { name: string; value: string }[] } {
  const known: Record<ExploreKey, readonly string[]> = {
    type: findingTypes,
    agency: agencies.length > 1 ? [...agencies, everyAgency] : agencies,
    question: questions.map(String),
    recommended: ['no'],
  };
  const given = exploreKeys.flatMap((name) => {
    const value = choices[name];
    return value ? [{ name, value, fits: known[name].includes(value) }] : [];
  });
  const filter = Object.fromEntries(
    given
      .filter(({ fits }) => fits)
      .map(({ name, value }) => [name, name === 'question' ? Number(value) : value]),
  ) as ExploreFilter;
  return {
    filter,
    unknown: given.filter(({ fits }) => !fits).map(({ name, value }) => ({ name, value })),
  };
}

/** The address of a filter, after the path; empty for none. */
export const writeFilter = (filter: ExploreFilter): string => {
  const query = new URLSearchParams();
  for (const key of exploreKeys) {
    const value = filter[key];
    if (value !== undefined) query.set(key, String(value));
  }
  const text = query.toString();
  return text && `?${text}`;
};

/** The questions that have findings of a filter, with one side for each agency it asks for. */
export function exploreFindings<F extends ExploredFinding>(
  findings: readonly F[],
  { questions, agencies }: Asked,
  { type, agency, question, recommended }: ExploreFilter,
): Found<F>[] {
  const every = agency === everyAgency;
  const fitting = findings.filter(
    (one) => (!type || one.type === type) && (!recommended || isUntaken(one)),
  );
  const shown = agency && !every ? [agency] : agencies;
  return questions
    .filter((number) => question === undefined || number === question)
    .map((number) => ({
      question: number,
      sides: shown.map((id) => ({
        agency: id,
        findings: fitting.filter((one) => one.question === number && one.agency === id),
      })),
    }))
    .filter(({ sides }) => {
      const has = sides.map((side) => side.findings.length > 0);
      return every ? has.every(Boolean) : has.some(Boolean);
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

/** How much was found, type by type and then in all. */
export function countFindings(findings: readonly ExploredFinding[], asked: Asked): CountRow[] {
  const found = (filter: ExploreFilter) => exploreFindings(findings, asked, filter);
  const count = (filter: ExploreFilter): Count => ({
    filter,
    count: listFound(found(filter)).length,
  });
  return [...findingTypes, undefined].map((type) => {
    const of: ExploreFilter = type ? { type } : {};
    const shared: ExploreFilter = { ...of, agency: everyAgency };
    return {
      type,
      agencies: asked.agencies.map((agency) => count({ ...of, agency })),
      ...(asked.agencies.length > 1 && {
        every: { filter: shared, count: found(shared).length },
      }),
      ...((!type || asksForAnswer(type)) && { untaken: count({ ...of, recommended: 'no' }) }),
    };
  });
}
