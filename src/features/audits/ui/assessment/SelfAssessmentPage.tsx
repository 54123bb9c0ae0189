/** Self-assessment: what it is, and the form. Nothing here depends on what is typed, so that a key draws the form alone. */
import Link from '@docusaurus/Link';
import Page from '../../../../shared/ui/Page';
import { judgements, judgementWords } from '../../model/judgements';
import { assessmentPaperPath } from '../../model/addresses';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';
import styles from './Assessment.module.css';
import AssessmentForm from './AssessmentForm';
import Source from './Source';

export default function SelfAssessmentPage(props: AssessmentPageProps) {
  const { cycle, standards } = props;
  return (
    <Page
      interactive
      wide
      title="Self-assessment"
      description="The questions of the section 11 audit and the standards of the duty, for your own agency to answer."
      lede="See for yourself how your agency keeps children safe, before anybody asks."
      trail={[{ title: 'Audits', path: '/audits/' }]}
    >
      <p>
        The questions are those of the <Link to={`/audits/${cycle.id}/`}>{cycle.name}</Link>. What
        you type stays on this device and is sent to nobody. Write roles, never names, and nothing
        by which a child could be recognised.{' '}
        <Link to={assessmentPaperPath} className="no-print">
          Print an empty form
        </Link>
      </p>
      <dl className={styles.meanings}>
        {judgements.map((one) => (
          <div key={one}>
            <dt>{judgementWords[one].name}</dt>
            <dd>{judgementWords[one].meaning}</dd>
          </div>
        ))}
      </dl>
      <AssessmentForm {...props} />
      <Source standards={standards} />
    </Page>
  );
}
