/**
 * The index as it travels. One weight stands for a word in a document, its fields already weighed together, so that
 * nothing is carried of positions or fields.
 */
import type { Everyday } from '../../../shared/everyday';
import { isSearchDocument, linkTo, type SearchDocument, type Section } from './documents';
import type { PackedNames } from './lexicon';

/** Grows when the shape changes, so that an old file kept by a cache is refused and not misread. */
export const shapeVersion = 3;

/** Weights travel as whole numbers, in quarters: finer ones rank no better and cost 14 kB more. */
export const weightScale = 4;

export interface IndexFile {
  version: typeof shapeVersion;
  /** Distinct folded words, sorted, joined by spaces. */
  surfaces: string;
  /** Distinct stems, sorted, joined by spaces. */
  stems: string;
  /** For each surface, the place of its stem, as difference from the one before: both lists are sorted, so it is small. */
  stemOf: number[];
  /** For each stem: document number (as difference from the one before) and weight, in turn. */
  postings: number[][];
  names: PackedNames;
  everyday: Everyday;
  documents: SearchDocument[];
}

/** Places as they travel: each as its difference from the one before. */
export const packPlaces = (places: readonly number[]): number[] =>
  places.map((place, i) => place - (places[i - 1] ?? 0));

/** Places again, from their differences. */
export function unpackPlaces(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

/**
 * A part of a page that is a record of its own (an indicator on its dimension's page) has its words there and travels
 * without them. What people say of a record is in the index by then, and stays behind.
 */
export function packDocuments(documents: readonly SearchDocument[]): SearchDocument[] {
  const titles = titlesByLink(documents);
  return documents.map(({ said: _left, ...document }) => ({
    ...document,
    sections: document.sections.map((section) =>
      titles.get(linkOf(document, section)) === section.text ? { ...section, text: '' } : section,
    ),
  }));
}

/** Gives the parts their words back. */
export function unpackDocuments(documents: readonly SearchDocument[]): SearchDocument[] {
  const titles = titlesByLink(documents);
  return documents.map((document) =>
    document.sections.some(isBare)
      ? {
          ...document,
          sections: document.sections.map((section) =>
            isBare(section)
              ? { ...section, text: titles.get(linkOf(document, section)) ?? '' }
              : section,
          ),
        }
      : document,
  );
}

const titlesByLink = (documents: readonly SearchDocument[]): Map<string, string> =>
  new Map(documents.map((document) => [linkTo(document), document.title]));
const linkOf = ({ path }: SearchDocument, { anchor }: Section): string => `${path}#${anchor}`;
const isBare = ({ anchor, heading, text }: Section): boolean =>
  anchor !== '' && heading === '' && text === '';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether these are everyday words as they travel. */
export const isEveryday = (value: unknown): value is Everyday =>
  isObject(value) &&
  isObject(value.short) &&
  Array.isArray(value.groups) &&
  value.groups.every(
    (group) => isObject(group) && Array.isArray(group.say) && Array.isArray(group.means),
  );

/** Whether what was fetched is an index this code can read. A damaged or foreign file is refused here. */
export function isIndexFile(value: unknown): value is IndexFile {
  return (
    isObject(value) &&
    value.version === shapeVersion &&
    typeof value.surfaces === 'string' &&
    typeof value.stems === 'string' &&
    Array.isArray(value.stemOf) &&
    Array.isArray(value.postings) &&
    value.postings.every(Array.isArray) &&
    Array.isArray(value.names) &&
    value.names.every(Array.isArray) &&
    isEveryday(value.everyday) &&
    Array.isArray(value.documents) &&
    value.documents.length > 0 &&
    value.documents.every(isSearchDocument)
  );
}
