/**
 * A reading as a file: what is handed over where no camera is at hand, and what a person may edit. All that can be read is
 * taken, each problem is named with its place, and what could not be taken is handed back as it was written.
 */
import * as z from 'zod';
import { inReadingOrder, type Problem, problemAt } from '../../../shared/problems';
import { id, levelNumber } from '../../../shared/schema';
import { type LeftOver, prune, shown } from '../../../shared/yaml/prune';
import { checkRecord } from '../../../shared/yaml/record';
import { notYaml } from '../../../shared/yaml/given';
import { parseYaml } from '../../../shared/yaml/source';
import {
  cleanReason,
  type LineReading,
  longestReason,
  marks,
  mostLines,
  namePattern,
  type Reading,
} from './reading';

const versionName = () =>
  z.string().max(40).regex(namePattern, {
    error: 'the name of a version, in quotes, as the page saved it',
  });

const lineSchema = z.strictObject({
  line: id().describe('The permanent id of a line.'),
  mark: z.enum(marks).optional().describe('Leave it out where it is not marked.'),
  reason: z.string().max(longestReason).optional().describe('Facts and words, no names.'),
});

export const readingFileSchema = z.strictObject({
  about: z.string().optional().describe('What the file is, for whoever opens it.'),
  version: versionName().describe('The version of the document whose lines they are.'),
  setting: id().optional().describe('The group of readers the person belongs to.'),
  level: levelNumber().optional().describe('The level the person thinks fits.'),
  lines: z.array(lineSchema),
});

export type ReadingFile = z.infer<typeof readingFileSchema>;

export interface OpenedReading {
  /** Absent where the file could not be read at all. */
  reading?: Reading;
  problems: Problem[];
  left: LeftOver[];
}

const about =
  'How one person reads lines of the document. Open it at “When two people read it differently”. It names no child.';

/** The text of the file. */
export const writeReadingFile = ({ version, setting, level, lines }: Reading): string =>
  `${JSON.stringify(
    {
      about,
      version,
      ...(setting && { setting }),
      ...(level !== undefined && { level }),
      lines: lines.map(({ line, mark, reason }) => ({
        line,
        ...(mark && { mark }),
        ...(reason && { reason }),
      })),
    } satisfies ReadingFile,
    null,
    2,
  )}\n`;

/** An evidence list that was downloaded is a list of lines too: each was ticked because it was seen. */
function fromEvidence(data: unknown): unknown {
  const { version, items, lines } = Object(data) as Record<string, unknown>;
  if (lines !== undefined || !Array.isArray(items)) return data;
  return {
    version,
    lines: items.map((item: unknown) => {
      const { id: line, note } = Object(item) as Record<string, unknown>;
      return { line, mark: 'seen', ...(note !== '' && { reason: note }) };
    }),
  };
}

const toLine = ({ line, mark, reason }: z.infer<typeof lineSchema>): LineReading => ({
  line,
  mark: mark ?? '',
  reason: cleanReason(reason ?? ''),
});

/** A line of the file, by its place there. */
interface Taken {
  i: number;
  raw: unknown;
  /** Undefined where nothing of it can be used. */
  line?: z.infer<typeof lineSchema> | undefined;
  left: LeftOver[];
}

/** Each line alone, so that a broken one does not move those after it. */
function takeLine(raw: unknown, i: number): Taken {
  const { record: line, left } = prune(lineSchema, raw);
  const place = `lines[${i}]`;
  if (!line) return { i, raw, left: [{ field: place, text: shown(raw) }] };
  return {
    i,
    raw,
    line,
    left: left.map(({ field, text }) => ({ field: `${place}.${field}`, text })),
  };
}

/** Why a line has no place in the reading; undefined where it has. */
function whyNot({ line }: Taken, place: number, whole: readonly Taken[]): string | undefined {
  const first = whole.findIndex((one) => one.line?.line === line?.line);
  if (first < place) return `${line?.line} is there twice`;
  return place >= mostLines ? `there are more than ${mostLines} lines` : undefined;
}

/**
 * @param file its name, for the problems.
 * @param text what it says: JSON, or the same as YAML.
 */
export function readReadingFile(file: string, text: string): OpenedReading {
  const other = notYaml(file, text, 'choose a file that this page or your evidence list saved');
  if (other) return { problems: [other], left: [] };
  const { data, source, problems } = parseYaml(file, text);
  if (data === undefined) return { problems, left: [] };
  const given = fromEvidence(data);
  const wrong = [...problems, ...checkRecord(readingFileSchema, given, source).problems];
  const { lines } = Object(given) as { lines?: unknown };
  const listed: unknown[] = Array.isArray(lines) ? lines : [];
  const head = prune(
    readingFileSchema,
    Array.isArray(lines) ? { ...(given as object), lines: [] } : given,
  );
  if (!head.record) {
    const unread = listed.map((raw, i) => ({ field: `lines[${i}]`, text: shown(raw) }));
    return { problems: inReadingOrder(wrong), left: [...head.left, ...unread] };
  }
  const taken = listed.map(takeLine);
  const whole = taken.filter(({ line }) => line !== undefined);
  const without = whole.flatMap((one, place) => {
    const why = whyNot(one, place, whole);
    return why ? [{ ...one, why }] : [];
  });
  const fix = 'copy what you need from it, below';
  const { version, setting = '', level } = head.record;
  return {
    reading: {
      version,
      setting,
      level,
      lines: whole.flatMap((one, place) =>
        one.line && !whyNot(one, place, whole) ? [toLine(one.line)] : [],
      ),
    },
    problems: inReadingOrder([
      ...wrong,
      ...without.map(({ i, why }) => problemAt({ source }, ['lines', i, 'line'], why, fix)),
    ]),
    left: [
      ...head.left,
      ...taken.flatMap(({ left }) => left),
      ...without.map(({ i, raw }) => ({ field: `lines[${i}]`, text: shown(raw) })),
    ],
  };
}
