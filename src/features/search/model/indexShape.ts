/**
 * The index as it travels: the documents themselves. Which words they have is gathered where the search runs
 * (`gatherWords.ts`), for that is quicker than to fetch it.
 */
import type { Everyday } from '../../../shared/everyday';
import { isSearchDocument, linkTo, type SearchDocument, type Section } from './documents';
import { isPackedSaid, type PackedSaid } from './saidWords';

/** Grows when the shape changes, so that an old file kept by a cache is refused and not misread. */
export const shapeVersion = 4;

export interface IndexFile {
  version: typeof shapeVersion;
  documents: SearchDocument[];
  /** What people say of them, which is looked in and never shown. */
  said: PackedSaid;
  everyday: Everyday;
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
    isPackedSaid(value.said) &&
    isEveryday(value.everyday) &&
    Array.isArray(value.documents) &&
    value.documents.length > 0 &&
    value.documents.every(isSearchDocument)
  );
}
