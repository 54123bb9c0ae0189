/** On the page for an address that leads nowhere: what it seems to have asked for, where that can be told. */
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { called } from '../../shared/quotable';
import { usePortalData } from './usePortalData';

export default function MissingAddress() {
  const { versions, documentName } = usePortalData();
  const base = useBaseUrl('/');
  const { pathname } = useLocation();
  if (!useIsBrowser()) return null;
  const parts = pathname.slice(base.length).split('/').filter(Boolean);
  const [room, name] = parts;
  if (room === 'i' || room === 'indicators') {
    return (
      <p className="notice">
        {name ? (
          <>
            There is no {room === 'i' ? 'indicator' : 'dimension'} {called(name)}.{' '}
          </>
        ) : null}
        You can find every indicator in <Link to="/level-of-need/browse">the browser</Link>.
      </p>
    );
  }
  if (room === 'level-of-need') {
    return (
      <p className="notice">
        {`The ${documentName} document has no page or version like that. Its versions:`}{' '}
        {versions.map(({ id, title, path, status }, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <Link to={path}>
              {title} {status === 'draft' ? '(draft)' : id}
            </Link>
          </span>
        ))}
        .
      </p>
    );
  }
  return null;
}
