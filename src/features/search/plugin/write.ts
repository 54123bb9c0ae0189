/** Writes what the browser needs to search: the index of the chosen engine, then the manifest that names it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Everyday } from '../../../shared/everyday';
import type { SearchDocument } from '../model/documents';
import { createFirstFile } from '../model/firstFile';
import type { EngineName } from '../model/manifest';
import type { Reading } from '../model/reading';
import type { LearnedSayings } from '../model/sayings';
import { createWordsFile } from '../model/wordsFile';
import {
  chooseEngine,
  fitsFirst,
  largestIndex,
  renderIndex,
  writeHashed,
  writeManifest,
  zippedSize,
} from './files';
import { pagefindFolder, writePagefind } from './pagefind';

/** All that search is made from. */
export interface SearchSource {
  documents: readonly SearchDocument[];
  everyday: Everyday;
  reading: Reading;
  /** What a first answer has in place of all the sayings of the reading. */
  firstSayings: LearnedSayings;
}

export interface Written {
  engine: EngineName;
  /** Paths of what a first answer is read from. */
  ahead: string[];
  /** What the person who builds should know. */
  message?: string;
}

/** @returns the file of what was learned; none where nothing was. */
async function writeLearned(
  folder: string,
  name: string,
  sayings: LearnedSayings,
): Promise<string[]> {
  return [sayings.about, sayings.danger].some(({ links }) => links.length > 0)
    ? [await writeHashed(folder, name, JSON.stringify(sayings))]
    : [];
}

/**
 * @param folder the built site, or a folder served in its place.
 * @param wanted the engine of the configuration; undefined to choose by size.
 */
export async function writeSearch(
  folder: string,
  { documents, everyday, reading, firstSayings }: SearchSource,
  wanted: EngineName | undefined,
): Promise<Written> {
  await fs.rm(path.join(folder, 'search', 'manifest.json'), { force: true });
  // Where the texts alone are too much, the one file need not be made to know it; it would take long at that size.
  const least = wanted === 'pagefind' ? 0 : zippedSize(documents);
  const index =
    wanted === 'pagefind' || (wanted === undefined && least > largestIndex)
      ? undefined
      : renderIndex(documents, everyday);
  const { engine, message } = chooseEngine(wanted, index?.gzip ?? least);
  const { sayings, ...rest } = reading;
  const read = await writeHashed(folder, 'reading', JSON.stringify(rest));
  const learned = await writeLearned(folder, 'sayings', sayings);
  const file = createFirstFile(documents, fitsFirst);
  const first = file && [
    await writeHashed(folder, 'first', JSON.stringify(file)),
    ...(await writeLearned(folder, 'first', firstSayings)),
  ];
  const common = {
    version: 2 as const,
    documents: documents.length,
    engine,
    ...(first && { first }),
  };
  if (engine === 'lunr' && index) {
    await writeManifest(folder, {
      ...common,
      files: [await writeHashed(folder, 'index', index.text), read, ...learned],
    });
  } else {
    const words = await writeHashed(
      folder,
      'words',
      JSON.stringify(createWordsFile(documents, everyday)),
    );
    await writePagefind(folder, documents);
    await writeManifest(folder, {
      ...common,
      files: [words, read, ...learned],
      bundle: pagefindFolder,
    });
  }
  return { engine, ahead: first ? [...first, read] : [], ...(message && { message }) };
}
