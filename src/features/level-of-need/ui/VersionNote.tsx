/** The standing of the text, at the foot of every page of the document, with the way to the other versions. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { formatDate } from '../../../shared/calendar/dates';
import { standingWords } from '../model/adoption';
import type { VersionHeader } from '../model/slices';
import styles from './VersionNote.module.css';

interface Props {
  versions: readonly VersionHeader[];
  /** The version of this page, as `versions.json` names it; `next` for the draft. */
  current: string;
  /** PDFs this build carries. */
  downloads?: readonly { id: string; title: string; path: string }[];
}

/** The name of the version and from when it is in force: the words a citation needs. */
function describe(version: VersionHeader): string {
  const { id, title, status, inForceFrom, inForceUntil } = version;
  const name = status === 'draft' ? title : `${title} ${id}`;
  if (!inForceFrom) return `${name}: ${standingWords(version)}`;
  return `${name}: ${standingWords(version)}, from ${formatDate(inForceFrom)}${inForceUntil ? ` until ${formatDate(inForceUntil)}` : ''}`;
}

export default function VersionNote({ versions, current, downloads = [] }: Props) {
  const own = versions.find(({ id }) => id === current);
  const base = useBaseUrl('/').replace(/\/$/, '');
  if (!own) return null;
  const files = downloads.filter(
    ({ id }) =>
      id === `level-of-need-${current}` || (own.status === 'current' && id === 'quick-guide'),
  );
  const others = versions.filter(({ id }) => id !== current);
  return (
    <aside className={styles.note} aria-label="About this version">
      <p>
        <strong>{describe(own)}.</strong> {own.note}
      </p>
      {others.length > 0 && (
        <p>
          Other versions:{' '}
          {others.map((version, i) => (
            <span key={version.id}>
              {i > 0 && ' · '}
              <Link to={version.path}>{describe(version)}</Link>
            </span>
          ))}
        </p>
      )}
      <p>
        <Link to={`/level-of-need/print/${current}`}>Whole document on one page</Link>
        {files.map(({ path, title }) => (
          <span key={path}>
            {' '}
            · <a href={`${base}${path}`}>{title} (PDF)</a>
          </span>
        ))}
      </p>
    </aside>
  );
}
