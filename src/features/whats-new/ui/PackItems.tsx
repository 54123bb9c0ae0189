/** The changes of a pack: what it is, the one thing to do, questions, and a tick for who has read it. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import { kindNames, type StreamItem } from '../model/item';
import { questionsAbout } from '../model/talk';
import styles from './PackPage.module.css';
import { tickRead, useRead } from './readStore';
import StreamNumbers from './StreamNumbers';

interface Props {
  items: readonly StreamItem[];
  headings: 'h3' | 'h4';
}

export default function PackItems({ items, headings: Heading }: Props) {
  const { read } = useRead();
  const today = useLondonDay();
  const days = new Map(read.map(({ id, on }) => [id, on]));
  return (
    <ol className={styles.items}>
      {items.map((item) => {
        const on = days.get(item.id);
        return (
          <li key={item.id}>
            <p className="quiet">
              {kindNames[item.kind].one}
              {item.corrects && ', correction'} ·{' '}
              <time dateTime={item.date}>{formatDate(item.date)}</time>
            </p>
            <Heading>{item.path ? <Link to={item.path}>{item.title}</Link> : item.title}</Heading>
            {item.notice && (
              <p>
                <strong>{item.notice}</strong>
              </p>
            )}
            <p>
              <strong>What to do:</strong> {item.act}
            </p>
            {item.numbers && <StreamNumbers numbers={item.numbers} />}
            <p className={styles.ask}>To talk about</p>
            <ul>
              {questionsAbout(item).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p className="needs-scripts no-print">
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={on !== undefined}
                  disabled={today === undefined}
                  onChange={() => tickRead(item.id, today ?? '')}
                  aria-label={`Read and understood: ${item.title}`}
                />
                Read and understood{on && `, ${formatDate(on)}`}
              </label>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
