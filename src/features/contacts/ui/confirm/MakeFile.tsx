/** Who answers and when, and the file. */
import { useState } from 'react';
import { download } from '../../../../shared/ui/download';
import { type AnswerDraft, lacking, toAnswer } from '../../model/confirm/answer';
import styles from './ConfirmPage.module.css';

interface Props {
  draft: AnswerDraft;
  shown: Readonly<Record<string, string>>;
  today: string;
  email: string;
  change: (part: Partial<AnswerDraft>) => void;
}

export default function MakeFile({ draft, shown, today, email, change }: Props) {
  const [said, say] = useState<string[]>([]);
  const make = async () => {
    const lacks = lacking(draft, shown, today);
    if (lacks.length > 0) {
      say(lacks);
      return;
    }
    const name = `confirm-${draft.contact}-${draft.on}.yaml`;
    try {
      const { renderYaml } = await import('../../../../shared/yaml/write');
      const text = renderYaml(toAnswer(draft, shown));
      download(name, new Blob([text], { type: 'application/yaml;charset=utf-8' }));
      say([`Saved ${name}. Send it to ${email}.`]);
    } catch {
      say(['The file could not be made. What you typed is still here. Try again.']);
    }
  };
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who answers</h2>
      <div className={styles.head}>
        <label className={styles.field}>
          Your role, not your name
          <input
            type="text"
            maxLength={80}
            value={draft.by}
            onChange={(event) => change({ by: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          Day you checked
          <input
            type="date"
            max={today || undefined}
            value={draft.on}
            onChange={(event) => change({ on: event.target.value })}
          />
        </label>
      </div>
      <p className="no-print">
        <button type="button" className="button" onClick={() => void make()}>
          Make the file
        </button>
      </p>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
