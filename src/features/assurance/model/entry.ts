/** An entry of the calendar, whether somebody wrote it or it follows from what the portal has. */
import { formatDate } from '../../../shared/calendar/dates';
import { monthOf } from '../../../shared/calendar/months';
import { isToDo, type Kind, type Rhythm } from './kinds';
import type { Span } from './span';

export interface Named {
  id: string;
  name: string;
}

export interface Entry {
  /** Permanent, and its place on the page. */
  id: string;
  kind: Kind;
  title: string;
  note?: string;
  /** Absent where nobody has said when. */
  span?: Span;
  /** The last day on which it is in time, where that is not the last of its span. */
  late?: string;
  repeats?: Rhythm;
  /** Who sees to it, by role. */
  owner?: string;
  /** Who takes part: everybody, some agencies, the owner alone, or nobody has said. */
  reach: 'all' | 'named' | 'owner' | 'not-said';
  /** Those that are named. */
  agencies: readonly Named[];
  /** The page it leads to. */
  path?: string;
  /** What says so. */
  source?: { title: string; path: string };
  /** When it was done, and what shows it. */
  done?: { on: string; text?: string };
  cancelled?: boolean;
  /** How often it was changed. */
  changed?: number;
}

export type Dated = Entry & { span: Span };

export const isDated = (entry: Entry): entry is Dated => entry.span !== undefined;

export type State = 'cancelled' | 'done' | 'overdue' | 'past' | 'now' | 'this-month' | 'later';

/**
 * How an entry stands on a day.
 * @param today a calendar date in Europe/London; without it, only what holds on any day is told.
 */
export function stateOf({ kind, span, late, done, cancelled }: Entry, today?: string): State {
  if (cancelled) return 'cancelled';
  if (done) return 'done';
  if (!span || today === undefined) return 'later';
  if ((late ?? span.last) < today) return isToDo(kind) ? 'overdue' : 'past';
  if (span.first <= today && span.first !== span.last) return 'now';
  return monthOf(span.first) === monthOf(today) ? 'this-month' : 'later';
}

const plainWords: Readonly<Record<Exclude<State, 'done'>, string>> = {
  cancelled: 'Cancelled',
  overdue: 'Overdue',
  past: 'Past',
  now: 'Now',
  'this-month': 'This month',
  later: '',
};

/** The state in words; nothing for what is still to come. */
export const stateWords = (state: State, { done }: Pick<Entry, 'done'>): string =>
  state === 'done' ? `Done${done ? `, ${formatDate(done.on)}` : ''}` : plainWords[state];

/** The entries that are overdue on a day, those longest overdue first. */
export const listOverdue = (entries: readonly Entry[], today: string): Dated[] =>
  entries.filter(isDated).filter((entry) => stateOf(entry, today) === 'overdue');

/** The entries that go on, or fall in the month of a day. */
export const listSoon = (entries: readonly Entry[], today: string): Entry[] =>
  entries.filter((entry) => ['this-month', 'now'].includes(stateOf(entry, today)));

/** The first entry that is still to begin. @param entries in order. */
export const nextOf = (entries: readonly Entry[], today: string): Dated | undefined =>
  entries
    .filter(isDated)
    .find(
      (entry) =>
        entry.span.first >= today && ['this-month', 'later'].includes(stateOf(entry, today)),
    );

/** By day; on one day, what is known to the day first, then by title. */
export const byDay = (a: Entry, b: Entry): number =>
  (a.span?.first ?? '').localeCompare(b.span?.first ?? '') ||
  (a.span?.exact ?? '').localeCompare(b.span?.exact ?? '') ||
  a.title.localeCompare(b.title, 'en-GB');
