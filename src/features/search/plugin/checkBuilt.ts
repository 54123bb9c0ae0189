/** Every address that search can give must be a page of the built site, and every anchor must be on it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { linkTo, type SearchDocument } from '../model/documents';

interface Address {
  path: string;
  anchor: string;
}

function listAddresses(documents: readonly SearchDocument[]): Address[] {
  return documents.flatMap((document) => [
    {
      path: document.path,
      anchor: document.suffix.startsWith('#') ? document.suffix.slice(1) : '',
    },
    ...(document.suffix === ''
      ? document.sections.map(({ anchor }) => ({ path: document.path, anchor }))
      : []),
  ]);
}

/**
 * @param outDir the built site.
 * @returns one line for each address that does not exist, sorted.
 */
export async function findDeadAddresses(
  outDir: string,
  documents: readonly SearchDocument[],
): Promise<string[]> {
  const anchors = new Map<string, Set<string>>();
  for (const { path: address, anchor } of listAddresses(documents))
    anchors.set(address, (anchors.get(address) ?? new Set()).add(anchor));
  const dead = await Promise.all(
    [...anchors].map(async ([address, wanted]) => {
      const files = [
        path.join(outDir, address, 'index.html'),
        path.join(outDir, `${address.replace(/\/$/, '')}.html`),
      ];
      const html = await fs
        .readFile(files[0] as string, 'utf8')
        .catch(() => fs.readFile(files[1] as string, 'utf8').catch(() => undefined));
      if (html === undefined) return [`${address}: no such page`];
      const ids = new Set(
        [...html.matchAll(/\bid=(?:"([^"]+)"|([^\s">]+))/g)].map((m) => m[1] ?? m[2]),
      );
      return [...wanted]
        .filter((anchor) => anchor !== '' && !ids.has(anchor))
        .map((anchor) => `${linkTo({ path: address, suffix: `#${anchor}` })}: no such anchor`);
    }),
  );
  return dead.flat().sort();
}
