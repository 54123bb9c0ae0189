/**
 * Keeps the site readable without a signal: starts the worker, and says when what is shown comes from this device. The
 * loader fetches it when a page is done, and at once for a copy. The rest (`kept.ts`) is fetched where the person looks at
 * what is kept, or has asked for the pack. A browser that cannot do it shows the site as ever. On the page that most begin
 * with it also fetches what the search reads, unless the person saves data. It also counts what is new.
 */
import type { OfflineFacts } from '../features/offline/model/notice';
import { isOwnStore, isPackStore, panelEvent } from '../features/offline/model/pack';
import { fetchAhead } from './fetchAhead';
import { countNews } from './news';
import { watchAge } from './offline/notice';
import { canKeep, forgetAll, mayKeep, savesData, startWorker } from './offline/registration';

declare const FACTS: OfflineFacts;

const { base, worker, more, news } = FACTS;
let asked = false;

/** Fetches the rest, once. */
function fetchRest(): void {
  if (asked || !more) return;
  asked = true;
  const script = document.createElement('script');
  script.src = base + more;
  document.head.append(script);
}

async function begin(): Promise<void> {
  const names = await caches.keys();
  if (!worker) {
    if (names.some((name) => isOwnStore(base, name))) await forgetAll(base);
    return;
  }
  if (!mayKeep()) return;
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
if (news) void countNews(base + news);
