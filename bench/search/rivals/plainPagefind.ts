/** Pagefind as its own manual has it, over the built pages: for comparison only, never part of the public build. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { openPagefind } from '../../../src/features/search/plugin/openPagefind';

const leftOut =
  /^(?:(?:briefs|updates)\/(?:page|archive|authors|tags)|level-of-need\/(?:next|\d{4})|search|404)(?:\/|\.|$)/;

/**
 * @param outDir the built site.
 * @param folder where to write; emptied first.
 */
export async function buildPlainPagefind(outDir: string, folder: string): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({ forceLanguage: 'en', rootSelector: 'main' });
  if (!index) throw new Error('Pagefind could not start.');
  try {
    const files = (await fs.readdir(outDir, { recursive: true }))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.html') && !leftOut.test(file));
    for (const file of files.sort())
      await index.addHTMLFile({
        sourcePath: file,
        content: await fs.readFile(path.join(outDir, file), 'utf8'),
      });
    await index.writeFiles({ outputPath: folder });
  } finally {
    await pagefind.close();
  }
}

/** Its answers: the whole query in one asking, as its own box does. */
export async function openPlainPagefind(folder: string) {
  const pagefind = await openPagefind(folder);
  return async (
    query: string,
    limit = 8,
  ): Promise<{ path: string; title: string; score: number }[]> => {
    const { results } = await pagefind.search(query);
    return Promise.all(
      results.slice(0, limit).map(async ({ score, data }) => {
        const { meta, url } = await data();
        return {
          path: url.replace(/(?:index)?\.html$/, '').replace(/(.)\/$/, '$1'),
          title: meta.title ?? '',
          score,
        };
      }),
    );
  };
}
