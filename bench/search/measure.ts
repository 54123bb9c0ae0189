/** What each engine costs for the same pages: size, build, first answer, each keystroke, memory. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Everyday } from '../../src/shared/everyday';
import { buildIndex } from '../../src/features/search/model/buildIndex';
import type { SearchDocument } from '../../src/features/search/model/documents';
import { createEngine } from '../../src/features/search/model/engine';
import { type IndexFile } from '../../src/features/search/model/indexShape';
import { openPieces } from '../../src/features/search/model/pieces';
import type { Reading } from '../../src/features/search/model/reading';
import { createSharded } from '../../src/features/search/model/sharded';
import { createWordsFile, type WordsFile } from '../../src/features/search/model/wordsFile';
import { openPagefind } from '../../src/features/search/plugin/openPagefind';
import { pagefindFolder, writePagefind } from '../../src/features/search/plugin/pagefind';
import { buildStock, openStock } from './rivals/stock';

export interface Measured {
  engine: string;
  pages: number;
  /** All bytes of the index, as files. */
  indexBytes: number;
  /** Bytes over the line before the first answer is shown, gzipped. */
  firstBytes: number;
  /** Milliseconds from files at hand to the first answer. */
  firstMs: number;
  /** Milliseconds a keystroke takes at most, in 19 of 20. */
  p95Ms: number;
  /** Growth of the heap and buffers, in bytes. */
  memory: number;
  buildMs: number;
}

const zipped = (text: string): number => gzipSync(text).length;

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Each query as it is typed, from its third letter on. */
const keystrokes = (queries: readonly string[]): string[] =>
  queries.flatMap((query) =>
    Array.from({ length: Math.max(1, query.length - 2) }, (_, i) => query.slice(0, i + 3)),
  );

async function timeKeystrokes(
  queries: readonly string[],
  search: (query: string) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (const typed of keystrokes(queries)) {
    const start = performance.now();
    await search(typed);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

interface Opened {
  search(query: string): unknown;
}

async function open(
  load: () => Opened | Promise<Opened>,
  queries: readonly string[],
): Promise<Pick<Measured, 'firstMs' | 'p95Ms' | 'memory'>> {
  const before = used();
  const start = performance.now();
  const engine = await load();
  await engine.search(queries[0] ?? '');
  const firstMs = performance.now() - start;
  const p95Ms = await timeKeystrokes(queries, (query) => engine.search(query));
  return { firstMs, p95Ms, memory: used() - before };
}

export async function measureLunr(
  pages: readonly SearchDocument[],
  queries: readonly string[],
  { reading, everyday }: { reading: Reading; everyday?: Everyday },
): Promise<Measured> {
  const start = performance.now();
  const text = JSON.stringify(buildIndex(pages, everyday));
  const buildMs = performance.now() - start;
  const opened = await open(() => {
    const engine = createEngine(JSON.parse(text) as IndexFile, reading);
    return { search: (query) => engine.search(query, { typing: true, limit: 8 }) };
  }, queries);
  return {
    engine: 'this engine (lunr)',
    pages: pages.length,
    indexBytes: text.length,
    firstBytes: zipped(text) + zipped(JSON.stringify(reading)),
    buildMs,
    ...opened,
  };
}

async function folderBytes(folder: string): Promise<number> {
  const files = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((f) => f.isFile() && !f.name.endsWith('.mjs'))
      .map(async (f) => (await fs.stat(path.join(f.parentPath, f.name))).size),
  );
  return sizes.reduce((a, b) => a + b, 0);
}

/** @param folder an empty folder to write to. */
export async function measurePagefind(
  pages: readonly SearchDocument[],
  queries: readonly string[],
  { reading, folder }: { reading: Reading; folder: string },
): Promise<Measured> {
  const start = performance.now();
  await writePagefind(folder, pages);
  const words = JSON.stringify(createWordsFile(pages));
  const buildMs = performance.now() - start;
  const indexBytes = (await folderBytes(folder)) + words.length;
  const program = await openPagefind(path.join(folder, pagefindFolder));
  let firstBytes = 0;
  const opened = await open(async () => {
    const engine = createSharded(
      JSON.parse(words) as WordsFile,
      reading,
      await openPieces(program),
    );
    return {
      async search(query) {
        const answer = await engine.search(query, { typing: true, limit: 8 });
        firstBytes ||= program.fetched.bytes + zipped(words) + zipped(JSON.stringify(reading));
        return answer;
      },
    };
  }, queries);
  return {
    engine: 'this engine (pagefind)',
    pages: pages.length,
    indexBytes,
    firstBytes,
    buildMs,
    ...opened,
  };
}

type StockList = { i: number; t: string; u: string; p?: number; h?: string; s?: string }[];

/** The stock plugin's index of the same words: a title, a description and the text of each section. */
export async function measureStock(
  pages: readonly SearchDocument[],
  queries: readonly string[],
): Promise<Measured> {
  const start = performance.now();
  let id = 0;
  const titles: StockList = [];
  const headings: StockList = [];
  const descriptions: StockList = [];
  const contents: StockList = [];
  for (const page of pages) {
    const p = (id += 1);
    titles.push({ i: p, t: page.title, u: page.path });
    descriptions.push({ i: p, t: page.description, s: page.title, u: page.path, p });
    for (const section of page.sections) {
      headings.push({ i: (id += 1), t: section.heading, u: page.path, h: `#${section.anchor}`, p });
      contents.push({
        i: (id += 1),
        t: section.text,
        s: section.heading,
        u: page.path,
        h: `#${section.anchor}`,
        p,
      });
    }
  }
  const text = buildStock([titles, headings, descriptions, [], contents]);
  const buildMs = performance.now() - start;
  const opened = await open(() => {
    const stock = openStock(text);
    return { search: (query) => stock.search(query) };
  }, queries);
  return {
    engine: 'stock plugin',
    pages: pages.length,
    indexBytes: text.length,
    firstBytes: zipped(text),
    buildMs,
    ...opened,
  };
}
