/** What a device keeps of two readings. What is damaged is left out, part by part, and the rest is kept. */
import {
  cleanReason,
  isList,
  isMark,
  type LineReading,
  listOnly,
  type Reading,
  sameReading,
  withLines,
} from './reading';

export interface KeptReadings {
  own?: Reading | undefined;
  /** What the other person handed over. */
  theirs?: Reading | undefined;
  /** A reading of another version than the own one: it cannot be compared, and is not thrown away. */
  waiting?: Reading | undefined;
  /** What happened last, in a sentence; it is not kept. */
  told?: string | undefined;
}

export const nothingKept: KeptReadings = {};

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readLines(value: unknown): LineReading[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const read = list.flatMap((one) => {
    const { line, mark, reason } = fieldsOf(one);
    if (typeof line !== 'string' || line === '') return [];
    const whole: LineReading = {
      line,
      mark: isMark(mark) ? mark : '',
      reason: cleanReason(textOf(reason)),
    };
    return [whole];
  });
  return read.filter((one, i) => read.findIndex(({ line }) => line === one.line) === i);
}

function readOne(value: unknown): Reading | undefined {
  const { version, setting, level, lines } = fieldsOf(value);
  if (typeof version !== 'string' || version === '') return undefined;
  return {
    version,
    setting: textOf(setting),
    ...(Number.isInteger(level) && { level: Number(level) }),
    lines: readLines(lines),
  };
}

/** Reads what `writeKept` wrote. */
export function readKept(stored: string): KeptReadings {
  try {
    const { own, theirs, waiting } = fieldsOf(JSON.parse(stored));
    return { own: readOne(own), theirs: readOne(theirs), waiting: readOne(waiting) };
  } catch {
    return nothingKept;
  }
}

/** The text `readKept` reads back; undefined where there is nothing to keep. */
export const writeKept = ({ own, theirs, waiting }: KeptReadings): string | undefined =>
  own || theirs || waiting ? JSON.stringify({ own, theirs, waiting }) : undefined;

const lineCount = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** A list, or the reading of another person, taken in beside what is kept. Nothing of one’s own is lost. */
export function takeIn(kept: KeptReadings, incoming: Reading): KeptReadings {
  const { own } = kept;
  const ids = incoming.lines.map(({ line }) => line);
  const bare = isList(incoming);
  if (!own)
    return {
      own: listOnly(incoming),
      ...(!bare && { theirs: incoming }),
      told: bare
        ? `Opened a list of ${lineCount(ids.length)}.`
        : `Opened the other person’s reading of ${lineCount(ids.length)}. Mark the lines yourself before you look at it.`,
    };
  if (sameReading(own, incoming)) return { ...kept, told: 'That is your own reading.' };
  if (own.version !== incoming.version)
    return { ...kept, waiting: incoming, told: 'What came is of another version: see below.' };
  const merged = withLines(own, ids);
  const added = merged.lines.length - own.lines.length;
  if (bare)
    return {
      ...kept,
      own: merged,
      told: `Added ${lineCount(added)} to yours; ${lineCount(ids.length - added)} you had already.`,
    };
  return {
    ...kept,
    own: merged,
    theirs: incoming,
    told: kept.theirs
      ? 'The other person’s marks are here. They replace those that were here before.'
      : 'The other person’s marks are here.',
  };
}

/** What waits becomes what is shown, and what was shown goes. */
export const openWaiting = ({ waiting }: KeptReadings): KeptReadings =>
  waiting ? takeIn(nothingKept, waiting) : nothingKept;
