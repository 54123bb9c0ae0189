/** Everything that changed in one month, by kind. */
import Link from '@docusaurus/Link';
import { monthName } from '../../../shared/calendar/months';
import { counted } from '../../../shared/counted';
import Page from '../../../shared/ui/Page';
import { monthPath } from '../model/months';
import type { MonthPageProps } from '../plugin/routes';
import StreamByKind from './StreamByKind';
import StreamHead from './StreamHead';

export default function MonthPage({ month, items, names, newer, older }: MonthPageProps) {
  const name = monthName(month);
  return (
    <Page
      title={`What changed in ${name}`}
      description={`Everything that changed in ${name}, each with what to do differently.`}
      lede={`${counted(items.length, 'change')}, by kind, the newest first.`}
      trail={[{ title: 'What’s new', path: '/whats-new' }]}
    >
      <StreamHead />
      <StreamByKind items={items} names={names} headings="h2" />
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
