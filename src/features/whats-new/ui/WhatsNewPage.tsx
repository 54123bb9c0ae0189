/**
 * Everything that changed, newest first. The newest are in the page, and each month has a page of its own; a choice in
 * the address looks through all of them.
 */
import { counted } from '../../../shared/counted';
import { Fragment } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useThere } from '../../../portal/ui/usePortalData';
import { monthName } from '../../../shared/calendar/months';
import Ignored from '../../../shared/ui/Ignored';
import NothingBetween from '../../../shared/ui/NothingBetween';
import Page from '../../../shared/ui/Page';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import { filterItems, filterKeys, readFilter } from '../model/filter';
import { groupByMonth, monthPath } from '../model/months';
import { packPath } from '../model/pack';
import type { WhatsNewPageProps } from '../plugin/routes';
import StreamFilters from './StreamFilters';
import StreamByKind from './StreamByKind';
import StreamHead from './StreamHead';
import StreamList from './StreamList';
import { useFresh } from './useFresh';
import { useWholeStream, type WholeStream } from './useWholeStream';

const reachPath = '/whats-new/reach';

const nothing = Object.fromEntries(filterKeys.map((key) => [key, '']));

const changes = (count: number): string => counted(count, 'change');

/** What the page shows, in a line that is read out when it changes. */
function state(shown: number, total: number, chosen: boolean, whole: WholeStream): string {
  if (!chosen) return `${shown} of ${changes(total)}: the newest, by kind.`;
  if (whole === 'on-the-way')
    return `${changes(shown)} among the newest. Looking through the rest.`;
  if (whole === 'failed')
    return `${changes(shown)} among the newest. The rest did not load: see the months below.`;
  return `${changes(shown)} of ${total}.`;
}

export default function WhatsNewPage({
  items,
  months,
  names,
  total,
  fromHistory,
  posts,
}: WhatsNewPageProps) {
  const base = useBaseUrl('/');
  const isThere = useThere();
  const [choices, choose] = useAddressChoices(filterKeys);
  const { filter, unknown } = readFilter(choices, names);
  const chosen = Object.keys(filter).length > 0;
  const whole = useWholeStream(chosen && items.length < total);
  const fresh = useFresh();
  const shown = filterItems(chosen && typeof whole !== 'string' ? whole : items, filter);
  const count = (month: string) => months.find((one) => one.month === month)?.count ?? 0;
  return (
    <Page
      title="What’s new"
      description="Everything that changed, newest first, each with what to do differently."
      lede="What changed, the newest of each kind first, and what to do differently."
    >
      <StreamHead />
      {!fromHistory && (
        <p className="notice">
          This copy of the site was made without its history. Contacts and guidance are shown by the
          day they were last checked, not by what changed.
        </p>
      )}
      <StreamFilters
        names={names}
        filter={filter}
        choose={choose}
        clear={chosen ? () => choose(nothing) : undefined}
      />
      <Ignored asked={unknown} />
      <NothingBetween period={filter} />
      <p role="status" className="quiet">
        {state(shown.length, total, chosen, whole)}
      </p>
      {groupByMonth(shown).map(({ month, items: own }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{monthName(month)}</h2>
          {chosen ? (
            <StreamList items={own} names={names} headings="h3" fresh={fresh} />
          ) : (
            <StreamByKind items={own} names={names} headings="h3" fresh={fresh} />
          )}
          {!chosen && own.length < count(month) && (
            <p>
              <Link to={monthPath(month)}>
                All {changes(count(month))} in {monthName(month)}
              </Link>
            </p>
          )}
        </section>
      ))}
      <p>
        <Link to="/whats-new/feeds">Follow it by mail, Teams, SharePoint or telephone</Link>, for
        your role, your agency or a subject. Or by{' '}
        <a href={`${base}whats-new/rss.xml`}>RSS of everything</a>.
      </p>
      <p>
        <Link to={packPath}>Take it to a team meeting</Link>: a page to print, slides, questions and
        a sheet to sign.
      </p>
      {isThere({ to: reachPath, whenThere: true }) && (
        <p>
          <Link to={reachPath}>Who did this not reach?</Link>
        </p>
      )}
      <section aria-labelledby="months">
        <h2 id="months">By month</h2>
        <ul>
          {months.map(({ month, count: n }) => (
            <li key={month}>
              <Link to={monthPath(month)}>{monthName(month)}</Link>, {changes(n)}
            </li>
          ))}
        </ul>
      </section>
      {posts.length > 0 && (
        <p>
          See only{' '}
          {posts.map((kind, i) => (
            <Fragment key={kind}>
              {i > 0 && ' or only '}
              <Link to={`/${kind}/`}>{kind === 'briefs' ? 'learning briefs' : 'updates'}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </Page>
  );
}
