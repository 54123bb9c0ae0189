/** Which items somebody asks for, by the query of the address. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';
import { isRealDate } from '../../../shared/calendar/dates';
import type { FormerName } from '../../moved/model/schema';
import { type ChangeKind, changeKinds, type StreamItem } from './item';

export const filterKeys = ['role', 'agency', 'area', 'kind', 'subject', 'from', 'to'] as const;
export type FilterKey = (typeof filterKeys)[number];

const keyNames: Readonly<Record<FilterKey, string>> = {
  role: 'a role',
  agency: 'an agency',
  area: 'an area',
  kind: 'a kind',
  subject: 'a subject',
  from: 'a date',
  to: 'a date',
};

export interface StreamFilter {
  role?: string;
  agency?: string;
  area?: string;
  kind?: ChangeKind;
  subject?: string;
  from?: string;
  to?: string;
}

interface Named {
  id: string;
  name: string;
}

/** What was called otherwise, or is no more: frames, feeds and saved addresses know it so. */
export type Former = Omit<FormerName, 'kind'>;

/** What there is to choose among. */
export interface StreamNames {
  audiences: readonly Named[];
  agencies: readonly Named[];
  areas: readonly Named[];
  subjects: readonly Named[];
  /** What these were called before; an entry without `now` was withdrawn and nothing took its place. */
  former?: Partial<Record<NameKey, readonly Former[]>>;
}

/** What has names to choose among. */
export type NameKey = 'audiences' | 'agencies' | 'areas' | 'subjects';

/** What an id of an earlier day means now; the id itself where it has not changed, or is somebody else's. */
export function meantNow<K extends NameKey>(
  key: K,
  id: string,
  names: Pick<StreamNames, K | 'former'>,
): string {
  const known: readonly Named[] = names[key];
  const isThere = known.some((one) => one.id === id);
  // Subjects are of two kinds: the one that was withdrawn says nothing of the other.
  const now = names.former?.[key]?.find((one) => one.was === id && one.now !== undefined)?.now;
  return isThere ? id : (now ?? id);
}

const keyOfNames: Partial<Record<FilterKey, NameKey>> = {
  role: 'audiences',
  agency: 'agencies',
  area: 'areas',
  subject: 'subjects',
};

const inNamesOfToday = (
  choices: Partial<Record<FilterKey, string>>,
  names: StreamNames,
): Partial<Record<FilterKey, string>> =>
  Object.fromEntries(
    Object.entries(choices).map(([filter, id]) => {
      const key = keyOfNames[filter as FilterKey];
      return [filter, key ? meantNow(key, id, names) : id];
    }),
  );

type StreamChoices = ReadChoices<FilterKey> & { filter: StreamFilter };

/** The choices that mean something, and the values of those that do not. */
export function readFilter(
  choices: Partial<Record<FilterKey, string>>,
  names: StreamNames,
): StreamChoices {
  const isIn = (list: readonly Named[]) => (value: string) => list.some(({ id }) => id === value);
  const known: Record<FilterKey, (value: string) => boolean> = {
    role: isIn(names.audiences),
    agency: isIn(names.agencies),
    area: isIn(names.areas),
    kind: (value) => (changeKinds as readonly string[]).includes(value),
    subject: isIn(names.subjects),
    from: isRealDate,
    to: isRealDate,
  };
  return readChoices(
    filterKeys,
    inNamesOfToday(choices, names),
    (key, value) => known[key](value),
    (key) => keyNames[key],
  ) as StreamChoices;
}

/** What is for nobody in particular is for everyone. */
const forAll = (list: readonly string[], id: string | undefined): boolean =>
  id === undefined || list.length === 0 || list.includes(id);

/** What names nothing is about nothing in particular. */
const isAbout = (list: readonly string[], id: string | undefined): boolean =>
  id === undefined || list.includes(id);

export const matches = (
  item: StreamItem,
  { role, agency, area, kind, subject, from, to }: StreamFilter,
): boolean =>
  forAll(item.audiences, role) &&
  forAll(item.areas, area) &&
  isAbout(item.agencies, agency) &&
  isAbout(item.subjects, subject) &&
  (kind === undefined || item.kind === kind) &&
  (from === undefined || item.date >= from) &&
  (to === undefined || item.date <= to);

export const filterItems = (items: readonly StreamItem[], filter: StreamFilter): StreamItem[] =>
  items.filter((item) => matches(item, filter));
