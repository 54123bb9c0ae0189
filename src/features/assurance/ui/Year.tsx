/** A year of twelve months, each with what is in it. */
import { monthName } from '../../../shared/calendar/months';
import type { Dated } from '../model/entry';
import { shortWords, spanWords } from '../model/span';
import { monthsOf, type Month, yearName } from '../model/year';
import styles from './CalendarPage.module.css';
import EntryLine from './EntryLine';

interface Props {
  year: number;
  starts: number;
  /** In order. */
  entries: readonly Dated[];
  today: string | undefined;
}

function MonthBox({ month: { month, entries }, today }: { month: Month } & Pick<Props, 'today'>) {
  const none = entries.length === 0;
  return (
    <section className={`${styles.month} ${none ? styles.none : ''}`}>
      <h3>{monthName(month)}</h3>
      {none ? (
        <p className="quiet">Nothing</p>
      ) : (
        <ul>
          {entries.map(({ entry, again }) => (
            <EntryLine
              key={entry.id}
              entry={entry}
              again={again}
              when={again ? `Goes on: ${spanWords(entry.span)}` : shortWords(entry.span)}
              today={today}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

export default function Year({ year, starts, entries, today }: Props) {
  return (
    <section className={styles.year} id={`year-${year}`}>
      <h2>{yearName(year, starts)}</h2>
      <div className={styles.months}>
        {monthsOf(entries, year, starts).map((month) => (
          <MonthBox key={month.month} month={month} today={today} />
        ))}
      </div>
    </section>
  );
}
