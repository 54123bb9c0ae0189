/**
 * The pack: what a person needs without a signal, in one file. One file, because its pages repeat one another: together
 * they are a third of what they are each by themselves, and one file is there or is not.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { getManifest } from 'workbox-build';
import {
  belongsToPack,
  digestLength,
  isFrameworkPage,
  isOperated,
  type PackedFile,
  type PackIndex,
  packIndexPath,
  workerPath,
} from '../../../src/features/offline/model/pack';
import { partNames } from '../../../src/portal/dataPages/partNames';
import { pageDataFolder } from '../../../src/shared/pageData';

export interface Making {
  /** The built site. */
  folder: string;
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** When the build was made, in milliseconds since 1970 UTC. */
  built: number;
  /** Pages of versions that are not in force, from the base address: `level-of-need/next`. */
  otherVersions: readonly string[];
  /** The parts of the scripts that each page asks for, as Docusaurus lists them (`routesChunkNames.json`). */
  parts: Readonly<Record<string, object>>;
}

/**
 * More than 2 MB, as a device counts them, nobody should have to fetch. A build says so and goes on: a corrected number
 * must not wait for it.
 */
export const largestPack = 2 * 1024 * 1024;

const typeOf: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** The page a file is, from the base address without a slash at its end; undefined for what is no page. */
const pageOf = (file: string): string | undefined =>
  /(?:^|\/)index\.html$/.test(file) ? file.replace(/\/?index\.html$/, '') : undefined;

/** The data of a page, by the page's address. */
const dataFile = new RegExp(`^${pageDataFolder}/(.+)\\.json$`);

/** What a page asks for by itself, from the base address. */
const askedBy = (html: string, base: string): string[] =>
  [...html.matchAll(/["=\s]([^"=\s<>]+\.(?:css|js|woff2|png|svg))(?=["\s>])/g)].flatMap(
    ([, found = '']) => (found.startsWith(base) ? [found.slice(base.length)] : []),
  );

/** The parts of the scripts that only pages outside the pack ask for. */
function listStrangers(
  parts: Making['parts'],
  base: string,
  otherVersions: readonly string[],
): Set<string> {
  const all = Object.entries(parts).map(([key, named]) => {
    // A page is named by its address and three letters that tell pages of one address apart.
    const page = key
      .replace(/-[0-9a-f]{3}$/, '')
      .slice(base.length)
      .replace(/\/$/, '');
    return { own: isOperated(page, otherVersions), names: partNames(named) };
  });
  const namesOf = (own: boolean) =>
    all.filter((one) => one.own === own).flatMap((one) => one.names);
  const wanted = new Set(namesOf(true));
  return new Set(namesOf(false).filter((one) => !wanted.has(one)));
}

/** What a script is called by the scripts that fetch it: `9126` of `assets/js/9126.0a1b2c3d.js`. */
const partName = (file: string): string => path.basename(file).split('.')[0] ?? '';

/** The parts that a script fetches when they are needed, by the bundler's call for one. */
const fetchedBy = (script: string): string[] =>
  [...script.matchAll(/\.e\("([^"]+)"\)/g)].map(([, name = '']) => name);

/**
 * Leaves out what only scripts outside the pack would fetch: slides, for example, are made on a page that needs a signal.
 * @param all every script of the site.
 * @param kept those to keep; what nobody fetches is asked for by the pages themselves, and stays.
 */
export function dropUnasked(
  all: readonly string[],
  kept: readonly string[],
  read: (file: string) => string,
): string[] {
  const fetching = new Map<string, Set<string>>();
  for (const file of all)
    for (const name of fetchedBy(read(file)))
      if (name !== partName(file)) fetching.set(name, (fetching.get(name) ?? new Set()).add(file));
  const left = new Set(kept);
  const isFetched = (file: string): boolean => {
    const by = fetching.get(partName(file));
    return by === undefined || [...by].some((one) => left.has(one));
  };
  // What is left out fetches nothing either, so that others may go with it.
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const file of left) if (!isFetched(file)) left.delete(file);
  }
  return kept.filter((file) => left.has(file));
}

/** The files of the pack, named from the base address; pages first, in the order of their addresses. */
export async function listPack({
  folder,
  base,
  otherVersions,
  parts,
}: Omit<Making, 'built'>): Promise<string[]> {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const { manifestEntries } = await getManifest({
    globDirectory: folder,
    globPatterns: [
      '**/index.html',
      'assets/js/*.js',
      'search/*.json',
      `${pageDataFolder}/**/*.json`,
    ],
    maximumFileSizeToCacheInBytes: 8_000_000,
  });
  const files = manifestEntries.map(({ url }) => url).sort();
  const strangers = listStrangers(parts, base, otherVersions);
  // Redirects are no pages: whoever needs them has an old link, and a signal.
  const pages = files.filter((file) => {
    const page = pageOf(file);
    return page !== undefined && belongsToPack(page, otherVersions) && isFrameworkPage(read(file));
  });
  const asked = new Set(pages.flatMap((file) => askedBy(read(file), base)));
  // By their size: many are twins of another but for a name, and what repeats is packed once only where it is near.
  const sizeOf = (file: string) => fs.statSync(path.join(folder, file)).size;
  const all = files.filter((file) => file.startsWith('assets/js/'));
  const own = all.filter((file) => !strangers.has(partName(file)));
  const scripts = dropUnasked(all, own, read).sort((a, b) => sizeOf(a) - sizeOf(b));
  // The first file saves a wait for the network, which there is none of where the pack is read.
  const search = files.filter((file) => /^search\/(?!first-).*\.json$/.test(file));
  const data = files.filter((file) => {
    const [, page] = dataFile.exec(file) ?? [];
    return page !== undefined && isOperated(page, otherVersions);
  });
  return [...new Set([...pages, ...search, ...scripts, ...data, ...asked])].filter(
    (file) => file !== workerPath && fs.existsSync(path.join(folder, file)),
  );
}

interface Content extends PackedFile {
  cut: Buffer[];
}

/** A page in what comes before its own words, these, and what comes after; another file in one piece. */
function cutUp(file: string, content: Buffer): Buffer[] {
  const [begin, end] = [content.indexOf('<main'), content.indexOf('</main>')];
  return pageOf(file) === undefined || begin < 0 || end < begin
    ? [content]
    : [content.subarray(0, begin), content.subarray(begin, end), content.subarray(end)];
}

function readFile(folder: string, file: string): Content {
  const content = fs.readFileSync(path.join(folder, file));
  const cut = cutUp(file, content);
  return {
    path: pageOf(file) ?? file,
    type: typeOf[path.extname(file)] ?? 'application/octet-stream',
    parts: cut.map(({ length }) => length),
    digest: sha256(content).slice(0, digestLength),
    cut,
  };
}

/**
 * Writes the pack and what it is into the site.
 * @returns what it is
 */
export async function writePack(making: Making): Promise<PackIndex> {
  const { folder, built } = making;
  const contents = (await listPack(making)).map((file) => readFile(folder, file));
  const files = contents.map(({ cut: _, ...file }): PackedFile => file);
  const most = Math.max(0, ...contents.map(({ cut }) => cut.length));
  const stripes = Array.from({ length: most }, (_, i) =>
    contents.flatMap(({ cut }) => cut[i] ?? []),
  );
  const head = Buffer.from(`${JSON.stringify(files)}\n`);
  const version = sha256(files.map((one) => `${one.path} ${one.digest}`).join('\n')).slice(0, 12);
  const whole = Buffer.concat([head, ...stripes.flat()]);
  const content = zlib.gzipSync(whole, { level: 9 });
  const index: PackIndex = {
    version,
    built,
    // No ending that a host takes for a packed copy of something else: it would be unpacked on the way.
    file: `offline/${version}.pack`,
    bytes: content.length,
    digest: sha256(content),
    count: files.length,
  };
  fs.mkdirSync(path.join(folder, 'offline'), { recursive: true });
  fs.writeFileSync(path.join(folder, index.file), content);
  fs.writeFileSync(path.join(folder, packIndexPath), `${JSON.stringify(index, null, 2)}\n`);
  return index;
}
