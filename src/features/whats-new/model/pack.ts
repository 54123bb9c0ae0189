/** A part of the stream for one team: a period, a role, subjects. The pack's page and the digest choose by the same. */
import type { ReadChoices } from '../../../shared/addressChoices';
import { isRealDate } from '../../../shared/calendar/dates';
import { filterItems, meantNow, readFilter, type StreamNames } from './filter';
import type { StreamItem } from './item';

export const packPath = '/whats-new/pack';

export interface PackChoice {
  /** The first and the last day, both included: calendar dates in Europe/London. */
  from: string;
  to: string;
  /** The id of a role; missing for everyone. */
  role?: string;
  /** Ids; an item about any of them is chosen. None means all. */
  subjects: readonly string[];
}

/** The names after the `#`. */
export const packKeys = { from: 'from', to: 'to', role: 'role', subjects: 'subject' } as const;

/** Between the ids of one value: a character that needs no escaping in an address, and that no id has. */
const between = '.';

export const joinIds = (ids: readonly string[]): string => ids.join(between);

/** The ids of a value, those of them that are known. */
export const splitIds = (value: string, known: readonly { id: string }[]): string[] => {
  const asked = new Set(value.split(between));
  return known.map(({ id }) => id).filter((id) => asked.has(id));
};

type Asked = Readonly<Record<keyof typeof packKeys, string>>;

/** What a pack is chosen by. */
export type PackNames = Pick<StreamNames, 'audiences' | 'subjects' | 'former'>;

/** What is asked for, by the ids of today: links in emails that were sent name a role as it was called then. */
const asCalledNow = ({ role, subjects, ...asked }: Asked, names: PackNames): Asked => ({
  ...asked,
  role: meantNow('audiences', role, names),
  subjects: joinIds(subjects.split(between).map((id) => meantNow('subjects', id, names))),
});

/** What of an address means nothing here, each with its name in words: a sheet is not signed for another choice. */
export function ignoredOf(asked: Asked, names: PackNames): ReadChoices<string>['unknown'] {
  const { from, to, role, subjects } = asCalledNow(asked, names);
  const known = new Set(names.subjects.map(({ id }) => id));
  return [
    ...readFilter({ from, to, role }, { ...names, agencies: [], areas: [] }).unknown,
    ...subjects
      .split(between)
      .filter((id) => id !== '' && !known.has(id))
      .map((value) => ({ name: 'a subject', value })),
  ];
}

/** What somebody asks for by an address; what means nothing is as if it were not there. */
export function readPack(
  asked: Asked,
  names: PackNames,
  usual: Pick<PackChoice, 'from' | 'to'>,
): PackChoice {
  const now = asCalledNow(asked, names);
  const role = names.audiences.find(({ id }) => id === now.role)?.id;
  return {
    from: isRealDate(asked.from) ? asked.from : usual.from,
    to: isRealDate(asked.to) ? asked.to : usual.to,
    ...(role && { role }),
    subjects: splitIds(now.subjects, names.subjects),
  };
}

/** The pack's page with a choice made, from the root of the site. */
export function packAddress({ from, to, role, subjects }: PackChoice): string {
  const parts: [string, string][] = [
    [packKeys.role, role ?? ''],
    [packKeys.from, from],
    [packKeys.to, to],
    [packKeys.subjects, joinIds(subjects)],
  ];
  const hash = parts.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return `${packPath}#${hash.join('&')}`;
}

/** The items of a choice, in their order. */
export const choosePack = (
  items: readonly StreamItem[],
  { from, to, role, subjects }: PackChoice,
): StreamItem[] =>
  filterItems(items, { from, to, ...(role && { role }) }).filter(
    (item) => subjects.length === 0 || item.subjects.some((id) => subjects.includes(id)),
  );
