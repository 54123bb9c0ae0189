/** Whether what the site has is right. */
import { useId } from 'react';
import type { AnswerDraft, AnswerKind } from '../../model/confirm/answer';
import styles from './ConfirmPage.module.css';

interface Props {
  draft: AnswerDraft;
  /** The services that could take its place. */
  others: readonly { id: string; name: string }[];
  change: (part: Partial<AnswerDraft>) => void;
}

const choices: [AnswerKind, string][] = [
  ['right', 'Yes, all of it is right'],
  ['changed', 'No, something has changed'],
  ['withdraw', 'This service no longer exists'],
];

export default function WhichAnswer({ draft, others, change }: Props) {
  const name = useId();
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>Is what we have right?</legend>
        {choices.map(([answer, words]) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={draft.answer === answer}
              onChange={() => change({ answer })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {draft.answer === 'withdraw' && (
        <label className={styles.field}>
          Who should people use instead?
          <select
            value={draft.instead}
            onChange={(event) => change({ instead: event.target.value })}
          >
            <option value="">Nobody on this list</option>
            {others.map(({ id, name: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
