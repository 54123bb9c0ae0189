/** What kind of page a result is, and its title as a link. */
import Link from '@docusaurus/Link';
import type { SearchResult } from '../model/engine';
import Marked from './Marked';
import { useKindLabels } from './useKindNames';
import styles from './results.module.css';

export default function ResultTitle({ result }: { result: SearchResult }) {
  const kindLabels = useKindLabels();
  const { kind, path, suffix, title, titleMarks } = result;
  return (
    <>
      <span className={styles.kind}>{kindLabels[kind]}</span>
      <h2>
        <Link className={styles.titleLink} to={path + suffix}>
          <Marked extract={{ text: title, marks: titleMarks }} />
        </Link>
      </h2>
    </>
  );
}
