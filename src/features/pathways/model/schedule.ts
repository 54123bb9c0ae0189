/** The dates of all time limits of a pathway, from the moment at which they begin. */
import type { Calendar } from '../../../shared/calendar/calendar';
import { fromClock, type WallTime } from '../../../shared/calendar/london';
import { type Due, dueAt } from './due';
import type { Clock, Pathway } from './schema';

interface Timed {
  id: string;
  clock?: Pick<Clock, 'within' | 'unit' | 'from'>;
}

/** What a schedule is made from; a page's view of a pathway is one. */
export interface Timetable extends Pick<Pathway, 'timesBegin'> {
  officeDayEnds: string;
  steps: readonly Timed[];
}

/** Whether the time of day matters: where a limit counts hours or whole days. */
export const needsTime = ({ steps }: Pick<Timetable, 'steps'>): boolean =>
  steps.some(({ clock }) => clock?.unit === 'hour' || clock?.unit === 'day');

/**
 * The end of each time limit by the id of its step. A limit that begins at a step with a limit of its own is counted from
 * that step's last moment: the dates are the latest, if every step takes all its time.
 */
export function makeSchedule(
  { timesBegin, steps, officeDayEnds }: Timetable,
  start: WallTime,
  calendar: Calendar,
): ReadonlyMap<string, Due> {
  const found = new Map<string, Due>();
  const endOf = ({ id, clock }: Timed): Due => {
    const known = found.get(id);
    if (known) return known;
    const before = steps.find((step) => step.id === clock?.from);
    const begins: Due =
      !clock || clock.from === timesBegin?.step || !before
        ? { kind: 'at', at: start }
        : endOf(before);
    const due: Due =
      clock && begins.kind === 'at'
        ? dueAt({ start: begins.at, clock, calendar, dayEnds: fromClock(officeDayEnds) })
        : begins;
    found.set(id, due);
    return due;
  };
  return new Map(
    steps.filter(({ clock }) => clock !== undefined).map((step) => [step.id, endOf(step)]),
  );
}
