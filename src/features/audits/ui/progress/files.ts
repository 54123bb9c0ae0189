/** The file of a report. The libraries are fetched only when somebody writes or opens one. */
// cspell:ignore jitless
import '../../../../shared/jitless';
import { problemOfFile } from '../../../../shared/problems';
import { renderYaml } from '../../../../shared/yaml/write';
import { type ReportDraft, toReport } from '../../model/report/draft';
import { readReport, type ReadReport, type ReportAsking } from '../../model/report/read';

/** Far more than any report has. */
const mostBytes = 500_000;

export const toReportYaml = (report: ReportDraft, cycle: string): string =>
  renderYaml(toReport(report, cycle));

export async function openReport(file: File, asking: ReportAsking): Promise<ReadReport> {
  if (file.size <= mostBytes) return readReport(file.name, await file.text(), asking);
  return {
    left: [],
    problems: [
      problemOfFile(
        file.name,
        'the file is far larger than a report',
        'choose the file that this page saved',
      ),
    ],
  };
}
