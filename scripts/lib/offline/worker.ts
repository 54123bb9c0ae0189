// cspell:ignore dont
/** The worker of the site, with the files it keeps from the start. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { injectManifest } from 'workbox-build';
import { workerPath } from '../../../src/features/offline/model/pack';

/** What the offline page asks for: it must be there before anybody has opened it. */
const shellOf = (html: string, base: string): string[] => [
  ...new Set(
    [...html.matchAll(/(?:href|src)="?([^">\s]+\.(?:css|woff2|js|svg))/g)].flatMap(
      ([, found = '']) =>
        found.startsWith(`${base}assets/`) || found.startsWith(`${base}img/`)
          ? [found.slice(base.length)]
          : [],
    ),
  ),
];

interface Making {
  /** The built site. */
  folder: string;
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** The worker, as yet without the files it keeps. */
  text: string;
  /** Small scripts that it keeps too, from the base address. */
  scripts: readonly string[];
}

/**
 * Writes the worker into the site.
 * @returns how much it keeps from the start, in bytes
 */
export async function writeWorker({ folder, base, text, scripts }: Making): Promise<number> {
  const target = path.join(folder, workerPath);
  const html = fs.readFileSync(path.join(folder, 'offline/index.html'), 'utf8');
  const draft = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-worker-'));
  try {
    const source = path.join(draft, workerPath);
    fs.writeFileSync(source, text);
    const { size, warnings } = await injectManifest({
      swSrc: source,
      swDest: target,
      globDirectory: folder,
      globPatterns: ['offline/index.html', ...shellOf(html, base), ...scripts],
      dontCacheBustURLsMatching: /^assets\//,
      modifyURLPrefix: { '': base },
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return size;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
