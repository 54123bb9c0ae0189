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
  if (files.length === 0) return null;
  return (
    <p className="no-print">
      Ready-made, for everyone:{' '}
      {files.map(({ id, path, title }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <a href={`${base}${path}`}>{title} (PDF)</a>
        </span>
      ))}
    </p>
  );
}
