/** One result on the search page: title, answer, and its number to press. */
import Link from '@docusaurus/Link';
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchResult } from '../model/engine';
import AnswerLine from './AnswerLine';
import Marked from './Marked';
import styles from './results.module.css';

function Number({ phone, mark, name }: { phone: AnswerPhone; mark: AnswerMark; name?: string }) {
  const warned = mark.status === 'second-hand';
  return (
    <div>
      {(name ?? phone.label) && <span className={styles.meta}>{name ?? phone.label}</span>}
      <a className="phone" href={phone.href}>
        {phone.display}
      </a>
      {warned && <span className={`mark mark--${mark.status}`}>{mark.label}</span>}
    </div>
  );
}

function Numbers({ answer }: Pick<SearchResult, 'answer'>) {
  if (answer?.type === 'contact' && answer.phones.length > 0) {
    return (
      <div className={styles.numbers}>
        {answer.phones.map((phone) => (
          <Number key={phone.href + (phone.label ?? '')} phone={phone} mark={answer.mark} />
        ))}
      </div>
    );
  }
  const first = answer?.type === 'concern' ? answer.contacts.find((c) => c.phone) : undefined;
  return first?.phone ? (
    <div className={styles.numbers}>
      <Number phone={first.phone} mark={first.mark} name={first.name} />
    </div>
  ) : null;
}

export default function ResultRow({ result }: { result: SearchResult }) {
  const { path, suffix, title, titleMarks } = result;
  return (
    <li className={styles.result}>
      <div>
        <h3>
          <Link className={styles.titleLink} to={path + suffix}>
            <Marked extract={{ text: title, marks: titleMarks }} />
          </Link>
        </h3>
        <AnswerLine result={result} />
      </div>
      <Numbers answer={result.answer} />
    </li>
  );
}
