/**
 * What an agency did about recommendations, as a form that is kept on this device as it is typed. Without scripts it is
 * paper: the fields cannot be used, since what is typed in them would be lost.
 */
import { useEffect } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Anchored from '../../../../shared/ui/Anchored';
import { useLondonDay } from '../../../../shared/ui/useLondonDay';
import { emptyEntry } from '../../model/report/draft';
import type { ProgressPageProps } from '../../plugin/progressRoutes';
import AgencyChoice from '../AgencyChoice';
import KeptForm from '../KeptForm';
import EntryFields from './EntryFields';
import styles from './Progress.module.css';
import ReportOutput from './ReportOutput';
import ReportShelf from './ReportShelf';
import { changeReport, useReport } from './reportStore';

interface AboutProps extends Pick<ProgressPageProps, 'agencies'> {
  cycle: string;
  agency: string;
  reportedOn: string;
}

function About({ cycle, agencies, agency, reportedOn }: AboutProps) {
  return (
    <Anchored as="div" id="about" className={styles.fields}>
      <AgencyChoice
        label="Agency"
        value={agency}
        agencies={agencies}
        change={(value) => changeReport(cycle, (now) => ({ ...now, agency: value }))}
      />
      <label>
        Day of this report
        <input
          type="date"
          value={reportedOn}
          onChange={({ target: { value } }) =>
            changeReport(cycle, (now) => ({ ...now, reportedOn: value }))
          }
        />
      </label>
    </Anchored>
  );
}

export default function ProgressForm(props: ProgressPageProps) {
  const { cycle, agencies, recommendations, email } = props;
  const ready = useIsBrowser();
  const today = useLondonDay();
  const { report, begun, trouble } = useReport(cycle.id);
  const { agency, reportedOn, entries } = report;
  useEffect(() => {
    // Whoever has begun will want a file of it, perhaps without a signal.
    if (begun) void import('./files').catch(() => undefined);
  }, [begun]);
  return (
    <>
      <KeptForm ready={ready} trouble={Boolean(trouble)} />
      <fieldset disabled={!ready} className={styles.all}>
        <ReportShelf
          asking={{ cycle: cycle.id, recommendations, agencies: agencies.map(({ id }) => id) }}
          begun={begun}
        />
        <About cycle={cycle.id} {...{ agencies, agency, reportedOn }} />
        {entries.map((entry, at) => (
          <EntryFields
            key={at}
            at={at}
            entry={entry}
            cycle={cycle.id}
            recommendations={recommendations}
          />
        ))}
        <p className="no-print">
          <button
            type="button"
            className="button button--quiet"
            onClick={() =>
              changeReport(cycle.id, (now) => ({ ...now, entries: [...now.entries, emptyEntry] }))
            }
          >
            Add another action
          </button>
        </p>
        <ReportOutput
          report={report}
          cycle={cycle.id}
          actions={recommendations.flatMap(({ actions = [] }) => actions)}
          today={today}
          email={email}
        />
      </fieldset>
    </>
  );
}
