/**
 * Says that a review is late. The browser works it out from its own clock, since a page that stays up goes out of date
 * without being built again; with scripts off, the page still shows the review date itself.
 */
import Link from '@docusaurus/Link';
import { daysBetween, formatDate } from '../../../shared/calendar/dates';
import { useLondonDay } from '../../../shared/ui/useLondonDay';

interface Props {
  /** The last day on which the review was in time. */
  due: string;
  /** The contact that keeps the record. */
  owner: { id: string; name?: string };
  of: 'contact' | 'page';
}

export default function ReviewState({ due, owner, of }: Props) {
  const today = useLondonDay();
  const late = today !== undefined && due < today ? daysBetween(due, today) : 0;
  const keeper = <Link to={`/contacts/${owner.id}`}>{owner.name ?? 'the team that keeps it'}</Link>;
  return (
    <div role="status">
      {late > 0 && (
        <p className="notice">
          <b>Review overdue.</b> {of === 'contact' ? 'These details were' : 'This page was'} due to
          be checked by {formatDate(due)}, {late} {late === 1 ? 'day' : 'days'} ago by the date on
          your device.{' '}
          {of === 'contact'
            ? 'They may be out of date. If nobody answers, look for another way to reach them, and tell whoever looks after this record:'
            : 'Before you rely on it, check with'}{' '}
          {keeper}.
        </p>
      )}
    </div>
  );
}
