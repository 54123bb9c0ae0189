/**
 * Who answers at this hour, by the one rule. Nothing until the browser has taken over; what the page itself says is true
 * at any hour.
 */
import Link from '@docusaurus/Link';
import { useNow } from '../../../shared/ui/useNow';
import { whoAnswers, type WhoAnswers } from '../model/answer';
import { describeOpening } from '../model/openWords';
import type { Candidate, Ringing } from '../plugin/candidates';
import Phones from './Phones';
import Reach from './Reach';
import styles from './RingNow.module.css';
import { useCalendar } from './useCalendar';

interface Props {
  ringing: Ringing;
  /** The sector whose services are the reader's own. */
  ownSector?: string | undefined;
}

const Named = ({ contact }: { contact: Candidate }) => (
  <>
    <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
    {contact.askFor && <> and ask for {contact.askFor}</>}
  </>
);

/** The first number; another way to reach them where there is none. */
const Number = ({ contact }: { contact: Candidate }) =>
  contact.phones.length > 0 ? (
    <Phones phones={contact.phones.slice(0, 1)} mark={contact.mark} />
  ) : (
    <Reach contact={contact} />
  );

/** For a worry that nobody takes at this hour, and that can wait. */
function Wait({
  next,
  worse,
  now,
}: {
  next: WhoAnswers<Candidate>['next'];
  worse: Candidate | undefined;
  now: number;
}) {
  return (
    <>
      {next && (
        <p>
          <b>This can wait until {describeOpening(next.opens, now)}.</b> Then ring{' '}
          <Named contact={next.contact} />.
        </p>
      )}
      {worse && (
        <>
          <p>
            If it gets worse, or the child is not safe, ring <Named contact={worse} /> now:
          </p>
          <Number contact={worse} />
        </>
      )}
    </>
  );
}

function Ring({
  ring: [first],
  certain,
  expected,
}: {
  ring: readonly Candidate[];
  certain: boolean;
  expected: string | undefined;
}) {
  if (!first || (first.id === expected && certain)) return null;
  return (
    <>
      <p>
        {first.id === expected ? <>We do not know their hours. Try </> : <b>Right now, ring </b>}
        <Named contact={first} />:
      </p>
      <Number contact={first} />
    </>
  );
}

export default function RingNow({ ringing, ownSector }: Props) {
  const now = useNow();
  const calendar = useCalendar();
  const { candidates, canWait, worse } = ringing;
  const asker = now === undefined ? undefined : { now, ownSector };
  const answer = asker && whoAnswers(candidates, asker, calendar);
  const urgent = asker && whoAnswers(worse, asker, calendar).ring[0];
  return (
    <div role="status" className={styles.now} data-clock="">
      {answer && answer.ring.length > 0 && <Ring {...answer} expected={candidates[0]?.id} />}
      {answer && now !== undefined && answer.ring.length === 0 && canWait && (
        <Wait next={answer.next} worse={urgent} now={now} />
      )}
    </div>
  );
}
