/** The records that can be edited, each with its form and its value as the file has it. */
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { pageCollection } from '../../features/pages/collection';
import type { Item } from '../../shared/collection';
import { fieldName, type Problem } from '../../shared/problems';
import { Refusal } from '../change/named';
import { editFields, readFields } from '../change/texts';
import type { ContentReading } from '../site';
import { type Field, schemaAt, toField } from './form';
import { withLabels } from './labels';

/** A record as a list shows it. */
export interface RecordName {
  /** The id of its collection, for example `contact`. */
  kind: string;
  id: string;
  title: string;
  file: string;
}

interface Editable extends RecordName {
  item: Pick<Item<unknown>, 'source' | 'path'>;
}

export interface OpenRecord extends RecordName {
  form: Field;
  /** As the file has it: what is left out there is left out here. */
  value: unknown;
  /** The text of a page below its front matter. */
  body?: string;
  /** What other records have in these fields, by name: an example of each. */
  examples: Record<string, string>;
  /** The file as it was read; a save is refused when it has changed since. */
  text: string;
}

/** What a person wants a record to say. */
export interface Wanted {
  kind: string;
  id: string;
  value: unknown;
  body?: string | undefined;
}

const isFrozen = (file: string): boolean => file.startsWith('versioned_docs/');

/** What is not edited as a record: texts of published versions, and lists that commands write. */
const isOurs = ({ file, kind }: RecordName): boolean =>
  !isFrozen(file) && /\.(?:ya?ml|mdx?)$/.test(file) && !/^(?:moved|published) address$/.test(kind);

const titleOf = (title: () => string, id: string): string => {
  try {
    return title();
  } catch {
    return id;
  }
};

/** Every record that can be edited, drafts too, in the order of the collections. */
function listEditable({ own, reader }: ContentReading): Editable[] {
  const pages = reader.gather(pageCollection.source).whole.map(({ page, matter }) => ({
    kind: pageCollection.id,
    id: page.path,
    title: page.matter.title,
    file: page.file,
    item: { source: matter.source, path: [] },
  }));
  const records = own.flatMap(({ collection, gathered: { items } }) =>
    collection.id === pageCollection.id
      ? []
      : items.map((item) => ({
          kind: collection.id,
          id: item.id,
          title: titleOf(() => collection.title(item.value), item.id),
          file: item.source.file,
          item,
        })),
  );
  const seen = new Set<string>();
  return [...records, ...pages].filter(isOurs).filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    // Of an indicator in several versions, the draft is the one that is edited.
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Every record that can be edited, as a list shows them. */
export const listRecordNames = (content: ContentReading): RecordName[] =>
  listEditable(content).map(({ kind, id, title, file }) => ({ kind, id, title, file }));

function find(content: ContentReading, kind: string, id: string): Editable {
  const found = listEditable(content).find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Refusal(`There is no ${kind} called “${id}”. Choose one from the list.`);
  return found;
}

function schemaOf(content: ContentReading, { item }: Editable): z.ZodType {
  const own = content.reader
    .gathered()
    .flatMap(({ checkables }) => checkables)
    .find(({ loaded }) => loaded.source === item.source);
  if (!own) throw new Error(`${item.source.file} has no schema`);
  return schemaAt(own.schema, item.path);
}

const at = (value: unknown, place: readonly PropertyKey[]): unknown =>
  place.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );

/** Where a record is in its file: a list may be read in another order than it is written in. */
function placeIn(fields: unknown, { item: { path: place }, id }: Editable): readonly PropertyKey[] {
  const list = at(fields, place.slice(0, -1));
  if (typeof place.at(-1) !== 'number' || !Array.isArray(list)) return place;
  const index = list.findIndex((one: unknown) => isGroup(one) && one.id === id);
  return index < 0 ? place : [...place.slice(0, -1), index];
}

const readText = (root: string, file: string): string =>
  fs.readFileSync(path.join(root, file), 'utf8');

const isPage = (file: string): boolean => /\.mdx?$/.test(file);
const front = /^\uFEFF?---\r?\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/;
export const bodyOf = (text: string): string => text.replace(front, '');

/** How many other records are read for examples. */
const most = 12;

/** The longest example that is shown. */
const longestExample = 90;

/** What others of the same kind, beside a record, say in each field. */
export function examplesFor(
  root: string,
  content: ContentReading,
  { kind, id, file }: Pick<RecordName, 'kind' | 'id' | 'file'>,
): Record<string, string> {
  const others = listEditable(content)
    .filter((one) => one.kind === kind && one.id !== id)
    .filter(({ file: other }) => path.dirname(other) === path.dirname(file))
    .slice(0, most);
  return listExamples(
    others.map((one) => at(readFields(one.file, readText(root, one.file)), one.item.path)),
  );
}

/** The first text that each field has in these values, by its name without places in lists. */
function listExamples(values: readonly unknown[]): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) value.forEach((inner) => visit(inner, name));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, name === '' ? key : `${name}.${key}`);
    else if (value !== undefined && value !== null && found[name] === undefined)
      if (String(value).length <= longestExample) found[name] = String(value);
  };
  values.forEach((value) => visit(value, ''));
  return found;
}

/**
 * A record with its form.
 * @throws Refusal where there is none.
 */
export function openRecord(
  root: string,
  content: ContentReading,
  { kind, id }: Pick<RecordName, 'kind' | 'id'>,
): OpenRecord {
  const found = find(content, kind, id);
  const { file, title } = found;
  const text = readText(root, file);
  const fields = readFields(file, text);
  return {
    kind,
    id,
    title,
    file,
    form: withLabels(root, file, toField(schemaOf(content, found))),
    value: at(fields, placeIn(fields, found)),
    ...(isPage(file) && { body: bodyOf(text) }),
    examples: examplesFor(root, content, { kind, id, file }),
    text,
  };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with another in one place, which may be the end of a list. */
function withAt(value: unknown, [key, ...rest]: readonly PropertyKey[], wanted: unknown): unknown {
  if (key === undefined) return wanted;
  if (Array.isArray(value))
    return [...value, ...(key === value.length ? [undefined] : [])].map((inner: unknown, i) =>
      i === key ? withAt(inner, rest, wanted) : inner,
    );
  const group = value as Record<string, unknown>;
  return { ...group, [String(key)]: withAt(group[String(key)], rest, wanted) };
}

/** Where a record is, and what its file says. */
export interface Spot {
  file: string;
  path: readonly PropertyKey[];
  text: string;
  form: Field;
}

/** Where a record is. @throws Refusal where there is none */
export function spotOf(
  root: string,
  content: ContentReading,
  { kind, id }: Pick<RecordName, 'kind' | 'id'>,
): Spot {
  const found = find(content, kind, id);
  const { file } = found;
  const form = withLabels(root, file, toField(schemaOf(content, found)));
  const text = readText(root, file);
  return { file, path: placeIn(readFields(file, text), found), text, form };
}

/**
 * The text of the file with a record as it is wanted; all other lines stay to the letter.
 * @throws Error where its file cannot be edited in place.
 */
export function composeRecord(
  { file, path: place, text, form }: Spot,
  { value, body }: Pick<Wanted, 'value' | 'body'>,
): { file: string; content: string } {
  const fields = readFields(file, text);
  const next = withAt(fields, place, value) as Record<string, unknown>;
  if (!isGroup(next)) throw new Error('a record is a group of fields');
  const names = [...new Set([...Object.keys(fields), ...Object.keys(next)])];
  const wanted = Object.fromEntries(names.map((name) => [name, next[name]]));
  const order = form.type === 'group' ? form.fields.map(({ name }) => name) : [];
  const edited = editFields(file, text, wanted, place.length === 0 ? order : []);
  if (body === undefined || !isPage(file)) return { file, content: edited };
  const head = front.exec(edited)?.[0] ?? '';
  const windows = head.includes('\r\n');
  const lines = body.replace(/\r\n/g, '\n');
  return { file, content: head + (windows ? lines.replace(/\n/g, '\r\n') : lines) };
}

/** A problem, at a field of the record that is being edited where it is in it. */
export type FieldProblem = Problem;

/** The problems with the fields named as they are in the record, and those elsewhere with their file. */
export function placeProblems(
  { file, path: place }: Pick<Spot, 'file' | 'path'>,
  problems: readonly Problem[],
): { here: FieldProblem[]; elsewhere: FieldProblem[] } {
  const start = fieldName(place);
  const [here, elsewhere]: [FieldProblem[], FieldProblem[]] = [[], []];
  for (const problem of problems) {
    const inside =
      problem.file === file &&
      (start === '' || problem.field === start || problem.field.startsWith(`${start}.`));
    if (inside)
      here.push({ ...problem, field: problem.field.slice(start.length).replace(/^\./, '') });
    else elsewhere.push(problem);
  }
  return { here, elsewhere };
}
