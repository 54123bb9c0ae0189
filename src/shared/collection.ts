/**
 * What a feature says of its records, once: where they are read, what they must satisfy, where they are shown and who
 * looks at them again. The portal derives the rest: references, links, addresses, what relates to what.
 */
import type { z } from 'zod';
import type { Calendar } from './calendar/calendar';
import type { NoHistory } from './git';
import type { ReferenceLink } from './markdown/parse';
import type { Problem } from './problems';
import type { Checkable } from './references';
import type { Loaded } from './yaml/record';

/** A record with its id and its place. */
export interface Item<T> extends Loaded<T> {
  id: string;
  /** Where it is in its file; empty where the file is the record. */
  path: readonly PropertyKey[];
}

/** What a source gives: everything that can be said of its files, whole or not. */
export interface Gathered<T> {
  /** The records that are whole, in their order. */
  items: Item<T>[];
  /** The files, whole or not, for what is checked field by field. */
  checkables: Checkable[];
  problems: Problem[];
  filesRead: number;
  /** Ids in files that are not whole: a fault there is told once, and not at every reference. */
  salvaged: readonly string[];
  /** Set where a file could not be read at all: nothing can be said of references to its records. */
  unread: boolean;
  /** Links to records in texts, in those that are not whole too. */
  links?: readonly TextLink[];
}

/** A link in a text to a record, such as `[the front door](contact:front-door)`. */
export interface TextLink extends ReferenceLink {
  file: string;
}

/** How this run reads the content. */
export interface ReadOptions {
  /** The project's root folder. */
  root: string;
  /** The calendar date in Europe/London, `2026-11-24`. */
  today: string;
  /** Apply the rules of a release: nothing unconfirmed, nothing overdue. */
  release: boolean;
  /** Why contacts past their review date may go out all the same. */
  allowOverdue?: string | undefined;
}

/** One reading of the content. */
export interface Reader extends ReadOptions {
  /** What a source gives; its files are read at the first asking alone. */
  gather<G extends Gathered<unknown>>(source: Source<G>): G;
}

export interface Source<G extends Gathered<unknown>> {
  /** The files and folders it reads, from the project's root; they are watched, and copied to try a change. */
  readonly reads: readonly string[];
  /** What each of its files holds. Files without fields, such as a list of addresses, have no shape. */
  readonly shapes: readonly Shape[];
  /** Where a new record goes: into a file of its own in a folder, or to the end of a list in a file. */
  readonly makes?: { readonly path: string; readonly key?: string };
  read(reader: Reader): G;
}

/** What files of one kind hold: YAML, JSON, or the front matter of Markdown pages. */
export interface Shape {
  /** Which files, from the project's root; `*` is any name, `**` any folders too: `data/contacts/*.yaml`. */
  files: readonly string[];
  schema: z.ZodType;
}

/** One thing that records must satisfy; the list of all rules is printed from these. */
export interface Rule<G> {
  name: string;
  /** In one sentence, what it asks. */
  about: string;
  /** @param own the records, with all that was gathered of them. */
  check(own: G, reader: Reader): Problem[];
}

/** Where a link to a record leads, and the words that show it. */
export interface Resolved {
  /** The address without the site's base address, or `tel:`. */
  href: string;
  /** The name of what it leads to. */
  title: string;
  /** Set where the author's words are replaced by the record's own. */
  text?: string;
  /** Words to add after the link. */
  after?: string;
  mark?: { status: string; label: string };
  /** When what it leads to answers, where that is not at any time. */
  hours?: {
    /** In words, without a full stop. */
    usual: string;
    /** For the script that judges them; left out where they are not known. */
    code?: string;
    /** Who answers when it does not. */
    instead?: Instead;
  };
}

/** Who answers in place of another: their page, and their number with how far it can be relied on. */
export interface Instead {
  id: string;
  name: string;
  href: string;
  phone: { href: string; display: string };
  mark: NonNullable<Resolved['mark']>;
}

/** What records are called that somebody looks at again. */
export interface KindName {
  /** In files that machines read: `contact`. */
  id: string;
  one: string;
  many: string;
}

/** What they are called, and what is asked of whoever looks at them. */
export interface ReviewKind extends KindName {
  /** In a narrow column. */
  short: string;
  /** What to do, as a whole sentence that begins with the kind. */
  step: string;
}

/** When a record was last looked at, when it is due again, and who does it. */
export interface Review {
  checked: string;
  /** The last day on which a review is in time. */
  due: string;
  /** The id of the contact that keeps the record. */
  owner: string;
  /** Where these differ from the record's own. */
  title?: string;
  id?: string;
  file?: string;
}

/** A record with its review, as every list of reviews shows it. */
export interface Reviewed {
  kind: ReviewKind;
  /** Unique among those of its kind. */
  id: string;
  title: string;
  /** Its page, without the site's base address. */
  path: string;
  /** The file to edit. */
  file: string;
  checked: string;
  due: string;
  owner: string;
}

export interface Collection<T, G extends Gathered<T> = Gathered<T>> {
  /** What `ref()` and messages call one of the records: `contact`. */
  readonly id: string;
  /** The schemes with which a text links to a record: `[the front door](contact:front-door)`. */
  readonly schemes: readonly string[];
  readonly source: Source<G>;
  readonly rules: readonly Rule<G>[];
  title(record: T): string;
  /** The page of a record, or its place on one; none for records that are shown only with others. */
  address(record: T, site: Site): string | undefined;
  /** What the record is to the site, where pages ask for it by that. */
  role?(record: T): string | undefined;
  /** Why the id of a record never changes and no record goes; none where `npm run rename` and `withdraw` may. */
  permanent?: string;
  /** The links to records in the text of a record. */
  links?(record: T): readonly ReferenceLink[];
  /** How its records are looked at again; `of` gives nothing for one that is finished with. */
  review?: ReviewKind & { of(record: T, site: Site): Review | undefined };
  /** How a link shows a record, where that is more than its address and the author's words. */
  shown?(record: T, scheme: string, site: Site): Partial<Resolved> | undefined;
}

export interface RecordChange {
  /** The calendar date in Europe/London on which it was committed. */
  on: string;
  /** For example `Telephone numbers and hours changed`. */
  what: string;
}

/** One side of a change of a file. */
interface FileText {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** A file before and after a change; moved where the two are not in one place. */
export interface FileChange {
  /** The calendar date in Europe/London on which it was committed. */
  on: string;
  before?: FileText;
  after?: FileText;
}

/** What changed in the files of the content. */
export interface ContentHistory {
  /** Oldest first. */
  changes: readonly FileChange[];
  /** Set where there is no history to tell from. */
  missing?: NoHistory;
}

/** A change of the repository. */
export interface LatestChange {
  /** In short, as git names it. */
  hash: string;
  /** A calendar date in Europe/London. */
  on: string;
  what: string;
  /** How many files it changed. */
  files: number;
}

/** Where the repository is, and how it came there. */
export interface Latest {
  /** The change that is checked out, in short. */
  head: string;
  /** The newest changes of the content, newest first. */
  changes: readonly LatestChange[];
}

/** A record with a page of its own, and where it is kept. */
export interface Kept {
  /** The id of its collection. */
  collection: string;
  id: string;
  title: string;
  /** Path from the project's root. */
  file: string;
  /** Its page, without the site's base address. */
  path: string;
}

/** The content, read and whole. Everything the site shows is a pure view of it. */
export interface Site {
  readonly today: string;
  readonly calendar: Calendar;
  /** The reason for which this build may carry overdue contacts. */
  readonly allowOverdue: string | undefined;
  /** The public address, base address included, without a slash at its end. */
  readonly url: string;
  /** The base address, with slashes at both ends. */
  readonly base: string;
  /** What changed in a record, newest first, by its id; read from the repository's history at the first asking. */
  history(): ReadonlyMap<string, readonly RecordChange[]>;
  /** What changed in the files of the content, read as `history` is. */
  contentHistory(): ContentHistory;
  /** The last changes of the content; undefined where there is no history. */
  latest(): Latest | undefined;
  /** What the check remarks on, though it does not stop a build. */
  remarks(): readonly Problem[];
  /** All records of a collection, in its order. */
  all<T>(collection: Collection<T>): readonly T[];
  /** The only record of a collection that has one. */
  one<T>(collection: Collection<T>): T;
  get<T>(collection: Collection<T>, id: string): T | undefined;
  /** The records that name a record, of one collection, in its order. */
  backlinks<T>(to: Collection<unknown>, id: string, from: Collection<T>): readonly T[];
  /** The records with a role, in their order. */
  byRole<T>(collection: Collection<T>, role: string): readonly T[];
  /** Everything that somebody has promised to look at again, in the order of the collections. */
  reviewed(): readonly Reviewed[];
  /** Where a link such as `contact:lado` leads; undefined for a scheme or id that does not exist. */
  resolve(scheme: string, id: string): Resolved | undefined;
  /** Every record with a page of its own and the file it is kept in, by address; each address once. */
  kept(): readonly Kept[];
  /** The addresses of all pages, without the site's base address; no page is made to name them. */
  addresses(): ReadonlySet<string>;
}

/** A collection with what may be left out filled in. */
export function defineCollection<T, G extends Gathered<T>>(
  collection: Omit<Collection<T, G>, 'source' | 'schemes' | 'rules' | 'address' | 'title'> &
    Partial<Pick<Collection<T, G>, 'schemes' | 'rules' | 'address' | 'title'>> & {
      source: Source<G & Gathered<T>>;
    },
): Collection<T, G> {
  return {
    schemes: [],
    rules: [],
    address: () => undefined,
    title: () => collection.id,
    ...collection,
  };
}

/** A view of the site, made at the first asking and kept with it. */
export function once<V>(make: (site: Site) => V): (site: Site) => V {
  const made = new WeakMap<Site, { view: V }>();
  return (site) => {
    const known = made.get(site) ?? { view: make(site) };
    made.set(site, known);
    return known.view;
  };
}
