/** One result on the search page: title, answer, and its number to press. */
import Link from '@docusaurus/Link';
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchResult } from '../model/engine';
import { useCalendar } from '../../contacts/ui';
import { useNow } from '../../../shared/ui/useNow';
import AnswerLine from './AnswerLine';
import Marked from './Marked';
import { ringFor } from './ringFor';
import { useKindLabels } from './useKindNames';
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

/** All numbers of a contact, whose state is said beside its name; for a worry, whoever answers now. */
function Numbers({ result }: { result: SearchResult }) {
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

export default function ResultRow({ result }: { result: SearchResult }) {
  const kindLabels = useKindLabels();
  const { kind, path, suffix, title, titleMarks } = result;
  return (
    <li className={styles.result}>
      <div>
        <span className={styles.kind}>{kindLabels[kind]}</span>
        <h2>
          <Link className={styles.titleLink} to={path + suffix}>
            <Marked extract={{ text: title, marks: titleMarks }} />
          </Link>
        </h2>
        <AnswerLine result={result} />
      </div>
      <Numbers result={result} />
    </li>
  );
}
