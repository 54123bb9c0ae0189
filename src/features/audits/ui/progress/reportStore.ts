/** Keeps a report of progress for each audit on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../../shared/ui/deviceStore';
import { emptyReport, readReportKept, type ReportDraft } from '../../model/report/draft';

interface KeptReports {
  /** By the id of the audit. */
  reports: Readonly<Record<string, ReportDraft>>;
}

const none: KeptReports = { reports: {} };

function read(stored: string): KeptReports {
  try {
    const all = Object(JSON.parse(stored)) as Record<string, unknown>;
    return {
      reports: Object.fromEntries(
        Object.entries(all).map(([cycle, report]) => [cycle, readReportKept(report)]),
      ),
    };
  } catch {
    return none;
  }
}

const store = createDeviceStore<KeptReports>({
  key: 'portal-progress',
  none,
  read,
  write: ({ reports }) => (Object.keys(reports).length === 0 ? undefined : JSON.stringify(reports)),
});

const reportOf = ({ reports }: KeptReports, cycle: string): ReportDraft =>
  Object.hasOwn(reports, cycle) ? (reports[cycle] ?? emptyReport) : emptyReport;

/** Changes the report of an audit, from how it is now. */
export const changeReport = (cycle: string, change: (report: ReportDraft) => ReportDraft): void => {
  const kept = store.get();
  store.set({ reports: { ...kept.reports, [cycle]: change(reportOf(kept, cycle)) } });
};

/** @returns what was there. */
export function deleteReport(cycle: string): ReportDraft {
  const kept = store.get();
  const { [cycle]: _, ...reports } = kept.reports;
  store.set({ reports });
  return reportOf(kept, cycle);
}

interface ShownReport extends Keeping {
  report: ReportDraft;
  /** Whether this device keeps one. */
  begun: boolean;
}

/** The report of an audit; empty on the server and in the first moment of a page. */
export function useReport(cycle: string): ShownReport {
  const kept: KeptReports & Keeping = useSyncExternalStore(store.subscribe, store.get, () => none);
  return {
    report: reportOf(kept, cycle),
    begun: Object.hasOwn(kept.reports, cycle),
    ...(kept.trouble && { trouble: kept.trouble }),
  };
}
