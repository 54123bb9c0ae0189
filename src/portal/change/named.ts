/** Finds a record by what a person types, and every place that names it. */
import { findLeft } from '../../features/moved/model/left';
import type { FormerName, Left } from '../../features/moved/model/schema';
import type { Page } from '../../features/pages/model/page';
import type { Collection, Item } from '../../shared/collection';
import { nearest } from '../../shared/nearest';
import { inReadingOrder, type Position } from '../../shared/problems';
import { findNoted } from '../../shared/references';
import { withoutLastSlash } from '../../shared/webAddress';
import type { ContentReading } from '../site';

/** A record, and what it is a record of. */
export interface NamedRecord {
  collection: Collection<unknown>;
  item: Item<unknown>;
}

/** Why a change cannot be made, as sentences for whoever asked for it. */
export class Refusal extends Error {}

/** What a person names, as the commands read it: `page:/guidance/consent`, as the editor has it, is an address. */
export const asNamed = (typed: string): string => typed.replace(/^page:(?=\/)/, '');

const kindsOf = ({ own }: ContentReading): Collection<unknown>[] =>
  own.flatMap(({ collection, gathered: { items } }) =>
    items.some(({ path, value }) => path.length > 0 || hasId(value)) ? [collection] : [],
  );

const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value;

/**
 * The record that `contact:some-team` names.
 * @throws Refusal where there is none, or where its id is permanent.
 */
export function findRecord(content: ContentReading, name: string): NamedRecord {
  const [, kind = '', id = ''] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const collection = kindsOf(content).find((one) => one.id === kind || one.schemes.includes(kind));
  if (!collection) {
    const kinds = kindsOf(content).flatMap((one) => (one.permanent ? [] : [one.id]));
    throw new Refusal(
      `“${name}” does not name a record. Write its kind and its id, for example contact:front-door; the kinds are ${kinds.join(', ')}. A page is named by its address.`,
    );
  }
  if (collection.permanent) throw new Refusal(`${name} stays as it is: ${collection.permanent}.`);
  const items = content.own.find((one) => one.collection === collection)?.gathered.items ?? [];
  const item = items.find((one) => one.id === id);
  if (item) return { collection, item };
  const guess = nearest(
    id,
    items.map((one) => one.id),
  );
  throw new Refusal(
    `There is no ${collection.id} with the id ${id}.${guess ? ` Did you mean ${guess}?` : ''}`,
  );
}

/** A place that names a record or a page. */
export interface NamingPlace extends Position {
  file: string;
  /** The words there: an id, a link such as `contact:lado`, an address. */
  words: string;
  /** In a published version, whose text is frozen. */
  frozen: boolean;
}

const isFrozen = (file: string): boolean => file.startsWith('versioned_docs/');

/** Every place that names a record by its id, in files and in links of texts. */
export function listPlaces(
  { mentions, links }: ContentReading,
  { collection, item: { id } }: NamedRecord,
): NamingPlace[] {
  const fields = mentions
    .filter((mention) => mention.collection === collection.id && mention.id === id)
    .map(({ source, path }) => ({ file: source.file, ...source.locate(path), words: id }));
  const inTexts = links
    .filter(({ scheme, target }) => target === id && collection.schemes.includes(scheme))
    .map(({ file, line, column, scheme }) => ({ file, line, column, words: `${scheme}:${id}` }));
  return inReadingOrder(
    [...fields, ...inTexts].map((place) => ({
      ...place,
      field: '',
      frozen: isFrozen(place.file),
    })),
  );
}

/** Every place that names one of these addresses, in fields and in links of texts. */
export function listAddressPlaces(
  content: ContentReading,
  pages: readonly Page[],
  addresses: readonly string[],
): NamingPlace[] {
  const own = new Set(addresses.map(withoutLastSlash));
  const names = (url: string): boolean => own.has(withoutLastSlash(url.replace(/[?#].*$/, '')));
  const fields = content.reader.gathered().flatMap(({ checkables }) =>
    checkables.flatMap(({ schema, loaded: { value, source } }) =>
      ['page', 'address']
        .flatMap((note) => findNoted(note, schema, value))
        .filter((noted) => names(noted.value))
        .map((noted) => ({
          file: source.file,
          ...source.locate(noted.path),
          words: withoutLastSlash(noted.value.replace(/[?#].*$/, '')),
        })),
    ),
  );
  const inTexts = pages.flatMap(({ file, siteLinks }) =>
    siteLinks
      .filter(({ url }) => names(url))
      .map(({ url, line, column }) => ({
        file,
        line,
        column,
        words: withoutLastSlash(url.replace(/[?#].*$/, '')),
      })),
  );
  return inReadingOrder(
    [...fields, ...inTexts]
      .filter(({ file }) => file !== 'data/moved.yaml')
      .map((place) => ({ ...place, field: '', frozen: isFrozen(place.file) })),
  );
}

/** The addresses that a record has to itself: its own page, and those below it. */
export function addressesOf(own: string | undefined, all: Iterable<string>): string[] {
  if (own === undefined) return [];
  const start = `${withoutLastSlash(own)}/`;
  return [own, ...[...all].filter((address) => address !== own && address.startsWith(start))];
}

/**
 * A name that a record had before may be its own again.
 * @throws Refusal where others know another record by this id.
 */
export function refuseKnown(
  names: readonly FormerName[],
  { collection, item }: NamedRecord,
  id: string,
): void {
  const known = names.find(({ kind, was }) => kind === collection.id && was === id);
  if (known && known.now !== item.id)
    throw new Refusal(
      `Others know “${known.title}” by the id ${id}: whoever follows its feed, or has it in a frame, would take the one for the other. Choose another.`,
    );
}

/** @throws Refusal where an address is that of something that went. */
export function refuseTaken(list: readonly Left[], address: string): void {
  const left = findLeft(list, address);
  if (left?.withdrawn)
    throw new Refusal(
      `${address} is the address of “${left.withdrawn.title}”, which was withdrawn. Whoever has it printed would take the one for the other. Choose another.`,
    );
}
