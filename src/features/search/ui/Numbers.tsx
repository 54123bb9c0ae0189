/** The numbers of a result, to be pressed: all of a contact; for a worry, whoever answers now. */
import { useCalendar } from '../../contacts/ui';
import { useNow } from '../../../shared/ui/useNow';
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchResult } from '../model/engine';
import { ringFor } from './ringFor';
import styles from './results.module.css';

function Number({ phone, mark, name }: { phone: AnswerPhone; mark: AnswerMark; name?: string }) {
  return (
    <div>
      {(name ?? phone.label) && <span className={styles.meta}>{name ?? phone.label}</span>}
      <a className="phone" href={phone.href}>
        {phone.display}
      </a>
      <span className={`mark mark--${mark.status}`}>{mark.label}</span>
    </div>
  );
}

/** The state of a contact is said beside its name. */
export default function Numbers({ result }: { result: SearchResult }) {
  const now = useNow();
  const calendar = useCalendar();
  const { answer } = result;
  if (answer?.type === 'contact' && answer.phones.length > 0) {
    return (
      <div className={styles.numbers}>
        {answer.phones.map((phone) => (
          <Number key={phone.href + (phone.label ?? '')} phone={phone} mark={answer.mark} />
        ))}
      </div>
    );
  }
  const ring = ringFor(result, now === undefined ? undefined : { now, calendar });
  return ring ? (
    <div className={styles.numbers}>
      <Number
        phone={ring.phone}
        mark={ring.mark}
        name={ring.askFor ? `${ring.name}; ask for ${ring.askFor}` : ring.name}
      />
    </div>
  ) : null;
}
