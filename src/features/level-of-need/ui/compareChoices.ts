/** What the address of the comparison asks for: two versions, and which changes to show. */
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

export interface ChosenFilter {
  /** What is shown; a choice that nothing has is left out, so that the comparison stays whole. */
  filter: Pick<CompareChoices, 'kind' | 'level' | 'domain'>;
  /** Choices of the address that nothing has. */
  unknown: { name: string; value: string }[];
}

export function chooseFilter(
  { kind, level, domain }: CompareChoices,
  levels: ComparedVersion['levels'],
  domains: readonly { id: string }[],
): ChosenFilter {
  const kinds: readonly { id: string }[] = [...changeKinds, wordingKind, guidanceKind];
  const asked = [
    { key: 'kind', name: 'the kind of change', value: kind, known: kinds.map(({ id }) => id) },
    {
      key: 'level',
      name: 'the level',
      value: level,
      known: levels.map(({ number }) => String(number)),
    },
    { key: 'domain', name: 'the domain', value: domain, known: domains.map(({ id }) => id) },
  ].flatMap(({ value, known, ...one }) =>
    value ? [{ ...one, value, isKnown: known.includes(value) }] : [],
  );
  return {
    filter: Object.fromEntries(
      asked.filter(({ isKnown }) => isKnown).map(({ key, value }) => [key, value]),
    ),
    unknown: asked.filter(({ isKnown }) => !isKnown).map(({ name, value }) => ({ name, value })),
  };
}
