/**
 * The stock plugin, for comparison: its own reading of built pages and its own index, and its way of asking written
 * out again, since its browser code cannot be loaded outside a site. Never part of the public build.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import lunr from 'lunr';
import { buildIndex } from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex';
import { processDocInfos } from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos';
import {
  scanDocuments,
  type StockDocument,
} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments';
import { stockOptions } from './stockOptions';

export interface StockIndex {
  /** The file it would ship. */
  json: string;
  search(query: string, limit?: number): { path: string; title: string; score: number }[];
}

/** The pages of a built site, as routes. */
async function listRoutes(outDir: string): Promise<string[]> {
  const files = await fs.readdir(outDir, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .map((route) => route.replace(/(.)\/$/, '$1'));
}

type Term = { value: string; last: boolean }[];

/** The queries it tries in turn: all words, the last unfinished, then one letter wrong, then with one word left out. */
function listQueries(tokens: readonly string[]): { term: Term; edits: number; open: boolean }[] {
  const whole: Term = tokens
    .slice(0, 12)
    .map((value, i, all) => ({ value, last: i === all.length - 1 }));
  const kept = whole.filter(
    ({ value }) => lunr.stopWordFilter(new lunr.Token(value, {})) !== undefined,
  );
  const terms = kept.length < whole.length && kept.length > 0 ? [whole, kept] : [whole];
  const shorter =
    kept.length > 2 ? kept.map((_, i) => kept.filter((__, j) => j !== kept.length - 1 - i)) : [];
  const matrix = (list: readonly Term[]) =>
    [0, 1].flatMap((edits) =>
      [false, true].flatMap((open) =>
        list
          .filter(
            (term) =>
              term.length > 0 &&
              (!open || term.at(-1)?.last) &&
              (edits === 0 || term.some((t) => t.value.length > edits)),
          )
          .map((term) => ({ term, edits, open })),
      ),
    );
  return [...matrix(terms), ...matrix(shorter)];
}

/** Loads the index and searches it as its worker does. */
export function openStock(json: string): StockIndex {
  const parts = (JSON.parse(json) as { documents: StockDocument[]; index: object }[]).map(
    ({ documents, index }) => ({
      documents: new Map(documents.map((d) => [String(d.i), d])),
      index: lunr.Index.load(index),
    }),
  );
  const titles = parts[0]?.documents ?? new Map<string, StockDocument>();
  return {
    json,
    search(query, limit = 8) {
      const found = new Map<string, { path: string; title: string; score: number }>();
      for (const { term, edits, open } of listQueries(
        query.toLowerCase().match(/[^-\s]+/g) ?? [],
      )) {
        for (const { documents, index } of parts) {
          const hits = index.query((q) => {
            for (const { value, last } of term) {
              q.term(value, {
                presence: lunr.Query.presence.REQUIRED,
                wildcard: open && last ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
                ...(edits > 0 && value.length > edits && { editDistance: edits }),
              });
            }
          });
          for (const { ref, score } of hits.slice(0, limit)) {
            const document = documents.get(ref) as StockDocument;
            if (!found.has(ref))
              found.set(ref, {
                path: document.u,
                title: titles.get(String(document.p ?? document.i))?.t ?? document.t,
                score,
              });
            if (found.size >= limit) return [...found.values()];
          }
        }
      }
      return [...found.values()];
    },
  };
}

/** Its index of documents already read. */
export const buildStock = (documents: StockDocument[][]): string =>
  JSON.stringify(buildIndex(documents, stockOptions));

/** Reads a built site as the plugin would and makes its index. */
export async function buildStockOf(outDir: string): Promise<string> {
  const [version] = processDocInfos(
    { routesPaths: await listRoutes(outDir), outDir, baseUrl: '/', siteConfig: {} },
    stockOptions,
  );
  return buildStock(await scanDocuments(version?.paths ?? [], stockOptions));
}
