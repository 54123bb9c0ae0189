/** Every reference of a record, and every link of a text to a record, leads to one that exists. */
import type { TextLink } from '../../shared/collection';
import { nameFirst } from '../../shared/lists';
import { nearest } from '../../shared/nearest';
import { fieldName, inReadingOrder, type Problem } from '../../shared/problems';
import { type Checkable, findReferences, type Reference } from '../../shared/references';
import type { Source } from '../../shared/yaml/source';
import type { Own } from '../records';

/** A reference, with the file that has it. */
export interface Mention extends Reference {
  source: Source;
}

/** The references of a file. */
export const findMentions = ({ schema, loaded: { value, source } }: Checkable): Mention[] =>
  findReferences(schema, value).map((reference) => ({ ...reference, source }));

/** What exists of one collection. */
interface Known {
  /** A file that is there but not whole counts, so that its fault is told once. */
  ids: ReadonlySet<string>;
  /** Its file could not be read: nothing can be said of references to it. */
  unread: boolean;
}

type KnownIds = ReadonlyMap<string, Known>;

const listKnown = (own: readonly Own[]): KnownIds =>
  new Map(
    own.map(({ collection, gathered: { items, salvaged, unread } }) => [
      collection.id,
      { ids: new Set([...items.map(({ id }) => id), ...salvaged]), unread },
    ]),
  );

/** What is wrong with a reference, and what to do about it; nothing where it may stay. */
function faultOf(
  { collection, id }: Pick<Reference, 'collection' | 'id'>,
  known: KnownIds,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const records = known.get(collection);
  if (!records) throw new Error(`a schema refers to ${collection}, which is no collection`);
  if (records.unread || records.ids.has(id)) return undefined;
  const guess = nearest(id, records.ids);
  const article = /^[aeiou]/.test(collection) ? 'an' : 'a';
  return {
    message: `there is no ${collection} with the id ${id}`,
    fix: guess
      ? `did you mean ${guess}?`
      : `use the id of ${article} ${collection} that exists, or add it`,
  };
}

/** A place that names a record, with what is wrong with that. */
interface Dangling extends Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'message' | 'fix'> {
  record: string;
}

/** One problem for each record that is not there, at the first place that names it. */
function tellOnce(dangling: readonly Dangling[]): Problem[] {
  const byRecord = new Map<string, Dangling[]>();
  for (const place of dangling)
    byRecord.set(place.record, [...(byRecord.get(place.record) ?? []), place]);
  return [...byRecord.values()].flatMap((places): Problem[] => {
    const [first, ...more] = inReadingOrder(places);
    if (!first) return [];
    const { file, line, column, field, message, fix } = first;
    const others = nameFirst(more.map((place) => `${place.file}:${place.line}`));
    const count = more.length + 1;
    const named = more.length === 0 ? '' : `, which ${count} places name: this one, ${others}`;
    return [{ file, line, column, field, message: `${message}${named}`, fix, severity: 'error' }];
  });
}

const danglingFields = (mentions: readonly Mention[], known: KnownIds): Dangling[] =>
  mentions.flatMap(({ source, path, collection, id }) => {
    const fault = faultOf({ collection, id }, known);
    const place = { file: source.file, ...source.locate(path), field: fieldName(path) };
    return fault ? [{ record: `${collection}:${id}`, ...place, ...fault }] : [];
  });

/** A problem for each record that is named and not there, and for each link of a kind that there is not. */
export function checkReferences(
  own: readonly Own[],
  mentions: readonly Mention[],
  links: readonly TextLink[],
): Problem[] {
  const known = listKnown(own);
  const schemes = new Map(
    own.flatMap(({ collection: { id, schemes: list } }) => list.map((scheme) => [scheme, id])),
  );
  const inTexts = links.flatMap(({ file, line, column, scheme, target }): Dangling[] => {
    const collection = schemes.get(scheme);
    const fault = collection && faultOf({ collection, id: target }, known);
    const record = `${collection}:${target}`;
    return fault ? [{ record, file, line, column, field: '', ...fault }] : [];
  });
  const unknown = links
    .filter(({ scheme }) => !schemes.has(scheme))
    .map(({ file, line, column, scheme }): Problem => ({
      file,
      line,
      column,
      field: '',
      severity: 'error',
      message: `links of the kind ${scheme}: are not known here`,
      fix: `use one of: ${[...schemes.keys()].map((name) => `${name}:`).join(' ')}`,
    }));
  return [...tellOnce([...danglingFields(mentions, known), ...inTexts]), ...unknown];
}
