/**
 * The time limits of a pathway in their order. From a date and time, worked out in the browser, each gets its own; the
 * list itself is whole without.
 */
import { type Ref, useMemo, useState } from 'react';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { formatTime } from '../../../shared/calendar/dates';
import type { WallTime } from '../../../shared/calendar/london';
import { download } from '../../../shared/ui/download';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import { describeDay, describeMoment } from '../model/moment';
import { makeSchedule, needsTime } from '../model/schedule';
import { describeClock } from '../model/words';
import type { TimesView } from '../plugin/props';
import Stage from './Stage';
import StartForm from './StartForm';
import styles from './PathwayTimes.module.css';

interface Props {
  data: TimesView;
  /** When the times began, where the address says it. */
  given?: { date: string; time: string } | undefined;
  /** Takes it out of the address. */
  forget?: () => void;
  form?: Ref<HTMLFormElement>;
}

export default function PathwayTimes({
  data: { pathway, calendar },
  given,
  forget = () => undefined,
  form,
}: Props) {
  const { title, standing, timesBegin, steps, officeDayEnds } = pathway;
  const ready = useIsBrowser();
  const { pathname } = useLocation();
  const siteUrl = useSiteUrl();
  const [start, setStart] = useState<WallTime>();
  const [said, say] = useState('');
  const schedule = useMemo(
    () => start && makeSchedule(pathway, start, calendar),
    [pathway, start, calendar],
  );
  const stages = steps.filter(({ clock, wording }) => clock ?? wording);
  const entries = steps.flatMap(({ id, text, clock, overdue }) => {
    const due = schedule?.get(id);
    return clock && due?.kind === 'at'
      ? [
          {
            id: `${pathway.id}-${id}`,
            summary: `Due: ${text}`,
            description: [
              `${title}: ${describeClock(clock)}.`,
              overdue && `Nothing by then? ${overdue}`,
            ]
              .filter(Boolean)
              .join('\n'),
            due: due.at,
          },
        ]
      : [];
  });
  const save = async () => {
    say('Making the calendar file…');
    try {
      const { toIcs } = await import('./dueCalendar');
      download(
        `${pathway.id}-dates.ics`,
        new Blob(
          [
            toIcs(entries, {
              name: title,
              url: new URL(pathname, siteUrl).href,
              stamp: Date.now(),
            }),
          ],
          { type: 'text/calendar' },
        ),
      );
      say(`Downloaded ${pathway.id}-dates.ics. Open it to add the dates to your calendar.`);
    } catch {
      say('The calendar file could not be made. Write the dates down instead.');
    }
  };
  return (
    <div className={styles.times} data-start="">
      <p className="notice">{standing}</p>
      {timesBegin && ready && (
        <StartForm
          question={timesBegin.question}
          needsTime={needsTime(pathway)}
          calendar={calendar}
          onMoment={(moment) => {
            setStart(moment);
            say('');
          }}
          given={given}
          forget={forget}
          form={form}
        />
      )}
      <p role="status" className={styles.said}>
        {start &&
          `Counted from ${needsTime(pathway) ? describeMoment(start) : describeDay(start.date)}. ${entries.length === 1 ? 'The date is' : `The ${entries.length} dates are`} below.`}
      </p>
      <p className="quiet">
        {!ready &&
          'This page works out the dates when scripts are on. If they are off, count like this. '}
        Working days are Monday to Friday, not counting bank holidays in England. The day itself
        does not count, whatever the time: the next working day is day one, and the last day ends at{' '}
        {formatTime(officeDayEnds)}. A service may count differently, so ask. These are the latest
        times. A child may need an answer sooner.
      </p>
      <ol className={styles.line}>
        {stages.map((step) => {
          const from = steps.find(({ id }) => id === step.clock?.from)?.text;
          return <Stage key={step.id} step={step} from={from} due={schedule?.get(step.id)} />;
        })}
      </ol>
      {entries.length > 0 && (
        <p className="no-print">
          <button
            type="button"
            className="button"
            onClick={() => {
              void save();
            }}
          >
            Download the dates for a calendar (.ics)
          </button>
        </p>
      )}
      <p role="status" className="no-print">
        {said}
      </p>
    </div>
  );
}
