/** What a person can do when the search, or the rest of it, did not come. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Failure } from '../model/protocol';
import { failureWords } from './words';
import styles from './results.module.css';

interface Props {
  failure: Failure;
  retry: () => void;
  /** What else there is to know. */
  children?: ReactNode;
}

export default function Failed({ failure, retry, children }: Props) {
  return (
    <div className={styles.help} role="alert">
      <p>
        {failureWords(failure)} {children}
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={retry}>
          Try again
        </button>{' '}
        <Link to="/search">See everything, A to Z</Link>
      </p>
    </div>
  );
}
