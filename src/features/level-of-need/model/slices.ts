/** The parts of a version that one page shows. */
import type { Dimension, Domain, Indicator, Level } from './schema';
import type { Version } from './version';

/** What every part says about the version it comes from. */
export interface VersionHeader {
  id: string;
  title: string;
  status: Version['status'];
  path: string;
  inForceFrom: string | null;
  inForceUntil: string | null;
  note: string;
}

export interface DomainGroup {
  domain: Pick<Domain, 'id' | 'name'>;
  dimensions: { dimension: Dimension; indicators: Indicator[] }[];
}

export interface LevelSlice {
  version: VersionHeader;
  level: Level;
  /** The contacts the level names, with their names. */
  contacts: { id: string; name: string }[];
  groups: DomainGroup[];
}

export interface DomainSlice {
  version: VersionHeader;
  domain: Domain;
  dimensions: { dimension: Dimension; levels: { level: Pick<Level, 'number' | 'name' | 'slug'>; indicators: Indicator[] }[] }[];
}

/** The head of a version: its name, standing and place in time. */
export const toHeader = ({ id, status, path, inForceUntil, data }: Version): VersionHeader =>
  ({ id, status, path, inForceUntil, title: data.title, inForceFrom: data.inForceFrom, note: data.note });

/**
 * The indicators of one level, by domain and dimension; empty dimensions are left out.
 * @param contactName the name of a contact, by its id.
 */
export function sliceLevel(version: Version, number: number, contactName: (id: string) => string): LevelSlice | undefined {
  const { data } = version;
  const level = data.levels.find((l) => l.number === number);
  if (!level) return undefined;
  const groups = data.domains.map(({ id, name, dimensions }) => ({
    domain: { id, name },
    dimensions: dimensions
      .map((dimension) => ({ dimension, indicators: data.indicators.filter((i) => i.level === number && i.dimension === dimension.id) }))
      .filter(({ indicators }) => indicators.length > 0),
  })).filter(({ dimensions }) => dimensions.length > 0);
  return { version: toHeader(version), level, contacts: level.contacts.map((id) => ({ id, name: contactName(id) })), groups };
}

/** The indicators of one domain, dimension by dimension, level by level. */
export function sliceDomain(version: Version, domainId: string): DomainSlice | undefined {
  const { data } = version;
  const domain = data.domains.find((d) => d.id === domainId);
  if (!domain) return undefined;
  return {
    version: toHeader(version),
    domain,
    dimensions: domain.dimensions.map((dimension) => ({
      dimension,
      levels: data.levels.map(({ number, name, slug }) => ({
        level: { number, name, slug },
        indicators: data.indicators.filter((i) => i.level === number && i.dimension === dimension.id),
      })),
    })),
  };
}

/** The version in force; throws when none is published, which no checked content can have. */
export function currentVersion(versions: readonly Version[]): Version {
  const current = versions.find((v) => v.status === 'current');
  if (!current) throw new Error('no version of the Level of Need document is published');
  return current;
}
