/** The parts of a version that one page shows. */
import type { ContactLine } from '../../contacts/model/line';
import type { Adoption } from './adoption';
import { listMovedOn, type MovedOn } from './movedOn';
import type { Dimension, Domain, Indicator, Level } from './schema';
import { leadVersion, type Version } from './version';

/** What every part says about the version it comes from. */
export interface VersionHeader {
  id: string;
  title: string;
  status: Version['status'];
  path: string;
  adopted: Adoption | null;
  /** Both null for text that nobody has adopted: it was never in force. */
  inForceFrom: string | null;
  inForceUntil: string | null;
  note: string;
}

/** An indicator with its own address, which lies on the dimension it has in the newest version. */
export interface PlacedIndicator extends Indicator {
  page: string;
}

/** A contact as a level's card shows it. */
export type ContactCard = ContactLine;

/** A level by which a reader finds its page. */
export type LevelName = Pick<Level, 'number' | 'name' | 'slug'>;

/** What a part needs to know beyond its version. */
export interface Surroundings {
  /** A contact as a card shows it, by its id. */
  contactCard: (id: string) => ContactCard;
  /** The address of an indicator, by its id. */
  pageOf: (id: string) => string;
  /** All versions, newest first. */
  versions: readonly Version[];
}

export interface DomainGroup {
  domain: Pick<Domain, 'id' | 'name'>;
  dimensions: { dimension: Dimension; indicators: PlacedIndicator[] }[];
}

export interface LevelSlice {
  version: VersionHeader;
  level: Level;
  /** Every level of the version, for the way from one to the next. */
  levels: LevelName[];
  /** The contacts the level names. */
  contacts: ContactCard[];
  groups: DomainGroup[];
  movedOn: MovedOn[];
}

export interface OverviewSlice {
  version: VersionHeader;
  levels: (LevelName & Pick<Level, 'summary'>)[];
}

export interface DomainSlice {
  version: VersionHeader;
  domain: Domain;
  dimensions: {
    dimension: Dimension;
    levels: { level: Pick<Level, 'number' | 'name' | 'slug'>; indicators: PlacedIndicator[] }[];
  }[];
  movedOn: MovedOn[];
}

/** The head of a version: its name, standing and place in time. */
export const toHeader = ({ id, status, path, inForceUntil, data }: Version): VersionHeader => ({
  id,
  status,
  path,
  adopted: data.adopted,
  inForceUntil: data.adopted && inForceUntil,
  title: data.title,
  inForceFrom: data.adopted && data.inForceFrom,
  note: data.note,
});

/** The indicators at one level of one dimension, each with its address. */
const placeIndicators = (
  { data }: Version,
  level: number,
  dimension: string,
  { pageOf }: Surroundings,
): PlacedIndicator[] =>
  data.indicators
    .filter((i) => i.level === level && i.dimension === dimension)
    .map((i) => ({ ...i, page: pageOf(i.id) }));

const nameLevel = ({ number, name, slug }: Level): LevelName => ({ number, name, slug });

/** Every level of a version in a sentence each, for its first page. */
export const sliceOverview = (version: Version): OverviewSlice => ({
  version: toHeader(version),
  levels: version.data.levels.map((level) => ({ ...nameLevel(level), summary: level.summary })),
});

/** The indicators of one level, by domain and dimension; empty dimensions are left out. */
export function sliceLevel(
  version: Version,
  number: number,
  around: Surroundings,
): LevelSlice | undefined {
  const { data } = version;
  const level = data.levels.find((l) => l.number === number);
  if (!level) return undefined;
  const groups = data.domains
    .map(({ id, name, dimensions }) => ({
      domain: { id, name },
      dimensions: dimensions
        .map((dimension) => ({
          dimension,
          indicators: placeIndicators(version, number, dimension.id, around),
        }))
        .filter(({ indicators }) => indicators.length > 0),
    }))
    .filter(({ dimensions }) => dimensions.length > 0);
  return {
    version: toHeader(version),
    level,
    levels: data.levels.map(nameLevel),
    contacts: level.contacts.map(around.contactCard),
    groups,
    movedOn: listMovedOn((indicator) => indicator.level === number, { version, ...around }),
  };
}

/** The indicators of one domain, dimension by dimension, level by level. */
export function sliceDomain(
  version: Version,
  domainId: string,
  around: Surroundings,
): DomainSlice | undefined {
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
        indicators: placeIndicators(version, number, dimension.id, around),
      })),
    })),
    movedOn: listMovedOn(
      ({ dimension }, { data: { domains } }) =>
        domains.some(
          ({ id, dimensions }) => id === domainId && dimensions.some((d) => d.id === dimension),
        ),
      { version, ...around },
    ),
  };
}

/** The version the site leads to; throws where there is none, which no checked content can have. */
export function currentVersion(versions: readonly Version[]): Version {
  const current = leadVersion(versions);
  if (!current) throw new Error('there is no version of the document');
  return current;
}
