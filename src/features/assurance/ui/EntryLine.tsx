/** One entry: when, what, how it stands, and what else is known of it. */
import Link from '@docusaurus/Link';
import { nameFirst } from '../../../shared/lists';
import Anchored from '../../../shared/ui/Anchored';
import { type Entry, stateOf, stateWords } from '../model/entry';
import { kindWords, rhythmWords } from '../model/kinds';
import styles from './CalendarPage.module.css';

interface Props {
  entry: Entry;
  /** When it is, in words that fit where it stands; none for what has no date. */
  when?: string;
  /** A calendar date in London; undefined in the page that the server made. */
  today: string | undefined;
  /** Set where it stands a second time: its place on the page is the first. */
  again?: boolean;
}

function Title({ entry: { title, path } }: Pick<Props, 'entry'>) {
  return path ? <Link to={path}>{title}</Link> : <b>{title}</b>;
}

/** Who sees to it and who takes part; that nobody has said is said of what has to be done alone. */
function who({ owner, reach, agencies }: Entry): string[] {
  const taking = reach === 'all' ? 'every agency' : nameFirst(agencies.map(({ name }) => name));
  return [owner ? `${owner}.` : '', taking ? `Takes part: ${taking}.` : ''];
}

function Known({ entry }: Pick<Props, 'entry'>) {
  const { note, repeats, source, done } = entry;
  const words = [
    ...who(entry),
    repeats ? `Comes again ${rhythmWords[repeats]}.` : '',
    done?.text ?? '',
    note ?? '',
  ]
    .filter(Boolean)
    .join(' ');
  if (!words && !source) return null;
  return (
    <span className={`${styles.known} quiet`}>
      {words}
      {source && (
        <>
          {words && ' '}
          Source: <Link to={source.path}>{source.title}</Link>.
        </>
      )}
    </span>
  );
}

export default function EntryLine({ entry, when, today, again = false }: Props) {
  const state = stateOf(entry, today);
  const words = stateWords(state, entry);
  const line = (
    <>
      <span className={styles.when}>
        {when && <b>{when}</b>} <span className="quiet">{kindWords[entry.kind]}</span>
      </span>
      <span className={state === 'cancelled' ? styles.cancelled : undefined}>
        <Title entry={entry} />
        {words && ' '}
        {words && <span className={state === 'overdue' ? styles.late : 'mark'}>{words}</span>}
      </span>
      {!again && <Known entry={entry} />}
    </>
  );
  return again ? (
    <li>{line}</li>
  ) : (
    <Anchored as="li" id={entry.id}>
      {line}
    </Anchored>
  );
}
