/** The opening hours of a week, a line a day. */
import { useId, useState } from 'react';
import { daysAtFault, labelOf, textOfDay, type WeekEntry, withDay } from '../model';
import { Problems, type Props } from './row';

/** The opening hours of a week: a line a day. */
export function WeekField({ days, ...props }: Props & { days: readonly string[] }) {
  const week = (Array.isArray(props.value) ? props.value : []) as WeekEntry[];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  const problems = props.around.problems
    .filter(({ field }) => field.startsWith(props.name))
    .map((problem) => ({ problem, at: daysAtFault(week, props.name, problem.field) }));
  const first = (day?: string) =>
    problems.filter(({ at }) => at[0] === day).map(({ problem }) => problem);
  const described = (day: string) =>
    problems.filter(({ at }) => at.includes(day)).map(({ at }) => `${id}-${at[0]}-problem`);
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      <p className="hint">
        The hours of each day, for example 09:00-17:00, or 9am to 12:30pm, 1:30pm to 5pm. Leave a
        day empty when they are closed. A time after midnight runs into the next day: 17:00-09:00.
      </p>
      {days.map((day) => (
        <div className="day" key={day}>
          <label htmlFor={`${id}-${day}`}>{labelOf(day)}</label>
          <input
            id={`${id}-${day}`}
            placeholder="closed"
            aria-invalid={described(day).length > 0}
            aria-describedby={[...new Set(described(day))].join(' ') || undefined}
            value={typed[day] ?? textOfDay(week, day)}
            onChange={({ target }) => {
              setTyped({ ...typed, [day]: target.value });
              props.onChange(withDay(week, days, { day, text: target.value }));
            }}
            onBlur={() => setTyped({})}
          />
          <Problems id={`${id}-${day}-problem`} problems={first(day)} />
        </div>
      ))}
      <Problems id={`${id}-problem`} problems={first()} />
    </fieldset>
  );
}
