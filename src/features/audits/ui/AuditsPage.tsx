/** All audit cycles. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Page from '../../../shared/ui/Page';
import { assurancePath } from '../../assurance/model/addresses';
import { assessmentPath } from '../model/addresses';
import type { AuditsPageProps } from '../plugin/routes';

export default function AuditsPage({ cycles }: AuditsPageProps) {
  return (
    <Page
      title="Section 11 audits"
      description="What the partnership’s section 11 audits asked, what agencies said, and what was recommended."
      lede="Each cycle asks agencies how they keep children safe. Here is what was asked, what was found, and what should change."
    >
      <p>
        <Link to={assessmentPath}>Assess your own agency</Link> by the same questions, and keep the
        answers to yourself until you want to share them.
      </p>
      <p>
        <Link to={assurancePath}>The quality assurance calendar</Link> has what is due when, and
        what nobody has dated yet.
      </p>
      {cycles.map(({ id, title, summary, agencies, findings, questions, recommendations }) => (
        <section key={id}>
          <h2>
            <Link to={`/audits/${id}/`}>{title}</Link>
          </h2>
          <p>{summary}</p>
          <h3>What was recommended</h3>
          <ol>
            {recommendations.map(({ number, text }) => (
              <li key={number}>
                <Link to={`/audits/${id}/recommendations#recommendation-${number}`}>{text}</Link>
              </li>
            ))}
          </ol>
          <h3>What agencies said</h3>
          <ul>
            {agencies.map((agency) => (
              <li key={agency.id}>
                <Link to={`/audits/${id}/agencies/${agency.id}`}>{agency.name}</Link>,{' '}
                {formatDate(agency.on)}
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/audits/${id}/#questions`}>All {counted(questions, 'question')}</Link>, with{' '}
            <Link to={`/audits/${id}/explore`}>{counted(findings, 'finding')}</Link>, and{' '}
            <Link to={`/audits/${id}/#duty`}>the duty behind them</Link>.
          </p>
        </section>
      ))}
    </Page>
  );
}
