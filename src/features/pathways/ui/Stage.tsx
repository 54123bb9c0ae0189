/** One step with its time limit: when it is due, what to do when nothing was heard, words to use. */
import Link from '@docusaurus/Link';
import { useNow } from '../../../shared/ui/useNow';
import { fromLondon } from '../../../shared/calendar/london';
import type { Due } from '../model/due';
import { describeMoment } from '../model/moment';
import { describeClock } from '../model/words';
import type { StepView } from '../plugin/props';
import CopyText from './CopyText';
import styles from './Stage.module.css';
import TimeSource from './TimeSource';

interface Props {
  step: StepView;
  /** The words for what the time runs from, where the step has a time limit. */
  from: string | undefined;
  due: Due | undefined;
}

function DueLine({ due }: { due: Due }) {
  const now = useNow();
  if (due.kind === 'beyond')
    return (
      <p className={styles.due}>
        We do not know the bank holidays that far ahead. Count the days yourself.
      </p>
    );
  const passed = now !== undefined && now > fromLondon(due.at.date, due.at.minutes);
  return (
    <p className={styles.due}>
      By <time dateTime={due.at.date}>{describeMoment(due.at)}</time>
      {passed && <span className={styles.passed}>This time has passed</span>}
    </p>
  );
}

export default function Stage({
  step: { text, who, contact, clock, detail, overdue, wording },
  from,
  due,
}: Props) {
  return (
    <li className={styles.stage}>
      <h3>{text}</h3>
      {due && <DueLine due={due} />}
      {clock && (
        <p>
          <b className={styles.within}>{describeClock(clock)}</b>
          {from && `, counted from “${from}”`}. <TimeSource clock={clock} />
        </p>
      )}
      {who && (
        <p>
          Who: {who}
          {contact && (
            <>
              {' '}
              (<Link to={`/contacts/${contact.id}`}>{contact.name}</Link>)
            </>
          )}
        </p>
      )}
      {detail && <p>{detail}</p>}
      {overdue && (
        <p>
          <b>Nothing by then?</b> {overdue}
        </p>
      )}
      {wording && <CopyText text={wording} what={`the words for “${text}”`} />}
    </li>
  );
}
