/**
 * Measures one engine over made-up pages in a process of its own, so that one engine's memory is not another's burden and
 * an engine that runs out of it takes nothing else along. Started by `benchSearch.ts`; prints one line of JSON.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureLunr, measurePagefind, measureStock } from './measure';
import { plainReading } from '../../src/features/search/model/reading';
import { makePages, makeQueries } from './syntheticPages';

const typedQueries = 12;

async function measure(engine: string, count: number) {
  const pages = makePages(count);
  const queries = makeQueries(pages, typedQueries);
  if (engine === 'lunr') return measureLunr(pages, queries, { reading: plainReading });
  if (engine === 'stock') return measureStock(pages, queries);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-'));
  try {
    return await measurePagefind(pages, queries, { reading: plainReading, folder });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const [engine = '', count = ''] = process.argv.slice(2);
void measure(engine, Number(count)).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
