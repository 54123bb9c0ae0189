/** What has been collected: typed, from files or scanned; to be taken along as CSV, or wiped. */
import { useState } from 'react';
import { downloadCsv } from '../../../shared/ui/download';
import FileInput from '../../../shared/ui/FileInput';
import { useLondonDay } from '../../../shared/ui/useLondonDay';
import type { Answer } from '../model/answers';
import { raterCode } from '../model/code';
import { exampleAmong } from '../model/example';
import { knownNames } from '../model/known';
import { readTyped } from '../model/typed';
import type { TeamPageProps } from '../plugin/teamRoute';
import { levelsOf, type TeamCase } from './team';
import styles from './TeamPage.module.css';
import { addAnswers, forgetTeam } from './teamStore';

interface Props extends TeamPageProps {
  chosen: readonly TeamCase[];
  answers: readonly Answer[];
}

const newRater = (): string => raterCode([...crypto.getRandomValues(new Uint8Array(4))]);

/** How many problems of a file are listed; the rest are counted. */
const mostListed = 20;

/** Answers that people read out. */
function Typed(props: Props) {
  const { chosen } = props;
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const date = useLondonDay() ?? '';
  const add = () => {
    const cases = chosen.map((one) => ({
      id: one.id,
      version: one.version,
      levels: levelsOf(one, props).map(({ number }) => number),
    }));
    const codes = text.split('\n').map(newRater);
    const reading = readTyped(text, { cases, setting: '', date }, (i) => codes[i] ?? newRater());
    setProblems(reading.problems);
    if (reading.problems.length > 0) return;
    addAnswers(reading.answers);
    setText('');
  };
  return (
    <form
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        As they are read out: a line for each person, a number for each case
        <textarea
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={styles.typed}
        />
      </label>
      <div role="status">
        <ul className="plain-list">
          {problems.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <button type="submit" className="button button--quiet" disabled={text.trim() === ''}>
        Add
      </button>
    </form>
  );
}

/** Files that people saved. */
function Files(props: Props) {
  const [told, tell] = useState<readonly string[]>([]);
  const read = async (files: readonly File[]) => {
    const { readSheets } = await import('./readSheets');
    const { answers, problems } = await readSheets(
      files,
      knownNames(
        props.cases,
        props.versions,
        props.settings.map(({ id }) => id),
      ),
    );
    addAnswers(answers);
    const rest = problems.length - mostListed;
    tell([
      `${answers.length === 1 ? 'One answer' : `${answers.length} answers`} added.`,
      ...problems.slice(0, mostListed),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
    ]);
  };
  return (
    <>
      <p>
        <label>
          Files of answers (CSV){' '}
          <FileInput className={styles.files} accept=".csv,text/csv" multiple open={read} />
        </label>
      </p>
      <div role="status">
        <ul className="plain-list">
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

export default function TeamCollect(props: Props) {
  const { answers, chosen, examples } = props;
  const people = new Set(answers.map(({ rater }) => rater).filter(Boolean)).size;
  const hands = answers.filter(({ rater }) => rater === '').length;
  const save = async () => {
    const { toAnswerCsv } = await import('./answerCsv');
    const csv = toAnswerCsv(answers, examples ? exampleAmong([{ panel: { adopted: null } }]) : '');
    downloadCsv('team-answers.csv', csv);
  };
  return (
    <section aria-labelledby="collected" className="needs-scripts no-print">
      <h2 id="collected">Answers collected</h2>
      <p>
        {people} {people === 1 ? 'person' : 'people'} with a code, {hands}{' '}
        {hands === 1 ? 'hand' : 'hands'} counted. They are on this device, and are sent to nobody.
      </p>
      {chosen.length > 0 && <Typed {...props} />}
      <Files {...props} />
      {answers.length > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={() => void save()}>
            Save all as CSV
          </button>{' '}
          <button type="button" className="button button--quiet" onClick={forgetTeam}>
            Delete them from this device
          </button>
        </p>
      )}
    </section>
  );
}
