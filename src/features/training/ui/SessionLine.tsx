/** One session: its days, where it is, and its calendar file. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { formatDate, formatTime } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import { sessionFile } from '../model/addresses';
import { isOver, type ShownSession } from '../model/view';

/** `4 March 2027, 9:30am to 4:30pm`. */
const dayWords = ({ date, from, to }: ShownSession['days'][number]): string =>
  `${formatDate(date)}, ${formatTime(from)} to ${formatTime(to)}`;

/** @param today a calendar date in London; undefined in the page that the server made. */
export default function SessionLine({
  session,
  today,
}: {
  session: ShownSession;
  today: string | undefined;
}) {
  const { id, days, where, bookBy, note, cancelled } = session;
  const file = useBaseUrl(`/${sessionFile(id)}`);
  return (
    <>
      <strong>{joinWords(days.map(dayWords))}</strong>
      {cancelled && <strong> (cancelled)</strong>}
      {today !== undefined && isOver(session, today) && <strong> (over)</strong>}. {where}.{' '}
      {bookBy && <>Ask for a place by {formatDate(bookBy)}. </>}
      {note && <>{note} </>}
      <a href={file} download>
        Add it to a calendar (.ics)
      </a>
    </>
  );
}
