/** One audit cycle: recommendations first, then the questions, the agencies, the duty and the method. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { comparePath } from '../model/addresses';
import { writeFilter } from '../model/explore';
import { findingTypes, findingWords } from '../model/words';
import type { CyclePageProps } from '../plugin/routes';
import styles from './CyclePage.module.css';

export default function CyclePage({
  cycle,
  dutyReference,
  agencies,
  themes,
  recommendations,
  before,
  untaken,
  total,
}: CyclePageProps) {
  const base = `/audits/${cycle.id}`;
  return (
    <Page
      title={cycle.title}
      description={cycle.summary}
      kicker={cycle.region}
      trail={[{ title: 'Audits', path: '/audits/' }]}
    >
      <p>{cycle.summary}</p>
      <nav aria-label="On this page" className={styles.contents}>
        <ul>
          <li>
            <a href="#recommendations">Recommendations</a>
          </li>
          <li>
            <a href="#agencies">Who was asked</a>
          </li>
          <li>
            <a href="#questions">Questions</a>
          </li>
          <li>
            <Link to={`${base}/explore`}>Findings side by side</Link>
          </li>
          {before && (
            <li>
              <Link to={comparePath(before.id, cycle.id)}>Compared with the {before.name}</Link>
            </li>
          )}
          <li>
            <a href="#duty">The duty</a>
          </li>
          <li>
            <a href="#method">How it was done</a>
          </li>
        </ul>
      </nav>

      <h2 id="recommendations">The {counted(recommendations.length, 'recommendation')}</h2>
      <ol>
        {recommendations.map(({ number, text }) => (
          <li key={number}>
            <Link to={`${base}/recommendations#recommendation-${number}`}>{text}</Link>
          </li>
        ))}
      </ol>
      {untaken > 0 && (
        <p>
          <Link to={`${base}/recommendations#not-taken-up`}>
            What was asked for and no recommendation takes up
          </Link>
        </p>
      )}

      <h2 id="agencies">Who was asked</h2>
      <ul className={styles.agencies}>
        {agencies.map(({ id, name, on, summary, counts }) => (
          <li key={id}>
            <h3>
              <Link to={`${base}/agencies/${id}`}>{name}</Link>
            </h3>
            <p className="quiet">Reviewed on {formatDate(on)}</p>
            <p>{summary}</p>
            <dl>
              {findingTypes.map((type) => (
                <div key={type}>
                  <dt>{findingWords[type].plural}</dt>
                  <dd>
                    {counts[type] > 0 ? (
                      <Link
                        to={`${base}/explore${writeFilter({ type, agency: id })}#found`}
                        aria-label={`${counts[type]}: ${findingWords[type].plural}, ${name}`}
                      >
                        {counts[type]}
                      </Link>
                    ) : (
                      0
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className="quiet">
        <Link to={`${base}/explore`}>{counted(total, 'finding')} in all</Link>:{' '}
        {findingTypes
          .map((type) => `${findingWords[type].name.toLowerCase()}, ${findingWords[type].meaning}`)
          .join('; ')}
        .
      </p>

      <Anchored as="h2" id="questions">
        The questions
      </Anchored>
      {themes.map(({ id, name, summary, questions }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p>{summary}</p>
          <ol>
            {questions.map(({ number, text }) => (
              <li key={number} value={number}>
                <Link to={`${base}/questions/${number}`}>{text}</Link>
              </li>
            ))}
          </ol>
        </section>
      ))}

      <Anchored as="h2" id="duty">
        The duty
      </Anchored>
      <p>
        {cycle.duty.summary} <Link to={`/references#${cycle.duty.citation}`}>{dutyReference}</Link>
      </p>
      <h3>Who has this duty</h3>
      <ul>
        {cycle.duty.bodies.map((body) => (
          <li key={body}>{body}</li>
        ))}
      </ul>
      <h3>What they must have in place</h3>
      <ul>
        {cycle.duty.arrangements.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3>What employers have to do</h3>
      <ul>
        {cycle.duty.employers.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>

      <h2 id="method">How it was done</h2>
      {cycle.method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="quiet">
        Source: {cycle.source.title}, {cycle.source.author}, {cycle.source.date}. Retold in our own
        words.
      </p>
    </Page>
  );
}
