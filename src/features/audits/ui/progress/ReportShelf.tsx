/** The report that this device keeps: opened from a file, taken away, brought back. */
import { useState } from 'react';
import FileInput from '../../../../shared/ui/FileInput';
import WhatWasRead, { nothingTold, type Told } from '../../../../shared/ui/WhatWasRead';
import type { ReportDraft } from '../../model/report/draft';
import type { ReportAsking } from '../../model/report/read';
import styles from './Progress.module.css';
import { changeReport, deleteReport } from './reportStore';

interface Props {
  asking: ReportAsking;
  begun: boolean;
}

const wordsFor = (name: string, problems: number): string =>
  problems === 0
    ? `${name} is open, with nothing to put right.`
    : `${name} is open. Look at ${problems === 1 ? 'this' : `these ${problems}`}:`;

export default function ReportShelf({ asking, begun }: Props) {
  const { cycle } = asking;
  const [told, tell] = useState<Told>(nothingTold);
  const [before, setBefore] = useState<ReportDraft>();
  const bringBack = () => {
    if (before) changeReport(cycle, () => before);
    setBefore(undefined);
    tell(nothingTold);
  };
  const open = async ([file]: File[]) => {
    if (!file) return;
    const failed = `${file.name} could not be read. Nothing here has changed.`;
    try {
      const { openReport } = await import('./files');
      const { report, problems, left } = await openReport(file, asking);
      if (report && begun) setBefore(deleteReport(cycle));
      if (report) changeReport(cycle, () => report);
      tell({ words: report ? wordsFor(file.name, problems.length) : failed, problems, left });
    } catch {
      tell({ ...nothingTold, words: failed });
    }
  };
  return (
    <section aria-label="Your report" className={`${styles.shelf} no-print`}>
      <label>
        Open a file (YAML)
        <FileInput accept=".yaml,.yml" open={open} />
      </label>
      {begun && (
        <p>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              setBefore(deleteReport(cycle));
              tell(nothingTold);
            }}
          >
            Delete it from this device
          </button>
        </p>
      )}
      {before && (
        <p role="status">
          The report that was here is gone.{' '}
          <button type="button" className="button button--quiet" onClick={bringBack}>
            Bring it back
          </button>
        </p>
      )}
      <WhatWasRead told={told} />
    </section>
  );
}
