/** Changes the text of content files at known places, and nothing else of them. */
import { parseDocument } from 'yaml';
import type { Position } from '../../shared/problems';
import { editYaml } from '../../shared/yaml/edit';

/** What a change makes of a file; without content it is taken away. */
export interface FileChange {
  /** Path from the project's root. */
  file: string;
  content?: string;
}

/** Words at a place of a file, and what they become. */
export interface Replacement extends Position {
  file: string;
  from: string;
  to: string;
}

/** Where a place is in a text; a mark of byte order counts for none. */
function offsetOf(text: string, { line, column }: Position): number {
  let at = 0;
  for (let i = 1; i < line; i += 1) at = text.indexOf('\n', at) + 1;
  return at + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Whether words end here, so that `a-team` is not found in `a-team-elsewhere`. */
const endsAt = (text: string, at: number): boolean => !/[A-Za-z0-9-]/.test(text[at] ?? '');

/**
 * The first place at or after one where the words are, whole.
 * @throws Error where they are not: the file is not as it was read.
 */
function findWords(text: string, { file, from, ...place }: Replacement): number {
  const start = offsetOf(text, place);
  for (let at = text.indexOf(from, start); at >= 0; at = text.indexOf(from, at + 1))
    if (endsAt(text, at + from.length)) return at;
  throw new Error(`${file}:${place.line} does not have ${from} any more`);
}

/** The text with each replacement made at its own place. */
export function replaceAt(text: string, replacements: readonly Replacement[]): string {
  const edits = new Map(replacements.map((one) => [findWords(text, one), one] as const));
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((all, [at, { from, to }]) => all.slice(0, at) + to + all.slice(at + from.length), text);
}

const front = /^(\uFEFF?---\r?\n)([\s\S]*?\n)(---[^\S\n]*(?:\n|$)[\s\S]*)$/;

/**
 * Changes top-level fields of a YAML file or of the front matter of a page; all other lines stay as they are.
 * @param order the usual order of fields, for one that is new.
 */
export function editFields(
  file: string,
  text: string,
  wanted: Readonly<Record<string, unknown>>,
  order: readonly string[] = [],
): string {
  if (!/\.mdx?$/.test(file)) return editYaml(text, wanted, order);
  const [, start = '', matter, rest = ''] = front.exec(text) ?? [];
  if (matter === undefined) throw new Error(`${file} has no front matter`);
  return start + editYaml(matter, wanted, order) + rest;
}

/** The fields of a YAML file or of the front matter of a page, as they are written. */
export function readFields(file: string, text: string): Record<string, unknown> {
  const matter = /\.mdx?$/.test(file) ? (front.exec(text)?.[2] ?? '') : text;
  return parseDocument(matter).toJS() as Record<string, unknown>;
}

/** The same value where each list that named both records names the one that is left once. */
export function withoutRepeats(value: unknown, id: string): unknown {
  if (Array.isArray(value)) {
    const list = value.map((inner: unknown) => withoutRepeats(inner, id));
    return list.filter((inner, i) => inner !== id || list.indexOf(id) === i);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutRepeats(inner, id)]),
  );
}
