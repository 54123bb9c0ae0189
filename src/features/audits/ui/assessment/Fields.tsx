/** Fields of the form. None has a form around it: nothing that is typed is ever sent. */
import { useId } from 'react';
import { judgements, type Judgement, judgementWords } from '../../model/judgements';
import { longestAnswer } from '../../model/assessment/draft';
import styles from './Assessment.module.css';

interface WordsProps {
  label: string;
  /** What the label is about, for who does not see where it is. */
  about: string;
  value: string;
  rows?: number;
  change: (value: string) => void;
}

/** A text. On paper all of it is there, however small its field is. */
export function Words({ label, about, value, rows = 2, change }: WordsProps) {
  return (
    <label className={styles.field}>
      {label}
      <span className="visually-hidden">: {about}</span>
      <textarea
        rows={rows}
        maxLength={longestAnswer}
        value={value}
        className={value === '' ? undefined : 'no-print'}
        onChange={(event) => change(event.target.value)}
      />
      {value !== '' && <span className={styles.printed}>{value}</span>}
    </label>
  );
}

interface JudgingProps {
  legend: string;
  about: string;
  value: Judgement | '';
  change: (value: Judgement | '') => void;
}

export function Judging({ legend, about, value, change }: JudgingProps) {
  const name = useId();
  const choices: [Judgement | '', string][] = [
    ...judgements.map((one): [Judgement, string] => [one, judgementWords[one].name]),
    ['', 'Not judged'],
  ];
  return (
    <fieldset className={styles.judging}>
      <legend>
        {legend}
        <span className="visually-hidden">: {about}</span>
      </legend>
      {choices.map(([choice, words]) => (
        <label key={choice} className={choice === '' ? 'no-print' : undefined}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={value === choice}
            onChange={() => change(choice)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
