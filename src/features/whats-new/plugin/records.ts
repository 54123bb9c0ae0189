/** The records that a content file had at some time, read without checking: what was wrong then is no fault now. */
import { parse } from 'yaml';
import type { FileChange } from '../../../shared/collection';
import { idOfFile } from '../../../shared/files';
import type { Fields, FileStep, Found } from '../model/step';

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Nothing can be said of what could not be read. */
function read(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

type Cache = Map<string, unknown>;

function readOnce(text: string, cache: Cache): unknown {
  if (!cache.has(text)) cache.set(text, read(text));
  return cache.get(text);
}

/** A list of YAML in the texts of its items, where it is written as `key:` and one `- ` for each; undefined elsewhere. */
function splitList(text: string, key: string): string[] | undefined {
  const start = new RegExp(`^${key}:[^\\S\\n]*\\n`, 'm').exec(text);
  if (!start || text.slice(0, start.index).trim() !== '' || /[&*]\w|<<:/.test(text))
    return undefined;
  const body = text.slice(start.index + start[0].length);
  const indent = /^( *)- /m.exec(body)?.[1];
  if (indent === undefined) return undefined;
  const items = body.split(new RegExp(`^(?=${indent}- )`, 'm'));
  const [before = '', ...rest] = items;
  return before.trim() === '' ? rest : items;
}

/** The items of a list; an item that many versions of a file have is read once. */
function listOf(text: string, key: string, cache: Cache): Fields[] {
  const single = splitList(text, key)?.map((item) => readOnce(item.trimEnd(), cache));
  if (single?.every((item) => Array.isArray(item) && item.length === 1))
    return single.flat().filter(isGroup);
  const whole = readOnce(text, cache);
  const list = isGroup(whole) ? whole[key] : undefined;
  return Array.isArray(list) ? list.filter(isGroup) : [];
}

/** The words of Markdown, near enough to compare two versions of a page: without the marks and where links lead. */
const plainWords = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/[|>#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A page: the fields of its front matter, and its parts by their headings. */
function readPage(text: string, cache: Cache): Fields {
  const [front = '', matter = ''] = /^---\r?\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  const fields = readOnce(matter, cache);
  const [start = '', ...rest] = text.slice(front.length).split(/^#{1,3} +/m);
  const parts = [
    { heading: '', text: plainWords(start) },
    ...rest.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: plainWords(heading), text: plainWords(lines.join('\n')) };
    }),
  ];
  const { title, description } = isGroup(fields) ? fields : {};
  return { title, description, parts };
}

const audit = /^data\/audits\/([^/]+)\/(responses\/.*|recommendations)\.ya?ml$/;

function ofAudit(file: string, text: string, cache: Cache): Found[] {
  const [, cycle = '', part = ''] = audit.exec(file) ?? [];
  if (part === 'recommendations')
    return listOf(text, 'recommendations', cache).map((fields) => ({
      kind: 'recommendation',
      id: `${cycle}/${String(fields.number)}`,
      fields: { ...fields, cycle },
    }));
  const whole = readOnce(text, cache);
  if (!isGroup(whole) || !Array.isArray(whole.findings)) return [];
  const agency = String(whole.agency);
  return whole.findings.filter(isGroup).map((fields) => ({
    kind: 'finding',
    id: String(fields.id),
    fields: { ...fields, cycle, agency },
  }));
}

const listed = (kind: Found['kind'], list: readonly Fields[]): Found[] =>
  list.map((fields) => ({ kind, id: String(fields.id), fields }));

/** Each kind of file, and the records in it. */
const readers: readonly {
  pattern: RegExp;
  read: (file: string, text: string, cache: Cache) => Found[];
}[] = [
  {
    pattern: /^data\/contacts\/[^/]+\.ya?ml$/,
    read: (file, text, cache) => {
      const fields = readOnce(text, cache);
      return isGroup(fields) ? [{ kind: 'contact', id: idOfFile(file), fields }] : [];
    },
  },
  {
    pattern: /^data\/citations\.yaml$/,
    read: (_, text, cache) => listed('law', listOf(text, 'citations', cache)),
  },
  {
    pattern: /^data\/glossary\.yaml$/,
    read: (_, text, cache) => listed('term', listOf(text, 'terms', cache)),
  },
  { pattern: audit, read: ofAudit },
  {
    pattern: /^(?:guidance|pages)\/.+\.mdx?$/,
    read: (file, text, cache) => [
      {
        kind: 'page',
        id: `/${file.replace(/^pages\//, '').replace(/\.mdx?$/, '')}`,
        fields: readPage(text, cache),
      },
    ],
  },
];

/** Each file once a day, as it was in the morning and at night, wherever it was moved meanwhile: fewer texts to read. */
export function joinDays(changes: readonly FileChange[]): FileChange[] {
  const open = new Map<string, FileChange>();
  const joined: FileChange[] = [];
  const keyOf = (on: string, side: FileChange['before']) => `${on} ${side?.file}`;
  for (const { on, before, after } of changes) {
    const from = before ?? after;
    const known = open.get(keyOf(on, from));
    const change = known ?? { on, ...(before && { before }) };
    if (!known) joined.push(change);
    open.delete(keyOf(on, from));
    if (after) change.after = after;
    else delete change.after;
    open.set(keyOf(on, after ?? from), change);
  }
  return joined.filter(
    ({ before, after }) => before?.text !== after?.text || before?.file !== after?.file,
  );
}

/** The changes of files as changes of records, oldest first. */
export function readSteps(changes: readonly FileChange[]): FileStep[] {
  const cache: Cache = new Map();
  const recordsOf = (side: FileChange['before']): Found[] =>
    side
      ? (readers
          .find(({ pattern }) => pattern.test(side.file))
          ?.read(side.file, side.text, cache) ?? [])
      : [];
  return joinDays(changes)
    .map(({ on, before, after }) => ({ on, before: recordsOf(before), after: recordsOf(after) }))
    .filter(({ before, after }) => before.length + after.length > 0);
}
