/** The record of a published version: a checksum of each of its files, and every correction made since, with its reason. */
import * as z from 'zod';
import { isoDate, text } from '../../../shared/schema';

export const correctionSchema = z.strictObject({
  on: isoDate().describe('The day of the correction.'),
  reason: text().describe('Why a published text was changed.'),
  files: z.array(text()).min(1).describe('The files that were changed, added or taken out.'),
});

export const frozenSchema = z.strictObject({
  files: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
    .describe(
      'The SHA-256 checksum of each file of the version, by its path in the version’s folder.',
    ),
  corrections: z.array(correctionSchema).default([]).describe('Oldest first.'),
});

export type Correction = z.infer<typeof correctionSchema>;
export type Frozen = z.infer<typeof frozenSchema>;
export type Checksums = Frozen['files'];

export interface FileChange {
  /** Path in the version's folder. */
  file: string;
  kind: 'changed' | 'added' | 'missing';
}

/** What differs between the record and the files as they are, by path. */
export function listFileChanges(recorded: Checksums, now: Checksums): FileChange[] {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(now)])].sort();
  return names.flatMap((file): FileChange[] => {
    const [before, after] = [recorded[file], now[file]];
    if (before === after) return [];
    if (before === undefined) return [{ file, kind: 'added' }];
    return [{ file, kind: after === undefined ? 'missing' : 'changed' }];
  });
}
