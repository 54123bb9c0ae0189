/** For one person with a telephone: a level and the lines for each case, then a code that hands the answers over. */
import { useState } from 'react';
import { downloadCsv } from '../../../shared/ui/download';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import type { Answer } from '../model/answers';
import { raterCode, writeCode } from '../model/code';
import { exampleAmong } from '../model/example';
import type { TeamPageProps } from '../plugin/teamRoute';
import AnswerForm from './AnswerForm';
import QrFor from '../../../shared/ui/QrFor';
import { levelsOf, linesFor, type TeamCase } from './team';
import styles from './TeamPage.module.css';

interface Given {
  level?: number;
  lines: readonly string[];
}

const nothing: Given = { lines: [] };

/** Four letters by chance: enough to tell a room apart. */
const newRater = (): string => raterCode([...crypto.getRandomValues(new Uint8Array(4))]);

function HandOver({
  answers,
  chosen,
}: {
  answers: readonly Answer[];
  chosen: readonly TeamCase[];
}) {
  const { origin, pathname } = window.location;
  const digits = chosen
    .map(({ id }) => answers.find((one) => one.case === id)?.level ?? '-')
    .join(' ');
  const save = async () => {
    const { toAnswerCsv } = await import('./answerCsv');
    const csv = toAnswerCsv(answers, exampleAmong(chosen));
    downloadCsv(`practice-${answers[0]?.rater}.csv`, csv);
  };
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over">Hand your answers over</h2>
      <p>
        Let the person who collects scan this code, read out the numbers, or give them the file.
      </p>
      <QrFor
        text={`${origin}${pathname}#answers=${writeCode(answers)}`}
        label="Your answers, to be scanned"
        className={styles.code}
      />
      <p className={styles.digits}>{digits}</p>
      <p>
        <button type="button" className="button button--quiet" onClick={() => void save()}>
          Save as CSV
        </button>
      </p>
    </section>
  );
}

export default function TeamAnswer(props: TeamPageProps & { chosen: readonly TeamCase[] }) {
  const { chosen, settings } = props;
  const date = useLondonDay() ?? '';
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [setting, setSetting] = useState('');
  const [rater, setRater] = useState('');
  const of = (id: string) => given[id] ?? nothing;
  const change = (id: string, next: Partial<Given>) =>
    setGiven((all) => ({ ...all, [id]: { ...nothing, ...all[id], ...next } }));
  const answers = chosen.flatMap(({ id, version }): Answer[] => {
    const { level, lines } = of(id);
    return level === undefined
      ? []
      : [{ case: id, version, level, lines: [...lines], rater, setting, date }];
  });
  return (
    <>
      <p className="lede">Choose alone. Nobody sees it before you hand it over.</p>
      {chosen.map((one) => (
        <section key={one.id} className={styles.person} aria-labelledby={`of-${one.id}`}>
          <h2 id={`of-${one.id}`}>{one.title}</h2>
          <p className={styles.case}>{one.text}</p>
          <AnswerForm
            id={one.id}
            levels={levelsOf(one, props)}
            lines={linesFor(one, props)}
            level={of(one.id).level}
            chosen={of(one.id).lines}
            locked={false}
            chooseLevel={(level) => change(one.id, { level })}
            toggleLine={(line) =>
              change(one.id, {
                lines: of(one.id).lines.includes(line)
                  ? of(one.id).lines.filter((other) => other !== line)
                  : [...of(one.id).lines, line],
              })
            }
          />
        </section>
      ))}
      <p>
        <label>
          Where you work{' '}
          <select value={setting} onChange={(event) => setSetting(event.target.value)}>
            <option value="">I would rather not say</option>
            {settings.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      {rater === '' ? (
        <button
          type="button"
          className="button"
          disabled={answers.length === 0}
          onClick={() => setRater(newRater())}
        >
          I am done
        </button>
      ) : (
        <HandOver answers={answers} chosen={chosen} />
      )}
    </>
  );
}
