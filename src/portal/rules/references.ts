/** Every reference of a record, and every link of a text to a record, leads to one that exists. */
import type { TextLink } from '../../shared/collection';
import { nameFirst } from '../../shared/lists';
import { nearest } from '../../shared/nearest';
import { fieldName, inReadingOrder, type Problem } from '../../shared/problems';
import { type Checkable, findReferences, type Reference } from '../../shared/references';
import type { Source } from '../../shared/yaml/source';
import type { Own, Renamed } from '../records';

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
  /** Ids that records had, and those they have now. */
  later: ReadonlyMap<string, string>;
}

type KnownIds = ReadonlyMap<string, Known>;

const listKnown = (own: readonly Own[], renamed: readonly Renamed[]): KnownIds =>
  new Map(
    own.map(({ collection, gathered: { items, salvaged, unread } }) => [
      collection.id,
      {
        ids: new Set([...items.map(({ id }) => id), ...salvaged]),
        unread,
        later: new Map(
          renamed.flatMap(({ kind, was, now }) => (kind === collection.id ? [[was, now]] : [])),
        ),
      },
    ]),
  );

/** The text of a published version is frozen: it goes on naming a record by the id of its day. */
const isFrozen = (file: string): boolean => file.startsWith('versioned_docs/');

/** What is wrong with a reference, and what to do about it; nothing where it may stay. */
function faultOf(
  { collection, id, file }: Pick<Reference, 'collection' | 'id'> & { file: string },
  known: KnownIds,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const records = known.get(collection);
  if (!records) throw new Error(`a schema refers to ${collection}, which is no collection`);
  if (records.unread || records.ids.has(id)) return undefined;
  const later = records.later.get(id);
  if (later !== undefined && records.ids.has(later))
    return isFrozen(file)
      ? undefined
      : { message: `the ${collection} ${id} is not there any more`, fix: `write ${later}` };
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
  collection: string;
  id: string;
}

/** The places that name one record that is not there, as an author meets them. */
type Places = readonly [Dangling, ...Dangling[]];

function byRecord(dangling: readonly Dangling[]): Places[] {
  const found = new Map<string, [Dangling, ...Dangling[]]>();
  for (const place of inReadingOrder(dangling)) {
    const record = `${place.collection}:${place.id}`;
    const places = found.get(record);
    if (places) places.push(place);
    else found.set(record, [place]);
  }
  return [...found.values()];
}

const namePlaces = (places: readonly Dangling[]): string =>
  nameFirst(places.map(({ file, line }) => `${file}:${line}`));

/** One problem for a record that is not there, at the first place that names it. */
function tellOnce([first, ...more]: Places): Problem {
  const { file, line, column, field, message, fix } = first;
  const named =
    more.length === 0
      ? ''
      : `, which ${more.length + 1} places name: this one, ${namePlaces(more)}`;
  return { file, line, column, field, message: `${message}${named}`, fix, severity: 'error' };
}

/** The first problem of each collection that says that an id is there twice, by the id of the collection. */
function listDoubled(own: readonly Own[], told: readonly Problem[]): ReadonlyMap<string, Problem> {
  const found = own.flatMap(({ collection, gathered: { items } }) => {
    const seen = new Set<string>();
    const later = items.flatMap(({ id, source, path }) => {
      const again = seen.has(id);
      seen.add(id);
      if (!again) return [];
      const { line, column } = source.locate([...path, 'id']);
      return [`${source.file}:${line}:${column}`];
    });
    const problem = told.find(({ file, line, column }) =>
      later.includes(`${file}:${line}:${column}`),
    );
    return problem ? [[collection.id, problem] as const] : [];
  });
  return new Map(found);
}

/** A record that was given the id of another has lost its own: whoever says the one says the other. */
const sayLost = (problem: Problem, lost: readonly Places[]): Problem => ({
  ...problem,
  fix: [
    problem.fix,
    ...lost.map(
      (places) =>
        `${places[0].message}, which ${namePlaces(places)} ${places.length === 1 ? 'names' : 'name'}`,
    ),
  ].join('; '),
});

const danglingFields = (mentions: readonly Mention[], known: KnownIds): Dangling[] =>
  mentions.flatMap(({ source, path, collection, id }) => {
    const fault = faultOf({ collection, id, file: source.file }, known);
    const place = { file: source.file, ...source.locate(path), field: fieldName(path) };
    return fault ? [{ collection, id, ...place, ...fault }] : [];
  });

/** What is read before references can be checked. */
interface Checked {
  own: readonly Own[];
  mentions: readonly Mention[];
  links: readonly TextLink[];
  /** Ids that records had, which published versions may still name. */
  renamed: readonly Renamed[];
  /** What the files themselves have wrong. */
  told: readonly Problem[];
}

/**
 * A problem for each record that is named and not there, and for each link of a kind that there is not.
 * @returns what was told of the files already is among them, with what follows from it.
 */
export function checkReferences({ own, mentions, links, renamed, told }: Checked): Problem[] {
  const known = listKnown(own, renamed);
  const schemes = new Map(
    own.flatMap(({ collection: { id, schemes: list } }) => list.map((scheme) => [scheme, id])),
  );
  const inTexts = links.flatMap(({ file, line, column, scheme, target }): Dangling[] => {
    const collection = schemes.get(scheme);
    const fault = collection && faultOf({ collection, id: target, file }, known);
    return fault ? [{ collection, id: target, file, line, column, field: '', ...fault }] : [];
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
  const doubled = listDoubled(own, told);
  const missing = byRecord([...danglingFields(mentions, known), ...inTexts]);
  const lostBy = (problem: Problem) =>
    missing.filter(([{ collection }]) => doubled.get(collection) === problem);
  return [
    ...told.map((problem) => sayLost(problem, lostBy(problem))),
    ...missing.filter(([{ collection }]) => !doubled.has(collection)).map(tellOnce),
    ...unknown,
  ];
}
