/** Everything one agency said in an audit, theme by theme. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { answerPlace, standardPlace } from '../model/addresses';
import type { AgencyPageProps } from '../plugin/routes';
import Assessed from './Assessed';
import FindingList from './FindingList';
import styles from './CyclePage.module.css';

export default function AgencyPage({
  cycle,
  agency,
  reviewedOn,
  summary,
  themes,
  standards,
  part,
}: AgencyPageProps) {
  const base = `/audits/${cycle.id}`;
  return (
    <Page
      title={agency.name}
      description={`What ${agency.name} said in the ${cycle.name}.`}
      kicker={`${part ? `${part}. ` : ''}Reviewed on ${formatDate(reviewedOn)}`}
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `${base}/` },
      ]}
    >
      <p>{summary}</p>
      <nav aria-label="Themes" className={styles.contents}>
        <ul>
          {themes.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ id, name, answers }) => (
        <section key={id}>
          <h2 id={id}>{name}</h2>
          {answers.map(({ question, summary: answer, said, findings }) => (
            <Anchored as="section" key={question.number} id={answerPlace(question.number)}>
              <h3>
                <Link to={`${base}/questions/${question.number}`}>
                  {question.number}. {question.text}
                </Link>
              </h3>
              <p>{answer}</p>
              <Assessed said={said} />
              {findings.length > 0 && (
                <details>
                  <summary>{counted(findings.length, 'finding')}</summary>
                  <FindingList findings={findings} cycleId={cycle.id} />
                </details>
              )}
            </Anchored>
          ))}
        </section>
      ))}
      {standards.length > 0 && (
        <section>
          <h2 id="standards">Standards of section 11</h2>
          {standards.map(({ standard, summary: answer, said }) => (
            <Anchored as="section" key={standard.id} id={standardPlace(standard.id)}>
              <h3>{standard.name}</h3>
              <p>{standard.text}</p>
              {answer && <p>{answer}</p>}
              <Assessed said={said} />
            </Anchored>
          ))}
        </section>
      )}
    </Page>
  );
}
