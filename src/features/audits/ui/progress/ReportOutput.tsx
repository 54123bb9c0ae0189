/** What is left to do, what looks personal, and the file for the partnership. */
import { useState } from 'react';
import { cleanText } from '../../../../shared/characters';
import { download } from '../../../../shared/ui/download';
import PrintButton from '../../../../shared/ui/PrintButton';
import { type ReportDraft, withIds } from '../../model/report/draft';
import { lackingIn, textsOf } from '../../model/report/unfinished';
import type { TakenAction } from '../../model/schema';
import LooksPersonal from '../LooksPersonal';
import styles from './Progress.module.css';
import { changeReport } from './reportStore';

interface Props {
  report: ReportDraft;
  cycle: string;
  /** Those that are known. */
  actions: readonly TakenAction[];
  today: string | undefined;
  email: string;
}

const nameFor = ({ agency, reportedOn }: ReportDraft): string =>
  `${['progress', agency, reportedOn]
    .map((part) => cleanText(part).replace(/[^a-z0-9-]/g, ''))
    .filter(Boolean)
    .join('-')}.yaml`;

export default function ReportOutput({ report, cycle, actions, today, email }: Props) {
  const [said, say] = useState('');
  const lacking = lackingIn(report, actions, today);
  const save = async () => {
    const whole = withIds(
      report,
      actions.map(({ id }) => id),
    );
    const name = nameFor(report);
    say('Making the file…');
    try {
      const { toReportYaml } = await import('./files');
      const text = toReportYaml(whole, cycle);
      download(name, new Blob([text], { type: 'application/yaml;charset=utf-8' }));
      changeReport(cycle, () => whole);
      say(`Saved ${name}.`);
    } catch {
      say('The file could not be made. What you typed is still here.');
    }
  };
  return (
    <section aria-labelledby="take" className="no-print">
      <h2 id="take">Send it</h2>
      {lacking.length > 0 && (
        <>
          <p>{lacking.length} left to do before it can be filed:</p>
          <ul>
            {lacking.map(({ anchor, what }) => (
              <li key={what}>
                <a href={`#${anchor}`}>{what}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <LooksPersonal
        texts={textsOf(report)}
        day={today}
        advice="Look at what you wrote again before you send it."
      />
      <p>
        Save the file and send it to <a href={`mailto:${email}`}>{email}</a>. Somebody reads it
        before it is published. You can open it here again.
      </p>
      <div className={styles.outputs}>
        <button type="button" className="button" onClick={() => void save()}>
          Save as YAML
        </button>
        <PrintButton>Print</PrintButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
