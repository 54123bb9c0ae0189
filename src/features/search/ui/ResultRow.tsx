/** One result on the search page: title, answer, and its number to press. */
import type { SearchResult } from '../model/engine';
import AnswerLine from './AnswerLine';
import Numbers from './Numbers';
import ResultTitle from './ResultTitle';
import styles from './results.module.css';

export default function ResultRow({ result }: { result: SearchResult }) {
  return (
    <li className={styles.result}>
      <div>
        <ResultTitle result={result} />
        <AnswerLine result={result} />
      </div>
      <Numbers result={result} />
    </li>
  );
}
