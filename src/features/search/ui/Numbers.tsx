/** The numbers of a result, to be pressed: all of a contact; for a worry, whoever answers now. */
import type { Hours } from '../../contacts/model/schema';
import { OpenNow, useCalendar } from '../../contacts/ui';
import { useNow } from '../../../shared/ui/useNow';
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchResult } from '../model/engine';
import { ringFor } from './ringFor';
import styles from './results.module.css';

interface Numbered {
  phone: AnswerPhone;
  mark: AnswerMark;
  name?: string;
  /** Of whoever answers, where nothing else beside the number says so. */
  hours?: Hours;
}

function Number({ phone, mark, name, hours }: Numbered) {
  return (
    <div>
      {(name ?? phone.label) && <span className={styles.meta}>{name ?? phone.label}</span>}
      <a className="phone" href={phone.href}>
        {phone.display}
      </a>
      <span className={`mark mark--${mark.status}`}>{mark.label}</span>
      {hours && <OpenNow hours={hours} />}
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
        hours={ring.hours}
        name={ring.askFor ? `${ring.name}; ask for ${ring.askFor}` : ring.name}
      />
    </div>
  ) : null;
}
