/** The steps of a pathway in words, with every branch: what the chart shows, for everybody. */
import Link from '@docusaurus/Link';
import { Phones } from '../../contacts/ui';
import { describeClock } from '../model/words';
import type { StepView } from '../plugin/props';
import styles from './StepList.module.css';
import TimeSource from './TimeSource';

const numberAndText = ({ number, text }: { number: number; text: string }): string =>
  `step ${number}, “${text}”`;

/** The first number; where a label says when to use it, the others with theirs as well. */
const phonesToShow = <P extends { label?: string }>(phones: readonly P[]): readonly P[] =>
  phones[0]?.label ? phones : phones.slice(0, 1);

/** Where the step leads, in words. */
function Ways({ next }: Pick<StepView, 'next'>) {
  if (next.length === 0) return <p className={styles.ways}>This ends here.</p>;
  return (
    <>
      {next.map((way) => (
        <p key={way.number} className={styles.ways}>
          {way.label ? (
            <>
              <b>{way.label}:</b> go to {numberAndText(way)}
            </>
          ) : (
            <>Then {numberAndText(way)}</>
          )}
        </p>
      ))}
    </>
  );
}

export default function StepList({ steps }: { steps: readonly StepView[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, text, detail, who, clock, contact, next }) => (
        <li key={id}>
          <p className={styles.text}>{text}</p>
          {clock && (
            <p>
              <b className={styles.within}>{describeClock(clock)}</b>. <TimeSource clock={clock} />
            </p>
          )}
          {detail && <p>{detail}</p>}
          {who && <p className="quiet">Who: {who}</p>}
          {contact && (
            <div className={styles.contact}>
              <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
              <Phones phones={phonesToShow(contact.phones)} mark={contact.mark} small />
            </div>
          )}
          <Ways next={next} />
        </li>
      ))}
    </ol>
  );
}
