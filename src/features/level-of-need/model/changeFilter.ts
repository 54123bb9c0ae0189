/** The kinds of change between two versions, and which changes a filter leaves. */
import type { Comparison } from './compare';
import type { Indicator } from './schema';

export const changeKinds = [
  { id: 'moved', name: 'Moved to another level' },
  { id: 'dimension', name: 'Moved to another dimension' },
  { id: 'reworded', name: 'Reworded' },
  { id: 'added', name: 'New' },
  { id: 'withdrawn', name: 'Withdrawn' },
] as const;

export type ChangeKind = (typeof changeKinds)[number]['id'];

/** The kinds that are not about indicators. */
export const wordingKind = { id: 'levels', name: 'Levels, domains and names' } as const;
export const guidanceKind = { id: 'guidance', name: 'Guidance text' } as const;

interface Side {
  domains: readonly { id: string; dimensions: readonly { id: string }[] }[];
  indicators: readonly Indicator[];
}

export interface ShownChange {
  id: string;
  before?: Indicator;
  after?: Indicator;
}

const changedKey = { moved: 'level', dimension: 'dimension', reworded: 'text' } as const;

/** The ids of one kind; an indicator both moved and reworded is under each. */
function idsOf(kind: ChangeKind, { added, withdrawn, changed }: Comparison): string[] {
  if (kind === 'added') return added;
  if (kind === 'withdrawn') return withdrawn;
  return changed.filter((change) => change[changedKey[kind]]).map(({ id }) => id);
}

const domainOf = ({ domains }: Side, dimension: string): string | undefined =>
  domains.find((d) => d.dimensions.some((x) => x.id === dimension))?.id;

/** The changes of one kind that touch a level and a domain, before or after. */
export function listChanges(
  kind: ChangeKind,
  comparison: Comparison,
  [from, to]: readonly [Side, Side],
  { level, domain }: { level?: string; domain?: string },
): ShownChange[] {
  return idsOf(kind, comparison).flatMap((id): ShownChange[] => {
    const before = from.indicators.find((i) => i.id === id);
    const after = to.indicators.find((i) => i.id === id);
    const levels = [before, after].map((i) => String(i?.level));
    const domains = [
      before && domainOf(from, before.dimension),
      after && domainOf(to, after.dimension),
    ];
    const fits = (!level || levels.includes(level)) && (!domain || domains.includes(domain));
    return fits ? [{ id, ...(before && { before }), ...(after && { after }) }] : [];
  });
}
