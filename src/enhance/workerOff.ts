/**
 * The worker that is published to take every copy back (`PORTAL_OFFLINE=off npm run build`): it clears what the other kept
 * and takes itself away. A device gets it at its next visit with a signal.
 */
/// <reference lib="webworker" />
import { isOwnStore } from '../features/offline/model/pack';

declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope).pathname;

async function takeBack(): Promise<void> {
  const names = (await caches.keys()).filter((name) => isOwnStore(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(takeBack()));
