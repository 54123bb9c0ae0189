/** Says so where the address names an indicator this page does not have; without scripts the page is simply whole. */
import { useSyncExternalStore } from 'react';
import Link from '@docusaurus/Link';
import { quotable } from '../../../shared/quotable';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The anchor the address asks for and the page lacks; empty where there is none. */
function missingAnchor(): string {
  const anchor = decodeURIComponent(window.location.hash.slice(1));
  return anchor && !document.getElementById(anchor) ? anchor : '';
}

const read = (): string => {
  try {
    return missingAnchor();
  } catch {
    // A `%` that is no code: the anchor cannot be one of ours.
    return window.location.hash.slice(1);
  }
};

export default function UnknownIndicator() {
  const missing = useSyncExternalStore(subscribe, read, () => '');
  if (!missing) return null;
  return (
    <p className="notice" role="status">
      No indicator here has the id {quotable(missing) ? `“${missing}”` : 'in the address'}. All the
      indicators there have ever been in this dimension are below.{' '}
      <Link to="/level-of-need/browse">Browse every indicator</Link>
    </p>
  );
}
