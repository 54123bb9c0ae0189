/** The ready-made PDFs of an area's booklet for everybody; nothing in a build that has none. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePortalData } from '../../../../portal/ui/usePortalData';

/** @param area only those of this area; without it those of every area. */
export default function BookletDownloads({ area }: { area?: string | undefined }) {
  const { downloads } = usePortalData();
  const base = useBaseUrl('/').replace(/\/$/, '');
  const files = downloads.filter(
    (file) => file.area !== undefined && (!area || file.area === area),
  );
  const [first, ...others] = files.map(({ id, path, title }) => (
    <a key={id} href={`${base}${path}`}>
      {title} (PDF)
    </a>
  ));
  if (!first) return null;
  return (
    <>
      <p className="no-print">Ready-made, for everyone: {first}</p>
      {others.length > 0 && (
        <details className="no-print">
          <summary>Other sizes, ready-made ({others.length})</summary>
          <ul>
            {others.map((link) => (
              <li key={link.key}>{link}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
