/** Items of the stream, newest first: what it is, what to do differently, and for numbers the old beside the new. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { useAudienceWords } from '../../pages/ui';
import type { StreamNames } from '../model/filter';
import { kindNames, type StreamItem } from '../model/item';
import { keyOf } from '../model/seen';
import styles from './StreamList.module.css';
import StreamNumbers from './StreamNumbers';

interface Props {
  items: readonly StreamItem[];
  names: Pick<StreamNames, 'audiences'>;
  headings: 'h2' | 'h3' | 'h4';
  /** The keys of those that are new since the last visit. */
  fresh?: ReadonlySet<string>;
  /** Their kind is said above them. */
  ofOneKind?: boolean;
}

/** What comes before the day of a change. */
function kindWords({ kind, corrects }: StreamItem, ofOneKind: boolean): string {
  if (ofOneKind) return corrects ? 'Correction · ' : '';
  return `${kindNames[kind].one}${corrects ? ', correction' : ''} · `;
}

export default function StreamList({
  items,
  names,
  headings: Heading,
  fresh,
  ofOneKind = false,
}: Props) {
  const audienceName = (id: string) => names.audiences.find((one) => one.id === id)?.name ?? id;
  const forWhom = useAudienceWords();
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <p className="quiet">
            {kindWords(item, ofOneKind)}
            <time dateTime={item.date}>{formatDate(item.date)}</time>
            {fresh?.has(keyOf(item.id)) && (
              <>
                {' '}
                <strong className="mark">New since your last visit</strong>
              </>
            )}
          </p>
          <Heading>{item.path ? <Link to={item.path}>{item.title}</Link> : item.title}</Heading>
          {item.notice && <p className={styles.notice}>{item.notice}</p>}
          <p>{item.act}</p>
          {item.numbers && <StreamNumbers numbers={item.numbers} />}
          {item.comparison && (
            <p>
              <Link to={item.comparison}>What changed, line by line</Link>
            </p>
          )}
          {item.audiences.length > 0 && (
            <p className="quiet">For {forWhom(item.audiences.map(audienceName))}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
