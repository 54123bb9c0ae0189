/** What a person can do when search has failed or found nothing. Never a dead end. */
import Link from '@docusaurus/Link';
import type { SearchAnswer } from '../model/engine';
import type { ClientState } from './client';
import Failed from './Failed';
import styles from './results.module.css';

interface Props {
  state: ClientState;
  answer: SearchAnswer | undefined;
  retry: () => void;
}

export default function Help({ state, answer, retry }: Props) {
  if (state.status === 'failed') return <Failed failure={state.failure} retry={retry} />;
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
