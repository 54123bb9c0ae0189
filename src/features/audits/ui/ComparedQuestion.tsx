/** One question that two audits asked: what was found each time, and what agencies asked twice said. */
import { counted } from '../../../shared/counted';
import Link from '@docusaurus/Link';
import { joinWords } from '../../../shared/lists';
import { judgementWords } from '../model/judgements';
import { findingTypes, findingWords } from '../model/words';
import type { ComparePageProps } from '../plugin/compareRoutes';
import styles from './ComparePage.module.css';

type Compared = ComparePageProps['questions'][number];
type Audits = Pick<ComparePageProps, 'earlier' | 'later'>;

const sides = ['earlier', 'later'] as const;

/** How much was found, kind by kind. A kind that neither audit has is left out. */
function Counts({ question, ...audits }: Audits & { question: Compared }) {
  const types = findingTypes.filter((type) =>
    sides.some((side) => (question[side]?.counts[type] ?? 0) > 0),
  );
  return (
    <div
      className={`table-scroll ${styles.counts}`}
      role="region"
      aria-label={question.text}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Found</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                <Link to={`/audits/${audits[side].id}/questions/${question[side]?.number}`}>
                  {audits[side].name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Agencies that answered</th>
            {sides.map((side) => (
              <td key={side}>{question[side]?.answered}</td>
            ))}
          </tr>
          {types.map((type) => (
            <tr key={type}>
              <th scope="row">{findingWords[type].plural}</th>
              {sides.map((side) => (
                <td key={side}>{question[side]?.counts[type]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What agencies that were asked twice said each time. */
function Answers({ question, ...audits }: Audits & { question: Compared }) {
  if (question.twice === 0) return null;
  if (question.answers.length === 0)
    return (
      <p>
        {counted(question.twice, 'agency', 'agencies')} answered it both times. The two questions
        have what each said.
      </p>
    );
  return (
    <details className={styles.answers}>
      <summary>
        What {joinWords(question.answers.map(({ agency }) => agency))} said, then and now
      </summary>
      {question.answers.map((answer) => (
        <section key={answer.agency}>
          <h4>{answer.agency}</h4>
          <div className={styles.said}>
            {sides.map((side) => {
              const { summary, judgement } = answer[side];
              return (
                <p key={side}>
                  <b>{audits[side].name}:</b> {judgement && `${judgementWords[judgement].name}. `}
                  {summary}
                </p>
              );
            })}
          </div>
        </section>
      ))}
    </details>
  );
}

export default function ComparedQuestion({ question, ...audits }: Audits & { question: Compared }) {
  return (
    <section id={question.id}>
      <h3>{question.text}</h3>
      {question.was && (
        <p>
          The {audits.earlier.name} asked in other words: “{question.was}”
        </p>
      )}
      <Counts question={question} {...audits} />
      <Answers question={question} {...audits} />
    </section>
  );
}
