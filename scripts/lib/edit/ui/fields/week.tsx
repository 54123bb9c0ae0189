/** The opening hours of a week, a line a day. */
import { useId, useState } from 'react';
import { labelOf, textOfDay, type WeekEntry, withDay } from '../model';
import { Problems, type Props } from './row';

/** The opening hours of a week: a line a day. */
export function WeekField({ days, ...props }: Props & { days: readonly string[] }) {
  const week = (Array.isArray(props.value) ? props.value : []) as WeekEntry[];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      <p className="hint">
        The hours of each day in 24-hour time, for example 09:00-17:00, or 09:00-12:30, 13:30-17:00.
        Leave a day empty when they are closed. A time after midnight runs into the next day:
        17:00-09:00.
      </p>
      {days.map((day) => (
        <div className="day" key={day}>
          <label htmlFor={`${id}-${day}`}>{labelOf(day)}</label>
          <input
            id={`${id}-${day}`}
            placeholder="closed"
            value={typed[day] ?? textOfDay(week, day)}
            onChange={({ target }) => {
              setTyped({ ...typed, [day]: target.value });
              props.onChange(withDay(week, days, { day, text: target.value }));
            }}
            onBlur={() => setTyped({})}
          />
        </div>
      ))}
      <Problems
        id={`${id}-problem`}
        problems={props.around.problems.filter(({ field }) => field.startsWith(props.name))}
      />
    </fieldset>
  );
}
