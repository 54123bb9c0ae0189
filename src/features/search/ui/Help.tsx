/** What a person can do when search has failed or found nothing. Never a dead end. */
import Link from '@docusaurus/Link';
import type { SearchAnswer } from '../model/engine';
import type { ClientState } from './client';
import { failureWords } from './words';
import styles from './results.module.css';

interface Props {
  state: ClientState;
  answer: SearchAnswer | undefined;
  retry: () => void;
}

export default function Help({ state, answer, retry }: Props) {
  if (state.status === 'failed') {
    return (
      <div className={styles.help} role="alert">
        <p>{failureWords(state.failure)}</p>
        <p>
          <button type="button" className="button button--primary" onClick={retry}>
            Try again
          </button>{' '}
          <Link to="/search">See everything, A to Z</Link>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.help}>
      <p>
        <b>Nothing was found.</b> Try fewer words, or different ones, such as the name of a service
        or one word for the worry.
      </p>
      {answer?.nearest && answer.nearest.length > 0 && (
        <>
          <p>Did you mean one of these?</p>
          <ul>
            {answer.nearest.map(({ title, path }) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or see <Link to="/contacts/">who to contact</Link>, or{' '}
        <Link to="/search">everything, A to Z</Link>.
      </p>
    </div>
  );
}
