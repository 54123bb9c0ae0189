/** What changed between two versions: every indicator id falls into exactly one of four kinds. */
import type { Indicator, VersionData } from './schema';

export interface Change {
  id: string;
  /** Level before and after, where it moved between levels. */
  level?: [number, number];
  /** Dimension before and after, where it moved between dimensions. */
  dimension?: [string, string];
  /** Text before and after, where it was reworded. */
  text?: [string, string];
}

export interface Comparison {
  from: string;
  to: string;
  added: string[];
  withdrawn: string[];
  changed: Change[];
  unchanged: string[];
}

/** A version as far as a comparison needs it. */
export interface Comparable {
  id: string;
  data: Pick<VersionData, 'indicators'>;
}

function changeOf(before: Indicator, after: Indicator): Change | undefined {
  const change: Change = {
    id: after.id,
    ...(before.level !== after.level && { level: [before.level, after.level] as [number, number] }),
    ...(before.dimension !== after.dimension && {
      dimension: [before.dimension, after.dimension] as [string, string],
    }),
    ...(before.text !== after.text && { text: [before.text, after.text] as [string, string] }),
  };
  return Object.keys(change).length > 1 ? change : undefined;
}

/**
 * Compares two versions by id. Added, withdrawn, changed and unchanged partition the ids of both; a version compared with
 * itself is all unchanged. Lists keep the order of the newer text, withdrawn ids that of the older.
 */
export function compareVersions(from: Comparable, to: Comparable): Comparison {
  const before = new Map(from.data.indicators.map((indicator) => [indicator.id, indicator]));
  const after = new Map(to.data.indicators.map((indicator) => [indicator.id, indicator]));
  const result: Comparison = {
    from: from.id,
    to: to.id,
    added: [],
    withdrawn: [],
    changed: [],
    unchanged: [],
  };
  for (const [id, indicator] of after) {
    const old = before.get(id);
    const change = old && changeOf(old, indicator);
    if (!old) result.added.push(id);
    else if (change) result.changed.push(change);
    else result.unchanged.push(id);
  }
  result.withdrawn = [...before.keys()].filter((id) => !after.has(id));
  return result;
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** One sentence for each kind of change, for an update to quote; kinds that did not occur are left out. */
export function summarise({ added, withdrawn, changed, unchanged }: Comparison): string[] {
  const count = (key: 'level' | 'dimension' | 'text') =>
    changed.filter((change) => change[key]).length;
  const sentences: [number, string][] = [
    [added.length, `${plural(added.length, 'indicator is', 'indicators are')} new.`],
    [
      withdrawn.length,
      `${plural(withdrawn.length, 'indicator was', 'indicators were')} withdrawn.`,
    ],
    [
      count('level'),
      `${plural(count('level'), 'indicator', 'indicators')} moved to another level.`,
    ],
    [
      count('dimension'),
      `${plural(count('dimension'), 'indicator', 'indicators')} moved to another dimension.`,
    ],
    [count('text'), `${plural(count('text'), 'indicator was', 'indicators were')} reworded.`],
    [unchanged.length, `${plural(unchanged.length, 'indicator is', 'indicators are')} unchanged.`],
  ];
  return sentences.filter(([n]) => n > 0).map(([, sentence]) => sentence);
}
