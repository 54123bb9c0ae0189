/** At the foot of a page: where it is told how to correct it, at the entry of this very page. */
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** @param of the address of the page without the base address, where it is kept under another. */
export default function CorrectLink({ of }: { of?: string }) {
  const { pathname } = useLocation();
  const base = useBaseUrl('/');
  const own = of?.slice(1) ?? pathname.slice(base.length);
  return (
    <p className="no-print">
      <Link to={`/correct#${own.replace(/\/$/, '')}`}>Correct this page</Link>
    </p>
  );
}
