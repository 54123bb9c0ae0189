/** The worker of this site, and whether this person lets it keep anything. */
import { isOwnStore } from '../../features/offline/model/pack';

const choice = 'portal-kept';

/** Whether this browser can keep pages at all; private windows of some cannot. */
export const canKeep = (): boolean =>
  'caches' in window && 'serviceWorker' in navigator && 'DecompressionStream' in window;

/** Whether copies may be kept: always, unless the person said no. Storage may be closed to us. */
export function mayKeep(): boolean {
  try {
    return localStorage.getItem(choice) !== 'no';
  } catch {
    return true;
  }
}

/** Notes what the person chose, where the device lets us. */
export function setMayKeep(may: boolean): void {
  try {
    if (may) localStorage.removeItem(choice);
    else localStorage.setItem(choice, 'no');
  } catch {
    // Then it holds for this page alone.
  }
}

interface Connection {
  saveData?: boolean;
  type?: string;
}

const connection = (): Connection | undefined =>
  (navigator as { connection?: Connection }).connection;

/** Whether the person asked for as few bytes as can be. */
export const savesData = (): boolean => connection()?.saveData ?? false;

/** Whether bytes seem to cost money here: the person says so, or a browser tells of a mobile network. */
export const isMetered = (): boolean => savesData() || connection()?.type === 'cellular';

/** The page itself and what it needed, for the worker that came too late to see them. */
const needed = (): (string | [string, RequestInit])[] => [
  [window.location.href, { headers: { Accept: 'text/html' } }],
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];

/** Starts the worker. Its first start keeps the page that is open too. @param address where the worker is */
export async function startWorker(address: string): Promise<void> {
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(address);
  if (!first) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: needed() } });
}

/** Gives up every copy, and the worker with them. @param base the site's base address, with slashes at both ends */
export async function forgetAll(base: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => isOwnStore(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
