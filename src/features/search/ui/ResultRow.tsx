/** One result on the search page: title, answer, and its number to press. */
import Link from '@docusaurus/Link';
import type { SearchResult } from '../model/engine';
import AnswerLine from './AnswerLine';
import Marked from './Marked';
import Numbers from './Numbers';
import { useKindLabels } from './useKindNames';
import styles from './results.module.css';

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
