/**
 * The quality assurance calendar. The page has every year; what is overdue and which year is this one the browser works
 * out. The choices are in the address; with scripts off the calendar is whole.
 */
import { useMemo } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useThere } from '../../../portal/ui/usePortalData';
import { formatDate } from '../../../shared/calendar/dates';
import Ignored from '../../../shared/ui/Ignored';
import { withoutStop } from '../../../shared/lists';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { agencyDatesFile, datesFile } from '../model/addresses';
import { type Dated, type Entry, isDated, listOverdue, listSoon, nextOf } from '../model/entry';
import {
  type CalendarFilter,
  choose as pick,
  filterKeys,
  listOptions,
  readFilter,
} from '../model/filter';
import { spanWords } from '../model/span';
import { listYears, orderYears, yearName, yearOf } from '../model/year';
import CalendarFilters from './CalendarFilters';
import styles from './CalendarPage.module.css';
import EntryLine from './EntryLine';
import Year from './Year';

interface Props {
  /** In order. */
  entries: Entry[];
  /** The month in which years begin, 1 to 12. */
  yearStarts: number;
  /** Which year is this one, until the browser knows the day. */
  year: number;
}

const audits = [{ title: 'Audits', path: '/audits/', to: '/audits/', whenThere: true }];

const nothing = Object.fromEntries(filterKeys.map((key) => [key, ''])) as CalendarFilter;

/** How the calendar stands; which day it is only the browser knows. */
function Standing({ entries, today }: { entries: readonly Entry[]; today: string | undefined }) {
  const dated = entries.filter(isDated);
  const undated = `${entries.length - dated.length || 'none'} not yet dated.`;
  if (today === undefined)
    return (
      <>
        {dated.length} dated, {undated}
      </>
    );
  const overdue = listOverdue(entries, today).length;
  const soon = listSoon(entries, today).length;
  const next = nextOf(entries, today);
  return (
    <>
      <b>Today, {formatDate(today)}:</b>{' '}
      {overdue === 0 ? 'nothing is overdue' : `${overdue} overdue`}, {soon || 'nothing'} due this
      month, {undated}
      {next && (
        <>
          {' '}
          Next: <a href={`#${next.id}`}>{withoutStop(next.title)}</a>, {spanWords(next.span)}.
        </>
      )}
    </>
  );
}

function Overdue({ entries, today }: { entries: readonly Dated[]; today: string | undefined }) {
  const late = today === undefined ? [] : listOverdue(entries, today);
  if (late.length === 0) return null;
  return (
    <>
      <h2>Overdue</h2>
      <ul className={styles.list}>
        {late.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            again
            when={spanWords(entry.span)}
            today={today}
          />
        ))}
      </ul>
    </>
  );
}

function Undated({ entries, today }: { entries: readonly Entry[]; today: string | undefined }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2 id="not-yet-dated">Not yet dated</h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} today={today} />
        ))}
      </ul>
    </>
  );
}

function Files({ agency }: { agency: { id: string; name: string } | undefined }) {
  const base = useBaseUrl('/');
  return (
    <section className="no-print">
      <h2>In your own calendar, and as files</h2>
      <p>
        <a href={`${base}${datesFile}`}>All dates as a calendar</a> that your own can follow
        {agency && (
          <>
            , or <a href={`${base}${agencyDatesFile(agency.id)}`}>those of {agency.name}</a>
          </>
        )}
        . As data: <a href={`${base}open-data/quality-assurance.json`}>JSON</a> ·{' '}
        <a href={`${base}open-data/quality-assurance.csv`}>CSV</a>. What is not yet dated is in the
        data and in no calendar.
      </p>
    </section>
  );
}

/** The years to show, and those to fold away. */
function Years({
  years,
  now,
  ...rest
}: {
  years: readonly number[];
  now: number;
  starts: number;
  entries: readonly Dated[];
  today: string | undefined;
}) {
  const { ahead, before } = orderYears(years, now);
  return (
    <>
      {ahead.map((year) => (
        <Year key={year} year={year} {...rest} />
      ))}
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>Earlier: {before.map((year) => yearName(year, rest.starts)).join(', ')}</summary>
          {before.map((year) => (
            <Year key={year} year={year} {...rest} />
          ))}
        </details>
      )}
    </>
  );
}

export default function CalendarPage({ entries, yearStarts: starts, year }: Props) {
  const [chosen, choose] = useAddressChoices(filterKeys);
  const today = useLondonDay();
  const now = today === undefined ? year : yearOf(today, starts);
  const options = useMemo(
    () =>
      listOptions(
        entries,
        listYears(entries.filter(isDated), starts).map((one) => ({
          id: `${one}`,
          name: yearName(one, starts),
        })),
      ),
    [entries, starts],
  );
  const { filter, unknown } = readFilter(chosen, options);
  const shown = pick(entries, filter);
  const dated = shown.filter(isDated);
  const wanted = filter.year ? Number(filter.year) : undefined;
  const isThere = useThere();
  const isChosen = Object.keys(filter).length > 0;
  return (
    <Page
      title="Quality assurance calendar"
      description="Audits, returns, reviews, actions, policy and training by date, with what has no date yet."
      lede="What is due when, who sees to it, and what nobody has dated yet."
      trail={audits.filter(isThere)}
      wide
      interactive
    >
      <CalendarFilters
        options={options}
        filter={filter}
        choose={choose}
        clear={isChosen ? () => choose(nothing) : undefined}
      />
      <Ignored asked={unknown} place="this calendar" />
      <p role="status">
        <Standing entries={shown} today={today} />
      </p>
      <PrintButton>{wanted ? 'Print this year' : 'Print from this year on'}</PrintButton>
      <Overdue entries={dated} today={today} />
      <Years
        years={wanted ? [wanted] : listYears(dated, starts)}
        now={wanted ?? now}
        starts={starts}
        entries={dated}
        today={today}
      />
      <Undated entries={shown.filter((entry) => !isDated(entry))} today={today} />
      <Files agency={options.agency.find(({ id }) => id === filter.agency)} />
    </Page>
  );
}
