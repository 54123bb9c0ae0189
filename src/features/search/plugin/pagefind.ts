/** The sharded index: Pagefind's program run over our documents, so that both engines find the same things. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { linkTo, type SearchDocument } from '../model/documents';
import { recordMeta, recordText } from '../model/sharded';

/** Pagefind's folder, below the site's base address. */
export const pagefindFolder = 'search/pagefind/';

/** Interfaces of Pagefind's own that we do not use: half a megabyte nobody would fetch. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/** Writes the sharded index below `folder`. Throws with Pagefind's own words when it fails. */
export async function writePagefind(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (const document of documents) {
      const added = await index.addCustomRecord({
        url: linkTo(document), content: recordText(document), language: 'en', meta: recordMeta(document), filters: { kind: [document.kind] },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${linkTo(document)}: ${added.errors.join('; ')}`);
    }
    const outputPath = path.join(folder, pagefindFolder);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    const files = await fs.readdir(outputPath);
    await Promise.all(files.filter((file) => unused.test(file)).map((file) => fs.rm(path.join(outputPath, file))));
  } finally {
    await pagefind.close();
  }
}
