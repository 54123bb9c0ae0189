/** What the address of the comparison asks for: two versions, and which changes to show. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';
import { changeKinds, guidanceKind, wordingKind } from '../model/changeFilter';
import type { ComparedVersion } from '../plugin/toolRoutes';
import type { CompareChoices } from './CompareForm';

export interface ChosenVersions {
  from: ComparedVersion;
  to: ComparedVersion;
  /** Versions the address names and nobody knows. */
  unknown: string[];
}

/**
 * Unless told, the version in force against the one before it.
 * @param versions at least one; newest first.
 */
export function chooseVersions(
  versions: readonly [ComparedVersion, ...ComparedVersion[]],
  { from, to }: CompareChoices,
): ChosenVersions {
  const current = versions.findIndex(({ header }) => header.status === 'current');
  const find = (id: string | undefined) => versions.find(({ header }) => header.id === id);
  const before = Math.min(current + 1, versions.length - 1);
  return {
    to: find(to) ?? versions[current] ?? versions[0],
    from: find(from) ?? versions[before] ?? versions[0],
    unknown: [from, to].flatMap((id) => (id && !find(id) ? [id] : [])),
  };
}

/** The domains of either side, each once. */
export function domainsOf(
  sides: readonly Pick<ComparedVersion, 'domains'>[],
): { id: string; name: string }[] {
  const domains = sides.flatMap((side) => side.domains);
  return [...new Map(domains.map(({ id, name }) => [id, { id, name }])).values()];
}

type FilterKey = 'kind' | 'level' | 'domain';

const filterNames: Readonly<Record<FilterKey, string>> = {
  kind: 'the kind of change',
  level: 'the level',
  domain: 'the domain',
};

/** A choice that nothing has is left out, so that the comparison stays whole. */
export type ChosenFilter = ReadChoices<FilterKey>;

export function chooseFilter(
  { kind, level, domain }: CompareChoices,
  levels: ComparedVersion['levels'],
  domains: readonly { id: string }[],
): ChosenFilter {
  const kinds: readonly { id: string }[] = [...changeKinds, wordingKind, guidanceKind];
  const known: Record<FilterKey, readonly string[]> = {
    kind: kinds.map(({ id }) => id),
    level: levels.map(({ number }) => String(number)),
    domain: domains.map(({ id }) => id),
  };
  return readChoices(
    ['kind', 'level', 'domain'],
    { kind, level, domain },
    (key, value) => known[key].includes(value),
    (key) => filterNames[key],
  );
}
