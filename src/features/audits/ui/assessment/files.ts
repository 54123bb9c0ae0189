/** The files of an assessment. The libraries are fetched only when somebody writes or opens one. */
// cspell:ignore jitless
import '../../../../shared/jitless';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { problemOfFile } from '../../../../shared/problems';
import { writeCsv } from '../../../../shared/csv';
import { renderYaml } from '../../../../shared/yaml/write';
import type { AskedPart } from '../../model/assessment/asked';
import type { Draft } from '../../model/assessment/draft';
import { type Asking, readDraft, type ReadDraft } from '../../model/assessment/read';
import { toRecord } from '../../model/assessment/record';
import { assessmentColumns, assessmentRows } from '../../model/assessment/rows';

/** Far more than any assessment has. */
const mostBytes = 2_000_000;

export const toYaml = (draft: Draft): string => renderYaml(toRecord(draft));

export const toAssessmentCsv = (
  draft: Draft,
  parts: readonly AskedPart[],
  nameOf: (agency: string) => string,
): string => writeCsv(stringify, assessmentColumns, assessmentRows(draft, parts, nameOf));

/** @param id of the draft on this device. */
export async function openFile(file: File, asking: Asking, id: number): Promise<ReadDraft> {
  if (file.size <= mostBytes) return readDraft(file.name, await file.text(), asking, id);
  return {
    left: [],
    problems: [
      problemOfFile(
        file.name,
        'the file is far larger than an assessment',
        'choose the file that this page saved',
      ),
    ],
  };
}
