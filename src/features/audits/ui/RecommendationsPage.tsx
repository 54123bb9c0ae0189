/** The recommendations, each with its progress as far as a source reports it, and the findings behind it. */
import { counted } from '../../../shared/counted';
import { Fragment } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { progressFilePath, progressPath } from '../model/addresses';
import { writeFilter } from '../model/explore';
import { isReported } from '../model/thread';
import type { RecommendationsPageProps } from '../plugin/routes';
import FindingList from './FindingList';
import Thread from './Thread';
import YouSaid from './YouSaid';

type Recommended = RecommendationsPageProps['recommendations'][number];
type Progress = Recommended['progress'];

function ProgressLine({ progress }: { progress: Progress }) {
  if (progress.status === 'not-yet-reported') return null;
  return (
    <p>
      <strong>{progress.status === 'done' ? 'Done' : 'Under way'}</strong>,{' '}
      {formatDate(progress.on)}: {progress.text}{' '}
      <span className="quiet">Source: {progress.source}</span>
    </p>
  );
}

const notReported = (
  <>
    <strong>Progress not yet reported.</strong>{' '}
  </>
);

/** What this site has on training for a recommendation. */
function Training({ links }: { links: Recommended['training'] }) {
  if (links.length === 0) return null;
  return (
    <p>
      On training:{' '}
      {links.map(({ title, path }, i) => (
        <Fragment key={path}>
          {i > 0 && ', '}
          <Link to={path}>{title}</Link>
        </Fragment>
      ))}
    </p>
  );
}

export default function RecommendationsPage({
  cycle,
  source,
  recommendations,
  untaken,
  email,
}: RecommendationsPageProps) {
  const file = useBaseUrl(progressFilePath(cycle.id));
  const explore = `/audits/${cycle.id}/explore${writeFilter({ recommended: 'no' })}#found`;
  return (
    <Page
      title="Recommendations"
      description={`The recommendations of the ${cycle.name}, with the findings behind each.`}
      kicker={cycle.name}
      lede={`${counted(recommendations.length, 'recommendation')}, each with the findings behind it. We show progress only where a source reports it.`}
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `/audits/${cycle.id}/` },
      ]}
    >
      {recommendations.map(({ number, text, askedOf, progress, findings, training, ...rest }) => (
        <Anchored as="section" key={number} id={`recommendation-${number}`}>
          <h2>
            {number}. {text}
          </h2>
          <p className="quiet">Asked of: {askedOf}</p>
          <ProgressLine progress={progress} />
          <Thread
            before={progress.status === 'not-yet-reported' && !isReported(rest) && notReported}
            cycleId={cycle.id}
            actions={rest.actions ?? []}
            questions={rest.questions}
          />
          <Training links={training} />
          <details>
            <summary>{counted(findings.length, 'finding')} behind it</summary>
            <FindingList findings={findings} cycleId={cycle.id} showAgency />
          </details>
        </Anchored>
      ))}
      <YouSaid recommendations={recommendations} />
      {untaken.length > 0 && (
        <Anchored as="section" id="not-taken-up">
          <h2>Asked for, not taken up</h2>
          <p>
            {untaken.length} {untaken.length === 1 ? 'finding is' : 'findings are'} a gap, a barrier
            or a suggestion that no recommendation takes up, as we read the report. Ask what became
            of {untaken.length === 1 ? 'it' : 'them'}.{' '}
            <Link to={explore}>See them by question, agency beside agency</Link>.
          </p>
          <FindingList findings={untaken} cycleId={cycle.id} showAgency />
        </Anchored>
      )}
      <Anchored as="section" id="report">
        <h2>What has your agency done?</h2>
        <p>
          <Link to={progressPath(cycle.id)}>Report it here</Link>, or{' '}
          <a href={file} download>
            fill in a file
          </a>{' '}
          and send it to <a href={`mailto:${email}`}>{email}</a>. We ask what you do, who sees to it
          by role, and what shows it. Nothing counts as done without dated evidence. What you send
          is published: no names, and nothing about a child or a family.
        </p>
      </Anchored>
      <p className="quiet">
        The report does not say which findings led to which recommendation. What is listed under
        each is our reading.
      </p>
      <p className="quiet">
        Source: {source.title}, {source.author}, {source.date}. Retold in our own words.
      </p>
    </Page>
  );
}
