/** The records of a whole site by their ids, and which of them name which: one index for all. */
import type { Collection, Gathered, Item } from '../shared/collection';
import type { Source as Text } from '../shared/yaml/source';
import type { Mention } from './rules/references';

type Any = Collection<unknown>;

export interface Own {
  collection: Any;
  gathered: Gathered<unknown>;
}

export interface Records {
  /** What was gathered of each collection. */
  own: readonly Own[];
  all<T>(collection: Collection<T>): readonly T[];
  get<T>(collection: Collection<T>, id: string): T | undefined;
  /** The collection whose links have a scheme. */
  named(scheme: string): Any | undefined;
  backlinks<T>(to: Any, id: string, from: Collection<T>): readonly T[];
}

interface Holder {
  collection: Any;
  item: Item<unknown>;
}

const keyOf = (collection: string, id: string): string => `${collection} ${id}`;
const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('/');

/** The record in whose part of a file a field is: that of the deepest place on the way to it. */
function makeOwners(own: readonly Own[]) {
  const places = new Map<Text, Map<string, Holder>>();
  for (const { collection, gathered } of own)
    for (const item of gathered.items) {
      const inFile = places.get(item.source) ?? new Map<string, Holder>();
      inFile.set(placeOf(item.path), { collection, item });
      places.set(item.source, inFile);
    }
  return (source: Text, path: readonly PropertyKey[]): Holder | undefined => {
    const inFile = places.get(source);
    for (let length = path.length; inFile && length >= 0; length -= 1) {
      const holder = inFile.get(placeOf(path.slice(0, length)));
      if (holder) return holder;
    }
    return undefined;
  };
}

/** Who names each record, in the order in which they are read. */
function indexMentions(
  own: readonly Own[],
  mentions: readonly Mention[],
  { named, meant }: { named: ReadonlyMap<string, Any>; meant: (key: string) => string },
): ReadonlyMap<string, ReadonlyMap<Any, ReadonlySet<Item<unknown>>>> {
  const index = new Map<string, Map<Any, Set<Item<unknown>>>>();
  const add = (name: string, { collection, item }: Holder) => {
    const key = meant(name);
    const from = index.get(key) ?? new Map<Any, Set<Item<unknown>>>();
    const items = from.get(collection) ?? new Set();
    from.set(collection, items.add(item));
    index.set(key, from);
  };
  const ownerOf = makeOwners(own);
  for (const { collection, id, path, source, keeper } of mentions) {
    if (keeper) continue;
    const holder = ownerOf(source, path);
    if (holder) add(keyOf(collection, id), holder);
  }
  for (const { collection, gathered } of own)
    for (const item of gathered.items)
      for (const { scheme, target } of collection.links?.(item.value) ?? []) {
        const to = named.get(scheme);
        if (to) add(keyOf(to.id, target), { collection, item });
      }
  return index;
}

/** A record that has another id now: published versions, whose text is frozen, still name it by the old one. */
export interface Renamed {
  kind: string;
  was: string;
  now: string;
}

/**
 * @param renamed what old ids mean; an id that a record has is that record's.
 */
export function listRecords(
  own: readonly Own[],
  mentions: readonly Mention[],
  renamed: readonly Renamed[] = [],
): Records {
  const named = new Map(
    own.flatMap(({ collection }) => collection.schemes.map((scheme) => [scheme, collection])),
  );
  const lists = new Map<Any, unknown[]>();
  const byId = new Map<string, Item<unknown>>();
  const place = new Map<Item<unknown>, number>();
  for (const { collection, gathered } of own) {
    lists.set(
      collection,
      gathered.items.map(({ value }) => value),
    );
    gathered.items.forEach((item, i) => {
      place.set(item, i);
      const key = keyOf(collection.id, item.id);
      // Of several with one id, as of an indicator in several versions, the first speaks.
      if (!byId.has(key)) byId.set(key, item);
    });
  }
  const later = new Map(
    renamed.map(({ kind, was, now }) => [keyOf(kind, was), keyOf(kind, now)] as const),
  );
  const meant = (key: string): string => (byId.has(key) ? key : (later.get(key) ?? key));
  const index = indexMentions(own, mentions, { named, meant });
  // What is kept under a collection came from its own source, so it is of its type.
  return {
    own,
    named: (scheme) => named.get(scheme),
    all<T>(collection: Collection<T>): readonly T[] {
      const list = lists.get(collection);
      if (!list) throw new Error(`${collection.id} is in no feature of src/portal/registry.ts`);
      return list as T[];
    },
    get: <T>(collection: Collection<T>, id: string) =>
      byId.get(meant(keyOf(collection.id, id)))?.value as T | undefined,
    backlinks<T>(to: Any, id: string, from: Collection<T>): readonly T[] {
      const items = [...(index.get(meant(keyOf(to.id, id)))?.get(from) ?? [])];
      return items
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
        .map(({ value }) => value as T);
    },
  };
}
