/**
 * Keeps the site readable without a signal: starts the worker, and says when what is shown comes from this device. The
 * loader fetches it when a page is done, and at once for a copy. The rest (`kept.ts`) is fetched where the person looks at
 * what is kept, or has asked for the pack. A browser that cannot do it shows the site as ever. On the page that most begin
 * with it also fetches what the search reads, unless the person saves data. On a device that was shown what is new it
 * fetches what counts it (`news.ts`).
 */
import type { OfflineFacts } from '../features/offline/model/notice';
import { isOwnStore, isPackStore, panelEvent } from '../features/offline/model/pack';
import { seenKey } from '../features/whats-new/model/seen';
import { fetchAhead } from './fetchAhead';
import { watchAge } from './offline/notice';
import { canKeep, forgetAll, mayKeep, savesData, startWorker } from './offline/registration';

declare const FACTS: OfflineFacts;

const { base, worker, more, news } = FACTS;
let asked = false;

function fetchScript(path: string): void {
  const script = document.createElement('script');
  script.src = base + path;
  document.head.append(script);
}

/** Fetches the rest, once. */
function fetchRest(): void {
  if (asked || !more) return;
  asked = true;
  fetchScript(more);
}

/** A device may refuse to say what it keeps. */
function wasShownNews(): boolean {
  try {
    return window.localStorage.getItem(seenKey) !== null;
  } catch {
    return false;
  }
}

async function begin(): Promise<void> {
  const names = await caches.keys();
  if (!worker || !mayKeep()) {
    // A page that was still on its way when all was removed may have been kept after it.
    if (names.some((name) => isOwnStore(base, name))) await forgetAll(base);
    return;
  }
  // Who saves data has no copies until asking for them.
  if (savesData() && !navigator.serviceWorker.controller) return;
  await startWorker(base + worker);
  if (names.some((name) => isPackStore(base, name))) fetchRest();
}

watchAge(FACTS);
document.addEventListener(panelEvent, fetchRest);
if (document.querySelector('kept-panel')) fetchRest();
if (canKeep()) void begin().catch(() => undefined);
if (document.querySelector('[data-search-ahead]') && !savesData()) void fetchAhead(base);
if (news && wasShownNews()) fetchScript(news);
