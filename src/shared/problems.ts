/**
 * A problem is data: where it is, what is wrong, how to fix it. All are collected, sorted and printed
 * once, in the same words by the build, the command line and the development page.
 */
import { counted } from './counted';

export type Severity = 'error' | 'warning';

export interface Position {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
}

export interface Problem extends Position {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** The field as an author reads it, for example `phones[0].number`; empty for the whole file. */
  field: string;
  message: string;
  /** What to do about it, as an instruction. */
  fix: string;
  severity: Severity;
}

/** A path into a parsed file as code and zod write it, turned into what an author reads. */
export function fieldName(path: ReadonlyArray<PropertyKey>): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

/** What a problem may be about: something read from a file that knows where its fields are. */
interface Placed {
  source: { file: string; locate(path: ReadonlyArray<PropertyKey>): Position };
}

/**
 * A problem with one field of a record.
 * @param path where the field is, as code writes it; the author reads its name and its line.
 * @param fix what to do about it, as an instruction.
 */
export const problemAt = (
  { source }: Placed,
  path: ReadonlyArray<PropertyKey>,
  message: string,
  fix: string,
  severity: Severity = 'error',
): Problem => ({
  file: source.file,
  ...source.locate(path),
  field: fieldName(path),
  message,
  fix,
  severity,
});

/**
 * A problem with a file as a whole.
 * @param file its path from the project's root.
 * @param fix what to do about it, as an instruction.
 */
export const problemOfFile = (file: string, message: string, fix: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  message,
  fix,
  severity: 'error',
});

/** Places in the order in which an author meets them: by file, then line, then column. */
export const inReadingOrder = <P extends Pick<Problem, 'file' | 'line' | 'column' | 'field'>>(
  places: readonly P[],
): P[] =>
  [...places].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.field.localeCompare(b.field, 'en'),
  );

/** One problem as `file:line:column  field: message  (fix)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, fix, severity } = problem;
  const where = `${file}:${line}:${column}`;
  const what = field === '' ? message : `${field}: ${message}`;
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${where}  ${mark}${what}  (${fix})`;
}

/** The whole report: every problem on a line of its own, then the count. */
export function formatReport(problems: readonly Problem[], filesRead: number): string {
  const count = (severity: Severity) => problems.filter((p) => p.severity === severity).length;
  const files = new Set(problems.map((p) => p.file)).size;
  const lines = inReadingOrder(problems).map(formatProblem);
  const [errors, warnings] = [count('error'), count('warning')];
  const found = [
    counted(errors, 'problem'),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
  const summary =
    problems.length === 0
      ? `No problems in ${counted(filesRead, 'file')}.`
      : `${found} in ${files} of ${counted(filesRead, 'file')}.`;
  return [...lines, summary].join('\n');
}

/** True for a problem that must stop a build. */
export const isError = ({ severity }: Pick<Problem, 'severity'>): boolean => severity === 'error';

/** True where at least one problem must stop a build. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(isError);
