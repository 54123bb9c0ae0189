/** What every file of phrases in the language of `patterns.ts` shares. */
import * as z from 'zod';
import { text } from '../../../shared/schema';
import { createPatternReader, PatternFault } from './patterns';

export const phrases = () => z.array(text());

export const classesSchema = z
  .record(z.string().regex(/^[a-z]+$/, { error: 'a name in small letters' }), phrases().min(1))
  .describe('Lists of words that phrases name as {name}.');

/** A phrase with its place in the file. */
export interface Placed {
  at: (string | number)[];
  line: string;
}

/** Some phrases under one field. */
export const under = (at: Placed['at'], lines: readonly string[] = []): Placed[] =>
  lines.map((line, i) => ({ at: [...at, i], line }));

/** Names each phrase that cannot be read, with its place and the reason. */
export function refuseUnreadable(
  classes: Readonly<Record<string, readonly string[]>>,
  placed: readonly Placed[],
  context: z.RefinementCtx,
): void {
  const readPattern = createPatternReader(classes);
  for (const { at, line } of placed) {
    try {
      readPattern(line);
    } catch (fault) {
      if (!(fault instanceof PatternFault)) throw fault;
      context.addIssue({ code: 'custom', path: at, message: fault.message });
    }
  }
}
