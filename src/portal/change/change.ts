/** What renaming or withdrawing a record or a page changes in the files. Nothing is written here. */
import fs from 'node:fs';
import path from 'node:path';
import { formerNameCollection, movedCollection } from '../../features/moved/collection';
import type { GivenUp } from '../../features/moved/model/left';
import type { FormerName, Left } from '../../features/moved/model/schema';
import { pageCollection } from '../../features/pages/collection';
import type { Page } from '../../features/pages/model/page';
import type { Item, Site } from '../../shared/collection';
import { id as idSchema } from '../../shared/schema';
import { withoutLastSlash } from '../../shared/webAddress';
import type { ContentReading } from '../site';
import { changeMoved } from './movedFile';
import {
  addressesOf,
  findRecord,
  listAddressPlaces,
  listPlaces,
  type NamedRecord,
  type NamingPlace,
  Refusal,
  refuseKnown,
  refuseTaken,
} from './named';
import {
  editFields,
  type FileChange,
  readFields,
  replaceAt,
  type Replacement,
  withoutRepeats,
} from './texts';

export interface Around {
  root: string;
  content: ContentReading;
  /** The content, which is whole before a change. */
  site: Site;
}

export interface Change {
  files: FileChange[];
  /** The places that named it. */
  places: NamingPlace[];
  /** The addresses it had, and what becomes of them. */
  given: GivenUp[];
}

const readText = (root: string, file: string): string =>
  fs.readFileSync(path.join(root, file), 'utf8');

const listLeft = ({ content }: Around): Left[] =>
  content.reader.gather(movedCollection.source).items.map(({ value }) => value);

const listNames = ({ content }: Around): FormerName[] =>
  content.reader.gather(formerNameCollection.source).items.map(({ value }) => value);

/** Every page, those too that are drafts or wait for their day. */
const listPages = ({ content }: Around): Page[] =>
  content.reader.gather(pageCollection.source).whole.map(({ page }) => page);

/** The files with all replacements made. */
function replaceAll(root: string, replacements: readonly Replacement[]): Map<string, string> {
  const files = [...new Set(replacements.map(({ file }) => file))];
  return new Map(
    files.map((file) => [
      file,
      replaceAt(
        readText(root, file),
        replacements.filter((one) => one.file === file),
      ),
    ]),
  );
}

/** Where a file goes, for one that is named after its record. */
const moveFile = (changed: Map<string, string>, from: string, to: string): FileChange[] => [
  ...[...changed].flatMap(([file, content]) => (file === from ? [] : [{ file, content }])),
  { file: from },
  { file: to, content: changed.get(from) ?? '' },
];

const inPlace = (changed: Map<string, string>): FileChange[] =>
  [...changed].map(([file, content]) => ({ file, content }));

/** An id that a person typed. @throws Refusal where it is none. */
function readId(typed: string): string {
  const { success, error } = idSchema().safeParse(typed);
  if (!success)
    throw new Refusal(
      `“${typed}” cannot be an id: it is ${error.issues[0]?.message ?? 'not one'}.`,
    );
  return typed;
}

/** The address a record would have with another id. */
function addressWith(
  { collection, item }: NamedRecord,
  id: string,
  site: Site,
): string | undefined {
  return collection.address({ ...(item.value as object), id }, site);
}

/** The record in whose place the id stands, whole file or an entry of a list. */
const isFile = ({ item: { path: place } }: NamedRecord): boolean => place.length === 0;

const fileOf = (item: Item<unknown>): string => item.source.file;

/** What the words at each place become; frozen texts keep theirs. */
const onward = (places: readonly NamingPlace[], become: (words: string) => string): Replacement[] =>
  places
    .filter(({ frozen }) => !frozen)
    .map(({ file, line, column, words }) => ({
      file,
      line,
      column,
      from: words,
      to: become(words),
    }));

/** `contact:old` to `contact:new`, and an id alone to the other. */
const toId =
  (from: string, to: string) =>
  (words: string): string =>
    `${words.slice(0, words.length - from.length)}${to}`;

/**
 * A record with another id: its file, every reference, and where its old addresses lead.
 * @param name such as `contact:some-team`.
 * @throws Refusal where it may not be.
 */
export function renameRecord(around: Around, name: string, typed: string): Change {
  const { root, content, site } = around;
  const record = findRecord(content, name);
  const { collection, item } = record;
  const to = readId(typed.replace(/^[^:]+:/, ''));
  const items = content.own.find((one) => one.collection === collection)?.gathered.items ?? [];
  if (items.some(({ id }) => id === to))
    throw new Refusal(`There is a ${collection.id} called ${to} already.`);
  const [own, next] = [collection.address(item.value, site), addressWith(record, to, site)];
  if (next !== undefined) refuseTaken(listLeft(around), next);
  refuseKnown(listNames(around), record, to);
  const places = listPlaces(content, record);
  const addresses = addressesOf(own, site.addresses());
  const newOf = (address: string) => `${next ?? ''}${address.slice((own ?? '').length)}`;
  const toPages = listAddressPlaces(content, listPages(around), addresses);
  const changed = replaceAll(root, [
    {
      file: fileOf(item),
      ...item.source.locate([...item.path, 'id']),
      from: item.id,
      to,
    },
    ...onward(places, toId(item.id, to)),
    ...onward(toPages, newOf),
  ]);
  const given = addresses.map((from): GivenUp => ({
    from,
    to: newOf(from),
  }));
  const file = fileOf(item);
  return finish(around, {
    files: isFile(record)
      ? moveFile(changed, file, file.replace(/[^/]*$/, `${to}.yaml`))
      : inPlace(changed),
    places: [...places, ...toPages],
    given,
    live: addresses.map(newOf),
    name: { kind: collection.id, was: item.id, title: collection.title(item.value), now: to },
  });
}

interface Wish {
  /** The record that takes its place, such as `contact:front-door`. */
  use?: string | undefined;
  why: string;
  /** Who takes it down, by role. */
  by: string;
}

/** The places to change, and how many there are in texts that nobody changes. */
function sayPlaces(places: readonly NamingPlace[]): string {
  const live = places.filter(({ frozen }) => !frozen);
  const frozen = places.length - live.length;
  return [
    ...live.map(({ file, line, words }) => `  ${file}:${line}  ${words}`),
    ...(frozen > 0
      ? [`  and ${frozen} in published versions, which are frozen: only --use can answer for them`]
      : []),
  ].join('\n');
}

/**
 * A record that goes: every reference to it names another, and its addresses keep a note.
 * @throws Refusal where something names it and nothing takes its place, with the places.
 */
export function withdrawRecord(around: Around, name: string, { use, why, by }: Wish): Change {
  const { root, content, site } = around;
  const record = findRecord(content, name);
  const { collection, item } = record;
  const other = use === undefined ? undefined : findRecord(content, use);
  if (other && (other.collection !== collection || other.item === item))
    throw new Refusal(`${use} cannot take the place of ${name}: name another ${collection.id}.`);
  const places = listPlaces(content, record).filter(
    ({ file }) => !(isFile(record) && file === fileOf(item)),
  );
  if (!other && places.length > 0)
    throw new Refusal(
      `${places.length === 1 ? 'A place names' : `${places.length} places name`} ${name}:\n${sayPlaces(places)}\nSay what takes its place (in a command --use ${collection.id}:<id>) and all of them name that one instead, in one go; or change them first.`,
    );
  const own = collection.address(item.value, site);
  const goTo = other && collection.address(other.item.value, site);
  const addresses = addressesOf(own, site.addresses());
  const toPages = listAddressPlaces(content, listPages(around), addresses);
  const changed = replaceAll(root, [
    ...(other ? onward(places, toId(item.id, other.item.id)) : []),
    ...(goTo === undefined ? [] : onward(toPages, () => goTo)),
  ]);
  if (other) for (const [file, text] of changed) changed.set(file, once(file, text, other.item.id));
  const title = collection.title(item.value);
  const given = addresses.map((from): GivenUp => ({
    from,
    ...(from === own
      ? { withdrawn: { title, by, why, ...(goTo !== undefined && { goTo }) } }
      : { to: own }),
  }));
  return finish(around, {
    files: takeOut(root, record, changed),
    places: [...places, ...toPages],
    given,
    live: [],
    name: { kind: collection.id, was: item.id, title, ...(other && { now: other.item.id }) },
  });
}

/** The files without a record, which is one of them or an entry of a list. */
function takeOut(root: string, record: NamedRecord, changed: Map<string, string>): FileChange[] {
  const file = fileOf(record.item);
  if (isFile(record)) return [...inPlace(changed).filter((one) => one.file !== file), { file }];
  const text = changed.get(file) ?? readText(root, file);
  return inPlace(changed.set(file, withoutItem(file, text, record.item)));
}

/** A file in which no list names the same record twice. */
function once(file: string, text: string, id: string): string {
  const fields = readFields(file, text);
  const wanted = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, withoutRepeats(value, id)]),
  );
  return editFields(file, text, wanted);
}

/** A file without one entry of a list. */
function withoutItem(file: string, text: string, { path: place, id }: Item<unknown>): string {
  const [key = ''] = place;
  const list = readFields(file, text)[String(key)] as { id?: unknown }[];
  return editFields(file, text, { [String(key)]: list.filter((one) => one.id !== id) });
}

/** Where a page is kept, by its address. */
interface Move {
  page: Page;
  /** Its file, and its slug where it has one, as they become. */
  file: string;
  slug?: string;
}

function moveOf(page: Page, to: string): Move {
  const name = to.replace(/^.*\//, '');
  const ending = /\.mdx?$/.exec(page.file)?.[0] ?? '.md';
  const folder = { brief: '/briefs/', update: '/updates/', guidance: '/guidance/', site: '/' };
  if (page.kind === 'document')
    throw new Refusal(
      'The pages of the document of levels are named by its file names. Rename the file in docs/; published versions keep theirs.',
    );
  if (to !== `${folder[page.kind]}${name}`)
    throw new Refusal(`A page like ${page.path} stays below ${folder[page.kind]}; found ${to}.`);
  readId(name);
  return page.kind === 'guidance' || page.kind === 'site'
    ? { page, file: page.file.replace(/[^/]*$/, `${name}${ending}`) }
    : { page, file: page.file, slug: name };
}

/**
 * A page at another address: its file or slug, every link to it, and where its old address leads. Where it was moved
 * already, the links and the list alone.
 * @throws Refusal where it may not be.
 */
export function renamePage(around: Around, from: string, to: string): Change {
  const { root, content, site } = around;
  const pages = listPages(around);
  const same = (a: string, b: string) => withoutLastSlash(a) === withoutLastSlash(b);
  const page = pages.find((one) => same(one.path, from));
  const there = [...site.addresses()].some((address) => same(address, to));
  if (!page && !there)
    throw new Refusal(
      `There is no page at ${from}, and none at ${to}. Name a record by its kind and id, for example contact:front-door.`,
    );
  if (page && there) throw new Refusal(`There is a page at ${to} already.`);
  if (page) refuseTaken(listLeft(around), to);
  const places = listAddressPlaces(content, pages, [from]);
  const replacements = onward(places, () => withoutLastSlash(to));
  const move = page && moveOf(page, to);
  const changed = replaceAll(root, replacements);
  if (move) {
    const text = changed.get(move.page.file) ?? readText(root, move.page.file);
    const own =
      move.slug === undefined ? text : editFields(move.page.file, text, { slug: move.slug });
    changed.set(move.page.file, own);
  }
  return finish(around, {
    files:
      move && move.file !== move.page.file
        ? moveFile(changed, move.page.file, move.file)
        : inPlace(changed),
    places,
    given: [{ from, to }],
    live: [to],
  });
}

/**
 * A page that goes, or went already: its address keeps a note.
 * @throws Refusal where something links to it and nothing takes its place, with the places.
 */
export function withdrawPage(around: Around, from: string, { use, why, by }: Wish): Change {
  const { root, content } = around;
  const pages = listPages(around);
  const page = pages.find((one) => withoutLastSlash(one.path) === withoutLastSlash(from));
  if (page?.kind === 'document')
    throw new Refusal('A page of the document of levels goes with its version.');
  const places = listAddressPlaces(content, pages, [from]).filter(
    ({ file }) => file !== page?.file,
  );
  if (use === undefined && places.length > 0)
    throw new Refusal(
      `${places.length === 1 ? 'A place links' : `${places.length} places link`} to ${from}:\n${sayPlaces(places)}\nSay what takes its place (in a command --use /another/address) and all of them lead there instead, in one go; or change them first.`,
    );
  const changed =
    use === undefined
      ? new Map<string, string>()
      : replaceAll(
          root,
          onward(places, () => withoutLastSlash(use)),
        );
  const title = page?.matter.title ?? from.replace(/^.*\//, '').replaceAll('-', ' ');
  return finish(around, {
    files: [...inPlace(changed), ...(page ? [{ file: page.file }] : [])],
    places,
    given: [{ from, withdrawn: { title, by, why, ...(use !== undefined && { goTo: use }) } }],
    live: [],
  });
}

/** The change, with the list of moved addresses and former names as it becomes. */
function finish(
  around: Around,
  {
    files,
    places,
    given,
    live,
    name,
  }: Change & { live: readonly string[]; name?: Omit<FormerName, 'on'> },
): Change {
  const listed = { left: listLeft(around), names: listNames(around) };
  const moved = changeMoved(around.root, listed, { given, live, name, on: around.site.today });
  return { files: [...files, moved], places, given };
}
