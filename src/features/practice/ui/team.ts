/** What the parts of the team page share: the cases of the session with their levels and lines. */
import { type DimensionLines, linesOf } from '../model/lines';
import type { TeamCase, TeamPageProps } from '../plugin/teamRoute';

export type { TeamCase };

/** How many cases a session has at most: more does not fit a code that a telephone can read, or an afternoon. */
export const mostCases = 8;

/** The cases an address names, in its order; what this site does not have is left out. */
export function casesNamed(text: string | undefined, cases: readonly TeamCase[]): TeamCase[] {
  const ids = [...new Set((text ?? '').split(','))];
  return ids.flatMap((id) => cases.find((one) => one.id === id) ?? []).slice(0, mostCases);
}

export const versionOf = ({ version }: TeamCase, { versions }: Pick<TeamPageProps, 'versions'>) =>
  versions.find(({ id }) => id === version);

export const levelsOf = (one: TeamCase, props: Pick<TeamPageProps, 'versions'>) =>
  versionOf(one, props)?.levels ?? [];

export function linesFor(one: TeamCase, props: Pick<TeamPageProps, 'versions'>): DimensionLines[] {
  const version = versionOf(one, props);
  return version ? linesOf(one, version, (id) => `/i/${id}`) : [];
}
