/**
 * A reading as a text that an address carries after its `#`, for a code that a camera reads: what stands there stays on the
 * device that opens it. A line for each thing, and a full stop at the end, so that half an address is known for one.
 */
import {
  cleanReason,
  isMark,
  type LineReading,
  mostLines,
  namePattern,
  type Reading,
} from './reading';

/** The name after the `#`. */
export const codeKey = 'reading';

/** Of this way of writing; another gets another number. */
const kind = '1';

const end = '.';
const longestId = 80;

const isId = (text: string): boolean => text.length <= longestId && namePattern.test(text);

/** `1`, version, setting, level, then `id:mark:reason` for each line, then a full stop. */
export const writeCode = ({ version, setting, level, lines }: Reading): string =>
  [
    kind,
    version,
    setting,
    level ?? '',
    ...lines.map(({ line, mark, reason }) => `${line}:${mark}:${cleanReason(reason)}`),
    end,
  ].join('\n');

function readLine(text: string): LineReading | undefined {
  const [, line = '', mark = '', reason = ''] = /^([^:]*):([^:]*):(.*)$/.exec(text) ?? [];
  if (!isId(line) || (mark !== '' && !isMark(mark))) return undefined;
  return { line, mark: isMark(mark) ? mark : '', reason: cleanReason(reason) };
}

/** @returns undefined where the text is not whole: half a reading would look like agreement. */
export function readCode(text: string): Reading | undefined {
  const [own, version = '', setting = '', level = '', ...rest] = text.trim().split('\n');
  if (own !== kind || !isId(version) || (setting !== '' && !isId(setting))) return undefined;
  if (!/^\d?$/.test(level) || rest.pop() !== end || rest.length > mostLines) return undefined;
  const lines = rest.map(readLine);
  if (!lines.every((one) => one !== undefined)) return undefined;
  if (new Set(lines.map(({ line }) => line)).size < lines.length) return undefined;
  return { version, setting, ...(level && { level: Number(level) }), lines };
}

/** An address with a reading after the `#`. @param page the address of the page, without query and hash. */
export const addressOf = (page: string, reading: Reading): string =>
  `${page}#${codeKey}=${encodeURIComponent(writeCode(reading))}`;
