/** The sharded index: Pagefind's program run over our documents, so that both engines find the same things. */
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { SearchDocument } from '../model/documents';
import { toRecord } from '../model/shardedRecord';

/** Pagefind's folder, below the site's base address. */
export const pagefindFolder = 'search/pagefind/';

/** Interfaces of Pagefind's own that we do not use: half a megabyte nobody would fetch. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'pagefindRun.mjs'), ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(
              `Pagefind could not make the search index: ${words.trim() || `it stopped with ${code}`}`,
            ),
          ),
    );
  });
}

/** Writes the sharded index below `folder`. Throws with Pagefind's own words when it fails. */
export async function writePagefind(
  folder: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  const work = await fs.mkdtemp(path.join(os.tmpdir(), 'portal-pagefind-'));
  try {
    const records = path.join(work, 'records.jsonl');
    await fs.writeFile(
      records,
      documents
        .map((document) => JSON.stringify({ ...toRecord(document), language: 'en' }))
        .join('\n'),
    );
    const outputPath = path.join(folder, pagefindFolder);
    await fs.rm(outputPath, { recursive: true, force: true });
    await run([records, outputPath]);
    const files = await fs.readdir(outputPath);
    await Promise.all(
      files.filter((file) => unused.test(file)).map((file) => fs.rm(path.join(outputPath, file))),
    );
  } finally {
    await fs.rm(work, { recursive: true, force: true });
  }
}
