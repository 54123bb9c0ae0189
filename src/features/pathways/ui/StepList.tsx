/** The steps of a pathway in words, with every branch: what the chart shows, for everybody. */
import Link from '@docusaurus/Link';
import type { ContactLine } from '../../contacts/plugin/props';
import { ContactLines, Reach } from '../../contacts/ui';
import { describeClock } from '../model/words';
import type { StepView } from '../plugin/props';
import styles from './StepList.module.css';
import TimeSource from './TimeSource';

const numberAndText = ({ number, text }: { number: number; text: string }): string =>
  `step ${number}, “${text}”`;

/** Who to contact, and when they answer; where the step cannot wait, who answers at this hour. */
function Who({ contacts, inTurn }: { contacts: readonly ContactLine[]; inTurn: boolean }) {
  const [first] = contacts;
  if (!first) return null;
  if (inTurn) return <ContactLines contacts={contacts} inTurn />;
  return (
    <div className={styles.contact}>
      <Link to={`/contacts/${first.id}`}>{first.name}</Link>
      <Reach contact={first} small />
    </div>
  );
}

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

interface Props {
  steps: readonly StepView[];
  /** Everybody whom the steps name. */
  contacts: readonly ContactLine[];
}

export default function StepList({ steps, contacts }: Props) {
  const find = (ids: readonly string[]) =>
    ids.flatMap((id) => contacts.filter((contact) => contact.id === id));
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, text, detail, who, clock, contact, instead, next }) => (
        <li key={id}>
          <p className={styles.text}>{text}</p>
          {clock && (
            <p>
              <b className={styles.within}>{describeClock(clock)}</b>. <TimeSource clock={clock} />
            </p>
          )}
          {detail && <p>{detail}</p>}
          {who && <p className="quiet">Who: {who}</p>}
          <Who
            contacts={contact ? find([contact.id, ...(instead ?? [])]) : []}
            inTurn={instead !== undefined}
          />
          <Ways next={next} />
        </li>
      ))}
    </ol>
  );
}
