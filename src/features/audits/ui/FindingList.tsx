/** Findings, each with its type, its address and the pages that rely on it. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import CopyLink from '../../../shared/ui/CopyLink';
import { findingWords } from '../model/words';
import type { FindingView } from '../plugin/routes';
import styles from './FindingList.module.css';

interface Props {
  findings: readonly FindingView[];
  cycleId: string;
  /** On the question's page each finding has its anchor; elsewhere it links there. */
  home?: boolean;
  showAgency?: boolean;
}

export default function FindingList({
  findings,
  cycleId,
  home = false,
  showAgency = false,
}: Props) {
  if (findings.length === 0) return <p className="quiet">No findings were recorded.</p>;
  const item = (finding: FindingView) => (
    <>
      <span className={styles[finding.type]}>{findingWords[finding.type].name}</span> {finding.text}
      {showAgency && <span className="quiet"> {finding.agencyName}, </span>}
      {home ? (
        <CopyLink id={finding.id} label={`Link to this finding: ${finding.text}`} />
      ) : (
        <>
          {' '}
          <Link
            className={styles.source}
            to={`/audits/${cycleId}/questions/${finding.question}#${finding.id}`}
          >
            question {finding.question}
          </Link>
        </>
      )}
      {home && finding.related.length > 0 && (
        <span className={styles.related}>
          Used in:{' '}
          {finding.related.map(({ path, title }, i) => (
            <span key={path}>
              {i > 0 && ', '}
              <Link to={path}>{title}</Link>
            </span>
          ))}
        </span>
      )}
    </>
  );
  return (
    <ul className={styles.list}>
      {findings.map((finding) =>
        home ? (
          <Anchored as="li" key={finding.id} id={finding.id}>
            {item(finding)}
          </Anchored>
        ) : (
          <li key={finding.id}>{item(finding)}</li>
        ),
      )}
    </ul>
  );
}
