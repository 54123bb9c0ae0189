/** Stands below first answers, where it moves nothing: the rest of the site is still looked through, or does not come. */
import type { ClientState } from './client';
import Failed from './Failed';
import styles from './results.module.css';

interface Props {
  state: ClientState;
  retry: () => void;
}

export default function RestOfSite({ state, retry }: Props) {
  return state.status === 'first' && state.failure !== undefined ? (
    <Failed failure={state.failure} retry={retry}>
      Only worries and contacts were looked at.
    </Failed>
  ) : (
    <p className={styles.rest}>Still looking through the rest of the site…</p>
  );
}
