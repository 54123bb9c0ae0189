/** Records a deliberate correction of a published version: its reason, and the checksums it has from now on. */
import {
  checkFrozen,
  formatFrozen,
  frozenFile,
  readChecksums,
  readFrozen,
} from '../../src/features/level-of-need/plugin/frozen';
import { listFileChanges } from '../../src/features/level-of-need/model/frozen';
import { readSite } from '../../src/portal/site';
import { formatProblem, type Problem, isError } from '../../src/shared/problems';
import type { NewText } from './trial';

interface Correction {
  version: string;
  reason: string;
  /** The calendar date in London. */
  today: string;
}

/** What is wrong with the content besides that published files differ from their records. */
function otherErrors(root: string, published: readonly string[], today: string): Problem[] {
  const expected = new Set(checkFrozen(root, published).map(formatProblem));
  return readSite(root, { release: false, today }).problems.filter(
    (problem) => isError(problem) && !expected.has(formatProblem(problem)),
  );
}

/**
 * The new record of a version, to be written.
 * @param published every published version; the one to correct is among them.
 * @returns the errors that must go first, or the record with the files it covers; none where nothing changed.
 */
export function correctVersion(
  root: string,
  published: readonly string[],
  { version, reason, today }: Correction,
): { errors: Problem[] } | { files: string[]; record?: NewText } {
  const before = readFrozen(root, version) ?? { files: {}, corrections: [] };
  const now = readChecksums(root, version);
  const files = listFileChanges(before.files, now).map(({ file }) => file);
  if (files.length === 0) return { files };
  const errors = otherErrors(root, published, today);
  if (errors.length > 0) return { errors };
  const corrections = [...before.corrections, { on: today, reason, files }];
  const content = formatFrozen({ files: now, corrections });
  return { files, record: { file: frozenFile(version), content } };
}
