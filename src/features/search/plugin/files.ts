/** The files of the index: plain, static, named by their content, so that any host can serve and any cache keep them. */
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Everyday } from '../../../shared/everyday';
import { buildIndex } from '../model/buildIndex';
import type { SearchDocument } from '../model/documents';
import type { FirstFile } from '../model/firstFile';
import { type EngineName, type Manifest, manifestPath } from '../model/manifest';

/**
 * Above this, one file is too much to fetch on a poor line and to read on a slow telephone, and the sharded index of
 * Pagefind serves better.
 */
export const largestIndex = 600_000;

export interface IndexText {
  text: string;
  /** Bytes as a server sends it, gzipped. */
  gzip: number;
}

/** The index as one file. */
export function renderIndex(documents: readonly SearchDocument[], everyday: Everyday): IndexText {
  const text = JSON.stringify(buildIndex(documents, everyday));
  return { text, gzip: gzipSync(text, { level: 9 }).length };
}

/** So much of worries and contacts, gzipped, comes before all else; in bytes. */
export const largestFirst = 30_000;

export const fitsFirst = (file: FirstFile): boolean =>
  gzipSync(JSON.stringify(file), { level: 9 }).length <= largestFirst;

/** Bytes of the documents alone, gzipped: less than any index of them. */
export const zippedSize = (documents: readonly SearchDocument[]): number =>
  gzipSync(JSON.stringify(documents), { level: 9 }).length;

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/**
 * The engine to use, and what to tell the person who builds.
 * @param gzip bytes of the one file, or the least it can be.
 * @param wanted what the configuration asks for; undefined leaves the choice to the size of the index.
 */
export function chooseEngine(
  wanted: EngineName | undefined,
  gzip: number,
): { engine: EngineName; message?: string } {
  if (wanted === 'pagefind') return { engine: 'pagefind' };
  if (gzip <= largestIndex) return { engine: 'lunr' };
  const size = `The search index as one file would be ${kilobytes(gzip)} gzipped or more, past the limit of ${kilobytes(largestIndex)}.`;
  return wanted === 'lunr'
    ? {
        engine: 'lunr',
        message: `${size} It is used because search.engine says lunr; set it to pagefind to fetch by need.`,
      }
    : {
        engine: 'pagefind',
        message: `${size} Pagefind is used instead; set search.engine to lunr to keep one file. Pagefind needs 'wasm-unsafe-eval' in script-src.`,
      };
}

/** Writes text under a name made from its content; returns the path below `folder`. */
export async function writeHashed(folder: string, name: string, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `search/${name}-${hash}.json`;
  await fs.mkdir(path.join(folder, 'search'), { recursive: true });
  await fs.writeFile(path.join(folder, file), text);
  return file;
}

/** Writes the manifest; last, so that it never names a file that is not there. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await fs.writeFile(path.join(folder, manifestPath), `${JSON.stringify(manifest)}\n`);
}
