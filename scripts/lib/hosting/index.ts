/** What a finished site needs on a host: its headers, a configuration for nginx, and packed copies of its text. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { type Moved, toHeadersFile, toNginx, toRedirectsFile } from './formats';
import { type HeaderRule, makeRules } from './rules';

const packed = /\.(?:html|css|js|json|xml|svg|csv|vcf|ics|txt|webmanifest|yaml)$/;
/** Below this a packed file saves no packet. */
const worthPacking = 1_024;
const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

const listFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();

/** The hashes of the scripts that stand in a page itself; data for machines is no script. */
export const inlineHashes = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );

/** Writes `_headers` into the site. @returns its rules */
export function writeHeaders(folder: string): HeaderRule[] {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const hashes = new Set(pages.flatMap((file) => inlineHashes(fs.readFileSync(file, 'utf8'))));
  const rules = makeRules({
    top: fs
      .readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name !== '_headers' && name !== '_redirects')
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    scriptHashes: [...hashes].sort(),
    wasm: fs.existsSync(path.join(folder, 'search', 'pagefind')),
  });
  fs.writeFileSync(path.join(folder, '_headers'), toHeadersFile(rules));
  return rules;
}

/** Writes `_headers` and `_redirects` into the site, and the nginx configuration into a folder of its own. */
export function writeHosting(folder: string, configuration: string, moved: Moved): void {
  const rules = writeHeaders(folder);
  if (moved.leads.length > 0)
    fs.writeFileSync(path.join(folder, '_redirects'), toRedirectsFile(moved.leads, moved.base));
  fs.mkdirSync(configuration, { recursive: true });
  fs.writeFileSync(path.join(configuration, 'nginx.conf'), toNginx(rules, moved));
}

/**
 * Brotli told how much is coming: it else makes room for four million bytes before each file, which takes six times as
 * long as packing it, for the same size.
 */
const brotliFor = ({ length }: Buffer): zlib.BrotliOptions => {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = zlib.constants;
  // As a power of two: from 64 KB to the usual 4 MB.
  const window = Math.max(16, Math.min(22, Math.ceil(Math.log2(length))));
  return {
    params: {
      [BROTLI_PARAM_QUALITY]: 9,
      [BROTLI_PARAM_SIZE_HINT]: length,
      [BROTLI_PARAM_LGWIN]: window,
    },
  };
};

/** Puts a gzip and a brotli copy beside each file of text: a host sends them as they are. */
export async function packFiles(folder: string, signal?: AbortSignal): Promise<void> {
  const files = listFiles(folder).filter(
    (file) => packed.test(file) && fs.statSync(file).size >= worthPacking,
  );
  const pack = async (file: string) => {
    const content = await fs.promises.readFile(file);
    await Promise.all([
      gzip(content, { level: 9 }).then((small) => fs.promises.writeFile(`${file}.gz`, small)),
      brotli(content, brotliFor(content)).then((small) =>
        fs.promises.writeFile(`${file}.br`, small),
      ),
    ]);
  };
  const atOnce = 8;
  for (let i = 0; i < files.length; i += atOnce) {
    signal?.throwIfAborted();
    await Promise.all(files.slice(i, i + atOnce).map(pack));
  }
}
