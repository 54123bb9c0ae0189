/** The rows of a view as CSV. The library is fetched only when somebody asks for them. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeCsv } from '../../../shared/csv';
import type { ExploredFinding } from '../model/explore';
import { findingColumns, findingRow } from '../model/rows';

export const toViewCsv = (
  findings: readonly ExploredFinding[],
  place: { cycle: string; siteUrl: string },
): string =>
  writeCsv(
    stringify,
    findingColumns,
    findings.map((finding) => findingRow(finding, place)),
  );
