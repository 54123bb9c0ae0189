/** Whether a contact usually answers at an hour. Bank holidays are not known here, so the words say "usually". */
import type { Hours } from '../../contacts/model/schema';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

interface LondonTime {
  date: string;
  minutes: number;
}

function inLondon(now: Date): LondonTime {
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Spans of a calendar date, as minutes from its midnight; one that runs past midnight ends after 24 hours. */
function spansOf(hours: Extract<Hours, { kind: 'weekly' }>, date: string): [number, number][] {
  const day = days[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const exception = hours.exceptions.find((e) => e.date === date);
  const spans = exception ? exception.spans : hours.weekly.filter((w) => w.days.some((d) => d === day)).flatMap((w) => w.spans);
  return spans.map((span) => {
    const [from, to] = span.split('-').map((clock) => minutesOf(clock)) as [number, number];
    return [from, to <= from ? to + 1440 : to];
  });
}

/** True, false, or undefined where the hours are not known. */
export function usuallyOpen(hours: Hours, now: Date): boolean | undefined {
  if (hours.kind === 'always') return true;
  if (hours.kind === 'unknown') return undefined;
  const { date, minutes } = inLondon(now);
  const before = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const within = (spans: [number, number][], at: number) => spans.some(([from, to]) => at >= from && at < to);
  return within(spansOf(hours, date), minutes) || within(spansOf(hours, before), minutes + 1440);
}
