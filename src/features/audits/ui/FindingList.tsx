/** Findings, each with its type, its address and the pages that rely on it. */
import Anchored from '../../../shared/ui/Anchored';
import CopyLink from '../../../shared/ui/CopyLink';
import ListLink from '../../../shared/ui/ListLink';
import type { AgencyFinding } from '../model/cycle';
import { isUntaken } from '../model/untaken';
import { findingWords } from '../model/words';
import type { Link as PageLink } from '../plugin/routes';
import styles from './FindingList.module.css';

interface Listed extends AgencyFinding {
  agencyName?: string;
  related?: PageLink[];
  /** The recommendations it is under, where the list tells. */
  recommendations?: number[];
}

interface Props {
  findings: readonly Listed[];
  cycleId: string;
  /** On the question's page each finding has its anchor; elsewhere it links there. */
  home?: boolean;
  showAgency?: boolean;
}

/** What became of a finding. */
function TakenUp({ finding, cycleId }: { finding: Listed; cycleId: string }) {
  const { type, recommendations } = finding;
  if (!recommendations) return null;
  if (isUntaken({ type, recommendations }))
    return <span className={styles.related}>Under no recommendation</span>;
  return (
    recommendations.length > 0 && (
      <span className={styles.related}>
        Under{' '}
        {recommendations.map((number, i) => (
          <span key={number}>
            {i > 0 && ', '}
            <ListLink to={`/audits/${cycleId}/recommendations#recommendation-${number}`}>
              recommendation {number}
            </ListLink>
          </span>
        ))}
      </span>
    )
  );
}

export default function FindingList({
  findings,
  cycleId,
  home = false,
  showAgency = false,
}: Props) {
  if (findings.length === 0) return <p className="quiet">No findings were recorded.</p>;
  const item = (finding: Listed) => (
    <>
      <span className={styles[finding.type]}>{findingWords[finding.type].name}</span> {finding.text}
      {showAgency && <span className="quiet"> {finding.agencyName}, </span>}
      {home ? (
        <CopyLink id={finding.id} label={`Link to this finding: ${finding.text}`} />
      ) : (
        <>
          {' '}
          <ListLink
            className={styles.source}
            to={`/audits/${cycleId}/questions/${finding.question}#${finding.id}`}
          >
            question {finding.question}
          </ListLink>
        </>
      )}
      {home && finding.related && finding.related.length > 0 && (
        <span className={styles.related}>
          Used in:{' '}
          {finding.related.map(({ path, title }, i) => (
            <span key={path}>
              {i > 0 && ', '}
              <ListLink to={path}>{title}</ListLink>
            </span>
          ))}
        </span>
      )}
      <TakenUp finding={finding} cycleId={cycleId} />
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
