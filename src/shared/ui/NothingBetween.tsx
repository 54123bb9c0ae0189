/** Says that a chosen period ends before it begins, which an empty list alone would hide. */
import { endsBefore, type Period } from '../calendar/dates';

export default function NothingBetween({ period }: { period: Period }) {
  return endsBefore(period) ? (
    <p className="notice">The last day you chose is before the first, so nothing is in between.</p>
  ) : null;
}
