/** A file that somebody chose in a form, before its fields are looked at: what it is at all, and which fields it leaves open. */
import { type Problem, problemOfFile } from '../problems';

/** How a Word or Excel file begins, and a PDF. */
const noText = /^(?:PK|%PDF)|\0/;

/**
 * What somebody chose in place of a YAML file, or of JSON; undefined where it may be one.
 * @param file its name.
 * @param fix what to do instead.
 */
export function notYaml(
  file: string,
  text: string,
  fix = 'choose the YAML file that this page saved',
): Problem | undefined {
  if (noText.test(text))
    return problemOfFile(file, 'this is no text, but a Word, Excel or PDF file', fix);
  return /\.csv$/i.test(file)
    ? problemOfFile(file, 'a CSV file is for reading, and does not hold all of it', fix)
    : undefined;
}

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Whether nothing was filled in. */
export const isOpen = (data: unknown): boolean => {
  const rest = withoutOpen(data);
  return rest === null || isEmptyGroup(rest);
};

/**
 * The data of a form that was filled in by hand, without the lines that were left open (`due:`), and without groups that
 * have no other. What is in a list keeps its place in it.
 */
export function withoutOpen(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const list = data.map(withoutOpen);
    const none = list.every((one) => one === null || isEmptyGroup(one));
    return none ? [] : list;
  }
  const kept = Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([key, value]): [string, unknown, unknown] => [key, withoutOpen(value), value])
    // A group that was written empty (`{}`, `[]`) stays what it was.
    .filter(([, now, was]) => !isEmptyGroup(now) || isEmptyGroup(was));
  return Object.fromEntries(kept.map(([key, now]) => [key, now]));
}
