/** Where search meets Docusaurus: files after a build, the same files served while somebody writes. */
import { counted } from '../../../shared/counted';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SmallScript } from '../../../shared/smallScript';
import type { EngineName } from '../model/manifest';
import { findDeadAddresses } from './checkBuilt';
import { type SearchSource, writeSearch } from './write';

export interface SearchSettings {
  /** `lunr`, `pagefind`, or nothing to choose by the size of the index. */
  engine?: string;
}

interface Site {
  root: string;
  baseUrl: string;
  settings: SearchSettings;
}

/** Reads `search.engine`. Throws for a name that is no engine. */
export function readEngine({ engine }: SearchSettings): EngineName | undefined {
  if (engine === undefined || engine === '') return undefined;
  if (engine === 'lunr' || engine === 'pagefind') return engine;
  throw new Error(
    `search.engine must be lunr or pagefind, or left out to choose by size; found ${engine}.`,
  );
}

/** The steps of the plugin that are search's. */
export function searchLifecycle({ root, baseUrl, settings }: Site) {
  const wanted = readEngine(settings);
  const folder = path.join(root, '.docusaurus', 'portal-search');
  const developing = process.env.NODE_ENV !== 'production';
  return {
    /** While writing: makes the index anew from the content, for the development server, beside the program that reads it. */
    async serve(source: SearchSource, program: SmallScript): Promise<void> {
      if (!developing) return;
      await writeSearch(folder, source, wanted ?? 'lunr');
      const file = path.join(folder, program.path);
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, program.text);
    },
    /** Lets the development server find what `serve` wrote. */
    devServer: () => ({
      mergeStrategy: {},
      ...(developing && {
        devServer: { static: [{ directory: folder, publicPath: baseUrl, watch: false }] },
      }),
    }),
    /**
     * After a build: writes the index. Throws when an address it can give is not in the site.
     * @returns the addresses of what a first answer is read from
     */
    async write(outDir: string, source: SearchSource): Promise<string[]> {
      const dead = await findDeadAddresses(outDir, source.documents);
      if (dead.length > 0)
        throw new Error(
          `Search would lead to ${counted(dead.length, 'address that is', 'addresses that are')} not in the built site:\n${dead.slice(0, 20).join('\n')}`,
        );
      const { message, ahead } = await writeSearch(outDir, source, wanted);
      if (message) process.stdout.write(`[search] ${message}\n`);
      return ahead.map((file) => baseUrl + file);
    },
  };
}
