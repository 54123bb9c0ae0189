/** Pagefind's browser program run in Node, over the files it wrote: for the command, the bench and the tests. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../model/pieces';

/** What it says of a result besides what our engine reads. */
interface WholeResult {
  id: string;
  score: number;
  words: readonly number[];
  data(): Promise<{ raw_url: string; url: string; meta: Record<string, string> }>;
}

export interface OpenedPagefind extends PagefindApi {
  search(
    term: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: WholeResult[] }>;
  /** Bytes and files read since it was opened. */
  fetched: { bytes: number; files: number };
}

const origin = 'http://pagefind.local/';

type Program = Pick<OpenedPagefind, 'search'> & {
  options(options: object): Promise<void>;
  init(): Promise<void>;
};

/** What the program expects of a browser: an address, a language and a way to fetch. */
function standInForBrowser(
  folders: Map<string, { folder: string; fetched: OpenedPagefind['fetched'] }>,
): void {
  const browser = globalThis as unknown as Record<string, unknown>;
  browser.window ??= { location: new URL(origin) };
  browser.document ??= { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), origin);
    const [, name = ''] = address.pathname.split('/');
    const opened = address.origin + '/' === origin ? folders.get(name) : undefined;
    if (!opened) return before(input, init);
    const bytes = await fs.readFile(
      path.join(opened.folder, address.pathname.slice(name.length + 2)),
    );
    opened.fetched.bytes += bytes.length;
    opened.fetched.files += 1;
    return new Response(new Uint8Array(bytes));
  };
}

const folders = new Map<string, { folder: string; fetched: OpenedPagefind['fetched'] }>();

/** @param folder where `pagefind.js` is. */
export async function openPagefind(folder: string): Promise<OpenedPagefind> {
  if (folders.size === 0) standInForBrowser(folders);
  const name = `pagefind-${folders.size}`;
  const fetched = { bytes: 0, files: 0 };
  folders.set(name, { folder, fetched });
  const program = path.join(folder, 'pagefind.js');
  const module = path.join(folder, 'pagefind.node.mjs');
  await fs.copyFile(program, module);
  const pagefind = (await import(`${pathToFileURL(module).href}?${name}`)) as Program;
  await pagefind.options({ basePath: `${origin}${name}/`, baseUrl: '/' });
  await pagefind.init();
  fetched.bytes += (await fs.stat(program)).size;
  fetched.files += 1;
  return { search: (term, wanted) => pagefind.search(term, wanted), fetched };
}
