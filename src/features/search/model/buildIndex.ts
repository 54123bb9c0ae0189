/** Makes the index: the documents, what people say of them, and the everyday words. Their words are gathered on arrival. */
import { type Everyday, plainWords } from '../../../shared/everyday';
import type { SearchDocument } from './documents';
import { type IndexFile, packDocuments, shapeVersion } from './indexShape';
import { packSaid } from './saidWords';

/**
 * @param everyday how people say it; nothing unless told.
 * @returns the index, ready for `JSON.stringify`; the same documents always make the same file.
 */
export const buildIndex = (
  documents: readonly SearchDocument[],
  everyday: Everyday = plainWords,
): IndexFile => ({
  version: shapeVersion,
  documents: packDocuments(documents),
  said: packSaid(documents),
  everyday,
});
