/** What became of a recommendation: its actions with their evidence, what practitioners will notice, and who asks again. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import type { TakenAction } from '../model/schema';
import { actionWords, isOverdue, type ThreadQuestion } from '../model/thread';
import styles from './Thread.module.css';

/** The day of today is the reader's: nothing is overdue in the page that the server made. */
function DueLine({ action, today }: { action: TakenAction; today: string | undefined }) {
  const { due, status } = action;
  if (due === undefined) return status === 'complete' ? null : <>No date was given. </>;
  return (
    <>
      Due {formatDate(due)}
      {today !== undefined && isOverdue(action, today) && (
        <strong className={styles.overdue}>, overdue</strong>
      )}
      .{' '}
    </>
  );
}

function Action({ action, today }: { action: TakenAction; today: string | undefined }) {
  const { id, text, owner, status, evidence = [], notice } = action;
  return (
    <Anchored as="li" id={id}>
      <p>
        <strong>{actionWords[status]}:</strong> {text}
      </p>
      <p>
        Who: {owner}. <DueLine action={action} today={today} />
      </p>
      {evidence.length > 0 ? (
        <ul>
          {evidence.map((one) => (
            <li key={`${one.on} ${one.text}`}>
              {formatDate(one.on)}: {one.text} <span className="quiet">Source: {one.source}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>No evidence has been reported yet.</p>
      )}
      <p>{notice ? `What you will notice: ${notice}` : 'What you will notice was not said.'}</p>
    </Anchored>
  );
}

interface Props {
  /** What is said of its progress, before its actions. */
  before?: ReactNode;
  cycleId: string;
  actions: readonly TakenAction[];
  questions: readonly ThreadQuestion[];
}

export default function Thread({ before, cycleId, actions, questions }: Props) {
  const today = useLondonDay();
  return (
    <>
      {before && actions.length > 0 && <p>{before}</p>}
      {actions.length === 0 ? (
        <p>{before}No action has been reported.</p>
      ) : (
        <ul className={styles.actions}>
          {actions.map((action) => (
            <Action key={action.id} action={action} today={today} />
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <p className="quiet">
          To see whether it changed, ask again:{' '}
          {questions.map(({ number, again }, i) => (
            <span key={number}>
              {i > 0 && ', '}
              <Link to={`/audits/${cycleId}/questions/${number}`}>question {number}</Link>
              {again && (
                <>
                  {' '}
                  (asked again as{' '}
                  <Link to={`/audits/${again.cycle.id}/questions/${again.number}`}>
                    question {again.number} of the {again.cycle.name}
                  </Link>
                  )
                </>
              )}
            </span>
          ))}
          .{questions.every(({ again }) => !again) && ' No later audit has asked it yet.'}
        </p>
      )}
    </>
  );
}
