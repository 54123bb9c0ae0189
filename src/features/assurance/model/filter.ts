/** Which entries of the calendar are shown. What nobody has said of an entry never hides it. */
import { type ReadChoices, readChoices } from '../../../shared/addressChoices';
import type { Entry, Named } from './entry';
import { kinds, kindWords } from './kinds';

export const filterKeys = ['year', 'kind', 'agency'] as const;

type FilterKey = (typeof filterKeys)[number];
export type CalendarFilter = Partial<Record<FilterKey, string>>;

export type Options = Readonly<Record<FilterKey, Named[]>>;

/** What there is to choose: never a kind or an agency that no entry has. @param years each with its name. */
export function listOptions(entries: readonly Entry[], years: readonly Named[]): Options {
  const agencies = new Map(entries.flatMap((entry) => entry.agencies.map((one) => [one.id, one])));
  return {
    year: [...years],
    kind: kinds
      .filter((kind) => entries.some((entry) => entry.kind === kind))
      .map((kind) => ({ id: kind, name: kindWords[kind] })),
    agency: [...agencies.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

/** The choices of an address that the calendar has, and those it does not have. */
export const readFilter = (chosen: CalendarFilter, options: Options): ReadChoices<FilterKey> =>
  readChoices(filterKeys, chosen, (key, value) => options[key].some(({ id }) => id === value));

/** Whether an agency takes part in an entry, as far as anybody has said. */
export const concerns = ({ reach, agencies }: Entry, agency: string): boolean =>
  reach === 'all' || reach === 'not-said' || agencies.some(({ id }) => id === agency);

/** The entries of a kind, and of an agency. */
export const choose = <E extends Entry>(
  entries: readonly E[],
  { kind, agency }: CalendarFilter,
): E[] =>
  entries.filter((entry) => (!kind || entry.kind === kind) && (!agency || concerns(entry, agency)));
