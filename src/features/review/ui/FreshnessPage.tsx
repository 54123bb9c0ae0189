/** For the partnership: what was checked when, and what is due. Dates at build time; what is late is worked out in the browser. */
import { counted } from '../../../shared/counted';
import { useMemo } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { assurancePath } from '../../assurance/model/addresses';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { describeDue, dueState } from '../model/due';
import { groupByMonth, groupByOwner } from '../model/groups';
import type { ReviewLine } from '../model/items';
import { monthName } from '../../../shared/calendar/months';
import DueChart from './DueChart';
import styles from './FreshnessPage.module.css';
import { useLondonDay } from '../../../shared/ui/useLondonDay';

export interface FreshnessPageProps {
  /** Soonest first. */
  items: ReviewLine[];
  /** How many days ahead count as due. */
  warnDays: number;
  /** How many time limits and duties nobody has compared with a newer edition of their source. */
  toCompare: number;
  /** How many contacts have each mark of how sure their details are. */
  marks: { label: string; count: number }[];
}

function Summary({
  items,
  warnDays,
  today,
}: Pick<FreshnessPageProps, 'items' | 'warnDays'> & { today: string }) {
  const count = (state: string) =>
    items.filter(({ due }) => dueState(due, today, warnDays) === state).length;
  const overdue = count('overdue');
  return (
    <>
      <b>Today, {formatDate(today)}:</b>{' '}
      {overdue === 0 ? 'nothing is overdue' : `${overdue} overdue`}, {count('due') || 'none'} due in
      the next {warnDays} days, {count('later')} due later.
    </>
  );
}

function Line({
  item: { title, path, kind, due, checked },
  today,
  warnDays,
}: {
  item: ReviewLine;
  today: string | undefined;
  warnDays: number;
}) {
  const state = today === undefined ? 'later' : dueState(due, today, warnDays);
  return (
    <li>
      <span className={styles.due}>{formatDate(due)}</span>
      <span>
        <Link to={path}>{title}</Link>{' '}
        <span className="quiet">
          {kind.one}, checked {formatDate(checked)}
        </span>
        {today !== undefined && state !== 'later' && (
          <>
            {' '}
            <span className={state === 'overdue' ? styles.lateWords : 'mark'}>
              {describeDue(due, today)}
            </span>
          </>
        )}
      </span>
    </li>
  );
}

export default function FreshnessPage({ items, warnDays, toCompare, marks }: FreshnessPageProps) {
  const today = useLondonDay();
  const base = useBaseUrl('/').replace(/\/$/, '');
  const owners = useMemo(() => groupByOwner(items), [items]);
  const months = useMemo(() => groupByMonth(items), [items]);
  return (
    <Page
      title="Freshness"
      description="When each contact, guidance page and version of the document was last checked, when it is due again, and who checks it."
      trail={[{ title: 'Open data', path: '/open-data' }]}
      lede="When each contact, page and document was last checked, when it is due to be checked again, and who will do it."
    >
      {marks.length > 0 && (
        <p>
          <b>How sure we are of contacts:</b>{' '}
          {marks.map(({ label, count }) => `${label}: ${count}`).join('. ')}.
        </p>
      )}
      <p role="status">
        {today === undefined ? (
          `${counted(items.length, 'record has', 'records have')} a review date.`
        ) : (
          <Summary items={items} warnDays={warnDays} today={today} />
        )}
      </p>
      {toCompare > 0 && (
        <p className="notice">
          {toCompare} {toCompare === 1 ? 'time limit or duty has' : 'time limits and duties have'}{' '}
          not been compared with a newer edition of what they come from.{' '}
          <Link to="/references">Law and guidance</Link> says which, and what to ask.
        </p>
      )}
      {items.length === 0 ? (
        <p>Nothing has a review date yet.</p>
      ) : (
        <>
          <DueChart
            caption="When reviews fall due"
            heading="Month"
            today={today}
            rows={months.map(({ month, items: own }) => ({
              key: month,
              name: monthName(month),
              items: own,
            }))}
          />
          <DueChart
            caption="Who checks them"
            heading="Owner"
            today={today}
            rows={owners.map(({ owner, items: own }) => ({
              key: owner.id,
              name: owner.name,
              items: own,
            }))}
          />
          {owners.map(({ owner, items: own }) => (
            <section key={owner.id}>
              <h2>Checked by {owner.name}</h2>
              <ul className={styles.list}>
                {own.map((item) => (
                  <Line
                    key={`${item.kind} ${item.id}`}
                    item={item}
                    today={today}
                    warnDays={warnDays}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {items.length > 0 && (
        <p className="no-print">
          Month by month, beside audits and training:{' '}
          <Link to={assurancePath}>the quality assurance calendar</Link>.
        </p>
      )}
      <p className="no-print">
        Is one of them your service? <Link to="/contacts/confirm">Confirm or correct it</Link>.
      </p>
      <h2>As files</h2>
      <p>
        <a href={`${base}/open-data/freshness.json`}>JSON</a> ·{' '}
        <a href={`${base}/open-data/freshness.csv`}>CSV</a>. If you look after this site, you can
        also make a calendar and a draft email for each owner. The command is{' '}
        <code>npm run review</code>.
      </p>
    </Page>
  );
}
