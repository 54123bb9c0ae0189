/** One page for each dimension, with every indicator it has ever had; each indicator has its anchor there. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Standing } from '../model/history';
import type { Dimension, Indicator, Level } from '../model/schema';
import { toHeader, type VersionHeader } from '../model/slices';
import { bySay, type Version } from '../model/version';
import type DimensionPage from '../ui/DimensionPage';

export interface IndicatorEntry {
  id: string;
  /** As the newest version that has it says it; the draft counts only for what it adds. */
  latest: Indicator;
  version: string;
  /** Where it stood in each version, newest first. */
  history: (Standing & { reason?: string })[];
  withdrawnIn?: {
    version: string;
    reason: string;
    replacedBy: { id: string; text: string; page: string }[];
  };
  /** Pages that name it. */
  related: { kind: string; title: string; path: string }[];
}

export interface DimensionPageProps {
  dimension: Dimension;
  domain: { id: string; name: string };
  versions: VersionHeader[];
  levels: (Pick<Level, 'number' | 'name' | 'slug'> & {
    contacts: { id: string; name: string }[];
  })[];
  themes: { id: string; name: string }[];
  /** Names of every dimension, for moves between them. */
  dimensionNames: Record<string, string>;
  entries: IndicatorEntry[];
  /** Indicators that stood here in some version and stand elsewhere now: their old addresses still lead to them. */
  moved: { id: string; text: string; page: string }[];
}

interface EntryContext {
  /** Pages that name an indicator, by its id. */
  relatedTo: (id: string) => IndicatorEntry['related'];
  /** The address of an indicator, by its id. */
  pageOf: (id: string) => string;
  /** The name of a contact, by its id. */
  /** A contact as it is called now. */
  contact: (id: string) => { id: string; name: string };
}

/** Each list in its order. */
function groupById<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(one.id);
    if (group) group.push(one);
    else groups.set(one.id, [one]);
  }
  return groups;
}

/** Every indicator of any version, placed on the dimension in which the version that speaks for it has it. */
export function listEntries(
  versions: readonly Version[],
  { relatedTo, pageOf }: Omit<EntryContext, 'contact'>,
): IndicatorEntry[] {
  const inOrder = bySay(versions);
  const latest = new Map(
    [...inOrder].reverse().flatMap(({ data }) => data.indicators.map((i) => [i.id, i] as const)),
  );
  const standings = groupById(
    versions.flatMap(({ id: version, data }) =>
      data.indicators.map(({ id, level, dimension, text, reason }) => ({
        id,
        standing: { version, level, dimension, text, ...(reason && { reason }) },
      })),
    ),
  );
  const withdrawals = groupById(
    versions
      .filter(({ status }) => status !== 'draft')
      .flatMap(({ id: version, data }) => data.withdrawn.map((one) => ({ version, ...one }))),
  );
  const entries = new Map<string, IndicatorEntry>();
  for (const { id: version, status, data } of inOrder) {
    for (const indicator of data.indicators) {
      const { id } = indicator;
      if (entries.has(id)) continue;
      const withdrawal = withdrawals.get(id)?.[0];
      entries.set(id, {
        id,
        latest: indicator,
        version,
        history: (standings.get(id) ?? []).map(({ standing }) => standing),
        related: relatedTo(id),
        ...(withdrawal &&
          status !== 'current' && {
            withdrawnIn: {
              version: withdrawal.version,
              reason: withdrawal.reason,
              replacedBy: withdrawal.replacedBy.map((other) => ({
                id: other,
                text: latest.get(other)?.text ?? other,
                page: pageOf(other),
              })),
            },
          }),
      });
    }
  }
  return [...entries.values()];
}

const dimensionPath = (id: string): string => `/indicators/${id}`;

/** The address of every dimension of any version. */
export const dimensionAddresses = (versions: readonly Version[]): string[] => [
  ...new Set(
    versions.flatMap(({ data }) =>
      data.domains.flatMap(({ dimensions }) => dimensions.map(({ id }) => dimensionPath(id))),
    ),
  ),
];

/** @param versions the draft first, then newest to oldest. */
export function createIndicatorRoutes(
  versions: readonly Version[],
  entries: readonly IndicatorEntry[],
  context: Pick<EntryContext, 'contact' | 'pageOf'>,
): Route[] {
  const dimensionNames = Object.fromEntries(
    versions.flatMap((v) => v.data.domains.flatMap((d) => d.dimensions.map((x) => [x.id, x.name]))),
  );
  const seen = new Map<
    string,
    {
      dimension: Dimension;
      domain: { id: string; name: string };
      levels: Level[];
      themes: { id: string; name: string }[];
    }
  >();
  for (const { data } of bySay(versions)) {
    for (const { dimensions, id, name } of data.domains) {
      for (const dimension of dimensions) {
        if (!seen.has(dimension.id))
          seen.set(dimension.id, {
            dimension,
            domain: { id, name },
            levels: data.levels,
            themes: data.themes,
          });
      }
    }
  }
  return [...seen.values()].map(({ dimension, domain, levels, themes }) =>
    page<ComponentProps<typeof DimensionPage>>({
      path: dimensionPath(dimension.id),
      component: 'src/features/level-of-need/ui/DimensionPage',
      props: {
        dimension,
        domain,
        themes,
        dimensionNames,
        versions: versions.map(toHeader),
        levels: levels.map(({ number, name, slug, contacts }) => ({
          number,
          name,
          slug,
          contacts: contacts.map(context.contact),
        })),
        entries: entries.filter((e) => e.latest.dimension === dimension.id),
        moved: entries
          .filter(
            (e) =>
              e.latest.dimension !== dimension.id &&
              e.history.some((h) => h.dimension === dimension.id),
          )
          .map(({ id, latest }) => ({ id, text: latest.text, page: context.pageOf(id) })),
      },
    }),
  );
}
