/** The statements of one time, each with five steps to choose from. */
import { type Moment, steps } from '../model/answers';
import type { QuestionsPageProps, ShownStatement } from '../plugin/questionRoutes';
import styles from './Questions.module.css';

export const kindHeads: Readonly<Record<ShownStatement['kind'], string>> = {
  confidence: 'Think of what the course is about. How true is this of you now?',
  practice: 'In the last three months, when there was reason to, how often was this so?',
};

export const kinds = ['confidence', 'practice'] as const;

interface Props extends Pick<QuestionsPageProps, 'statements' | 'scales'> {
  when: Moment;
  values: Readonly<Record<string, number>>;
  choose: (statement: string, step: number) => void;
}

export default function StatementFields({ statements, scales, when, values, choose }: Props) {
  return kinds.map((kind) => {
    const own = statements.filter((one) => one.kind === kind && one.asked.includes(when));
    const { low, high } = scales[kind];
    return own.length === 0 ? null : (
      <section key={kind}>
        <h2>{kindHeads[kind]}</h2>
        <p className="quiet">
          {steps[0]} is “{low}”, {steps.length} is “{high}”. Leave out what you cannot say.
        </p>
        {own.map(({ id, text }) => (
          <fieldset key={id} className={styles.statement}>
            <legend>{text}</legend>
            {steps.map((step) => (
              <label key={step}>
                <input
                  type="radio"
                  name={id}
                  value={step}
                  checked={values[id] === step}
                  onChange={() => choose(id, step)}
                />{' '}
                {step}
              </label>
            ))}
          </fieldset>
        ))}
      </section>
    );
  });
}
