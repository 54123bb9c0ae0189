/** One question of an audit, with what each agency said side by side. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import type { QuestionPageProps } from '../plugin/routes';
import Assessed from './Assessed';
import FindingList from './FindingList';
import styles from './QuestionPage.module.css';

export default function QuestionPage({
  cycle,
  question,
  theme,
  answers,
  recommendations,
  elsewhere,
  previous,
  next,
}: QuestionPageProps) {
  const base = `/audits/${cycle.id}`;
  return (
    <Page
      wide
      title={`Question ${question.number}: ${question.text}`}
      description={`What agencies said in the ${cycle.name}: ${question.text}`}
      kicker={theme.name}
      trail={[
        { title: 'Audits', path: '/audits/' },
        { title: cycle.name, path: `${base}/` },
      ]}
    >
      <div className={styles.sides}>
        {answers.map(({ agency, summary, said, findings }) => (
          <section key={agency.id} aria-labelledby={`from-${agency.id}`}>
            <h2 id={`from-${agency.id}`}>
              <Link to={`${base}/agencies/${agency.id}`}>{agency.name}</Link>
            </h2>
            <p>{summary}</p>
            <Assessed said={said} />
            <FindingList findings={findings} cycleId={cycle.id} home />
          </section>
        ))}
      </div>
      {recommendations.length > 0 && (
        <>
          <h2>What was recommended</h2>
          <ul>
            {recommendations.map(({ number, text }) => (
              <li key={number}>
                <Link to={`${base}/recommendations#recommendation-${number}`}>
                  Recommendation {number}: {text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h2>Asked in other audits</h2>
          <ul>
            {elsewhere.map(({ cycle: other, number }) => (
              <li key={other.id}>
                <Link to={`/audits/${other.id}/questions/${number}`}>
                  Question {number} of the {other.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <nav aria-label="Other questions" className={styles.pager}>
        {previous && (
          <Link to={`${base}/questions/${previous.number}`}>
            Question {previous.number}: {previous.text}
          </Link>
        )}
        {next && (
          <Link to={`${base}/questions/${next.number}`}>
            Question {next.number}: {next.text}
          </Link>
        )}
      </nav>
    </Page>
  );
}
