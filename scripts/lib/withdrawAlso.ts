/** Takes records down after other changes, on a copy of the content: each sees what those before it left. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withdrawRecord } from '../../src/portal/change/change';
import { Refusal } from '../../src/portal/change/named';
import { readContent, readSite } from '../../src/portal/site';
import { formatProblem, isError } from '../../src/shared/problems';
import { type ChangedFile, copyContent } from './trial';
import { writeAll } from './writeAll';

export interface WithdrawalWish {
  /** A contact's id. */
  id: string;
  use?: string;
  why: string;
  /** Who takes it down, by role or agency. */
  by: string;
}

export type Withdrawn = { files: ChangedFile[] } | { refused: string[] };

/**
 * @param files what else changes, as it becomes.
 * @returns all files as they become, or why nothing may be written.
 */
export function withdrawAlso(
  root: string,
  files: readonly ChangedFile[],
  wishes: readonly WithdrawalWish[],
  today: string,
): Withdrawn {
  if (wishes.length === 0) return { files: [...files] };
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-withdraw-'));
  const touched = new Set(files.map(({ file }) => file));
  try {
    copyContent(root, copy);
    writeAll(copy, files);
    for (const { id, ...wish } of wishes) {
      const options = { release: false, today };
      const { site, problems } = readSite(copy, { ...options, allowLost: true });
      if (!site)
        return {
          refused: problems.filter(isError).map(formatProblem),
        };
      const around = { root: copy, content: readContent(copy, options), site };
      const change = withdrawRecord(around, `contact:${id}`, {
        use: undefined,
        ...wish,
        ...(wish.use && { use: `contact:${wish.use}` }),
      });
      writeAll(copy, change.files);
      for (const { file } of change.files) touched.add(file);
    }
    return { files: [...touched].map((file) => readBack(copy, file)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: [error.message] };
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

function readBack(root: string, file: string): ChangedFile {
  const full = path.join(root, file);
  return fs.existsSync(full) ? { file, content: fs.readFileSync(full, 'utf8') } : { file };
}
