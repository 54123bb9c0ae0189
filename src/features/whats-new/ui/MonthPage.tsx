/** Everything that changed in one month. */
import Link from '@docusaurus/Link';
import { monthName } from '../../../shared/calendar/months';
import Page from '../../../shared/ui/Page';
import { monthPath } from '../model/months';
import type { MonthPageProps } from '../plugin/routes';
import StreamHead from './StreamHead';
import StreamList from './StreamList';

export default function MonthPage({ month, items, names, newer, older }: MonthPageProps) {
  const name = monthName(month);
  return (
    <Page
      title={`What changed in ${name}`}
      description={`Everything that changed in ${name}, each with what to do differently.`}
      trail={[{ title: 'What’s new', path: '/whats-new' }]}
    >
      <StreamHead />
      <StreamList items={items} names={names} headings="h2" />
      <nav aria-label="Other months">
        {older && (
          <p>
            Before: <Link to={monthPath(older)}>{monthName(older)}</Link>
          </p>
        )}
        {newer && (
          <p>
            After: <Link to={monthPath(newer)}>{monthName(newer)}</Link>
          </p>
        )}
      </nav>
    </Page>
  );
}
