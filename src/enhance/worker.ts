/**
 * The worker between this site's pages and the network. With a signal the network always wins, so that a corrected number
 * is read by everybody; without one it gives what this device has, and writes into the page how old that is.
 * See contributing/decisions/0040-kept-on-a-device.md.
 */
/// <reference lib="webworker" />
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core';
import { pageDataFolder, versionQuery } from '../shared/pageData';
import { markCopy, type OfflineFacts } from '../features/offline/model/notice';
import {
  digestHeader,
  digestLength,
  isFrameworkPage,
  keptHeader,
  mostVisited,
  offlinePath,
  pageKey,
  storePrefix,
  visitedFiles,
  visitedPages,
} from '../features/offline/model/pack';
import { packNames, readMark } from './offline/packStores';
import { sha256 } from './offline/sha256';

declare const FACTS: OfflineFacts;
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** How long a poor signal may keep somebody waiting who has a copy. */
const patienceSeconds = 4;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const offlinePage = new URL(`.${offlinePath}`, scope).href;

setCacheNameDetails({ prefix: storePrefix(base), suffix: '' });
// The first visit is kept too. A newer worker takes over when every page of the old one is closed.
clientsClaim();
precache(self.__WB_MANIFEST);

/** Something this device has, and when that was last known to be what the site said. */
interface Copy {
  response: Response;
  keptAt: number;
}

const digestOf = async (body: ArrayBuffer): Promise<string> =>
  (await sha256(body)).slice(0, digestLength);

/** The same response, if it is what was kept. Storage can be damaged, and half a page is worse than none. */
async function ifWhole(response: Response | undefined): Promise<Response | undefined> {
  if (!response) return undefined;
  const body = await response
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  const whole = body && response.headers.get(digestHeader) === (await digestOf(body));
  return whole ? response : undefined;
}

/** The packs that are whole, the newest first: while a new one is fetched, the old one answers. */
async function wholePacks(): Promise<{ store: Cache; keptAt: number }[]> {
  const packs = await Promise.all(
    (await packNames(base)).map(async (name) => {
      const store = await caches.open(name);
      const kept = await readMark(base, store);
      return kept ? [{ store, keptAt: kept.keptAt }] : [];
    }),
  );
  return packs.flat().sort((a, b) => b.keptAt - a.keptAt);
}

/** The file of the pack with this address. What is damaged goes, so that it is found to be missing. */
async function fromPack(address: string): Promise<Copy | undefined> {
  for (const { store, keptAt } of await wholePacks()) {
    const found = await store.match(address);
    const response = await ifWhole(found);
    if (response) return { response, keptAt };
    if (found) await store.delete(address);
  }
  return undefined;
}

const keptAtOf = ({ headers }: Response): number =>
  Number(headers.get(keptHeader) ?? Date.parse(headers.get('Date') ?? ''));

/** What this device has: what came last with a visit or the pack, whichever is newer; the offline page always. */
async function newestCopy(visited: Response | undefined, address: string) {
  const [seen, packed] = await Promise.all([ifWhole(visited), fromPack(address)]);
  const [newest] = [seen && { response: seen, keptAt: keptAtOf(seen) }, packed]
    .flatMap((copy) => copy ?? [])
    .sort((a, b) => (b.keptAt || 0) - (a.keptAt || 0));
  if (newest || address !== pageKey(offlinePage)) return newest;
  const response = await matchPrecache(`${offlinePage}/index.html`);
  return response && { response, keptAt: keptAtOf(response) };
}

/** Headers that say how the bytes came, and are no longer true of what is kept. */
const ofTheWay = ['Content-Encoding', 'Content-Length', 'Vary'];

function without(headers: Headers, names: readonly string[]): Headers {
  const left = new Headers(headers);
  for (const name of names) left.delete(name);
  return left;
}

/** The page with its age on it, under the site's own security policy, which a pack does not have. */
async function marked({ response, keptAt }: Copy): Promise<Response | null> {
  const page = markCopy(await response.text(), keptAt, { now: Date.now(), facts: FACTS });
  if (page === undefined) return null;
  const policy = response.headers.has('Content-Security-Policy')
    ? response
    : await matchPrecache(`${offlinePage}/index.html`);
  const headers = without(policy?.headers ?? new Headers(), ofTheWay);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(page, { headers });
}

/** One copy of a page, whatever choices its address has: they stay out of the store. */
const oneKey: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
};

/** What is right is kept, with the time and a digest. A host that fails is as good as no signal. */
const keepIf = (isRight: (text: string, type: string) => boolean): WorkboxPlugin => ({
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.redirected) return null;
    const body = await response.arrayBuffer();
    const type = response.headers.get('Content-Type') ?? '';
    if (!isRight(new TextDecoder().decode(body), type)) return null;
    const headers = without(response.headers, ofTheWay);
    headers.set(keptHeader, String(Date.now()));
    headers.set(digestHeader, await digestOf(body));
    return new Response(body, { headers });
  },
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`The host answers ${response.status}.`);
    return response;
  },
});

const isHtml = (type: string): boolean => type.startsWith('text/html');
const keepPages = keepIf((text, type) => isHtml(type) && isFrameworkPage(text));
/** Some hosts answer with a page where a file is gone. */
const keepFiles = keepIf((_, type) => !isHtml(type));

/** A page that is gone is forgotten. */
const forgetGone: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410)
      await (await caches.open(visitedPages(base))).delete(pageKey(request.url));
    return response;
  },
};

const sayAge: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    const copy = await newestCopy(cachedResponse, pageKey(request.url));
    return copy ? marked(copy) : null;
  },
};

/** The search asks for one file whose name never changes: who reads it is told how old it is. */
const sayAgeOfData: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    const copy = await newestCopy(cachedResponse, request.url);
    if (!copy) return null;
    const headers = without(copy.response.headers, []);
    headers.set(keptHeader, String(copy.keptAt));
    return new Response(copy.response.body, { headers });
  },
};

const withoutQuery = (address: string): string => address.replace(/\?.*$/, '');

const asPacked: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    (await ifWhole(cachedResponse)) ??
    (await fromPack(withoutQuery(request.url)))?.response ??
    (await matchPrecache(request.url)) ??
    null,
};

/** Ninety days, and no more than this many: a device is not filled by what nobody reads again. */
const atMost = (maxEntries: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: 90 * 86_400, purgeOnQuotaError: true });

const below = (path: string): string => path.slice(base.length);

/** A page that somebody opens, and no frame of ours in another site. */
const isPage = (request: Request): boolean =>
  request.mode === 'navigate'
    ? request.destination === 'document'
    : (request.headers.get('Accept') ?? '').startsWith('text/html');

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && isPage(request) && !/\.\w+$/.test(url.pathname),
  new NetworkFirst({
    cacheName: visitedPages(base),
    networkTimeoutSeconds: patienceSeconds,
    plugins: [oneKey, keepPages, forgetGone, atMost(mostVisited), sayAge],
  }),
);

const files = visitedFiles(base);

/** Their names hold a hash of what they are: what was fetched once is right for ever. */
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /^(?:assets\/|search\/.*-[0-9a-f]{8,}\.)/.test(below(url.pathname)),
  new CacheFirst({ cacheName: files, plugins: [keepFiles, atMost(200), asPacked] }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^search\/[\w-]+\.json$/.test(below(url.pathname)),
  new NetworkFirst({
    cacheName: files,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [keepFiles, atMost(200), sayAgeOfData],
  }),
);

/** What the framework needs for a page that was opened: the page says which version, and does without another. */
const isDataOfPage = (url: URL): boolean =>
  below(url.pathname).startsWith(`${pageDataFolder}/`) && url.search.startsWith(versionQuery);

registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && (below(url.pathname).startsWith('img/') || isDataOfPage(url)),
  new NetworkFirst({
    cacheName: files,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [keepFiles, atMost(200), asPacked],
  }),
);

/** A page that this device does not have: the offline page says so, and what there is. */
setCatchHandler(async ({ request }) =>
  isPage(request) && pageKey(request.url) !== pageKey(offlinePage)
    ? Response.redirect(`${offlinePage}#from=${encodeURIComponent(request.url)}`)
    : Response.error(),
);
