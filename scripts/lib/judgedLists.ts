/** Lists of queries with the pages that would satisfy who asks. */
import path from 'node:path';
import * as z from 'zod';
import type { JudgedQuery } from '../../src/features/search/model/evaluate';
import { loadFile } from '../../src/shared/load';
import { formatReport } from '../../src/shared/problems';
import { text } from '../../src/shared/schema';

function isPattern(written: string): boolean {
  try {
    return new RegExp(written) !== undefined;
  } catch {
    return false;
  }
}

const judgedSchema: z.ZodType<JudgedQuery[]> = z
  .array(
    z.strictObject({
      q: text(),
      who: text(),
      topic: text().optional(),
      pages: z.array(text().refine(isPattern, 'a regular expression on a path')).min(1),
    }),
  )
  .min(1);

export interface JudgedList {
  file: string;
  judged: JudgedQuery[];
}

/**
 * Reads lists of judged queries and says what is wrong with them, all at once.
 * @param files from `root` or absolute.
 * @returns undefined where something is wrong; it has been told.
 */
export function readLists(root: string, files: readonly string[]): JudgedList[] | undefined {
  const loadings = files.map((file) => ({
    file,
    ...loadFile(root, path.relative(root, path.resolve(root, file)), judgedSchema),
  }));
  const problems = loadings.flatMap((loading) => loading.problems);
  if (problems.length > 0) {
    console.error(formatReport(problems, files.length));
    return undefined;
  }
  return loadings.flatMap(({ file, records }) =>
    records.map(({ value }) => ({ file, judged: value })),
  );
}
