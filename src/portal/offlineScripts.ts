/** The small scripts that look after what a device keeps, and whether it may keep anything. */
import { contactCollection, finderCollection } from '../features/contacts/collection';
import { toLine } from '../features/contacts/plugin/props';
import { namesOf } from '../features/contacts/view';
import type { OfflineFacts } from '../features/offline/model/notice';
import { workerPath } from '../features/offline/model/pack';
import { partnershipCollection } from '../features/partnership/collection';
import { recentPath } from '../features/whats-new/model/seen';
import { stream } from '../features/whats-new/view';
import { once, type Site } from '../shared/collection';
import { bundleScript, type SmallScript } from '../shared/smallScript';

/** Whether a device may keep copies. `PORTAL_OFFLINE=off` takes back what has been kept. */
export const keepsCopies = (): boolean => process.env.PORTAL_OFFLINE !== 'off';

function factsOf(site: Site): OfflineFacts {
  const { emergencyNumber: emergency } = site.one(partnershipCollection);
  const contact = site.get(contactCollection, site.one(finderCollection).lastResort);
  const last = contact && toLine(contact, namesOf(site));
  const [phone] = last?.phones ?? [];
  return {
    base: site.base,
    emergency,
    ...(keepsCopies() && { worker: workerPath }),
    ...(last &&
      phone && { lastResort: { name: last.name, display: phone.display, href: phone.href } }),
  };
}

interface OfflineScripts {
  /** Of every page. */
  own: SmallScript;
  /** What it may fetch: for what is kept, and for what is new. */
  more: SmallScript;
  news?: SmallScript;
}

/** Made once for a site, whoever asks. */
export const offlineScripts = once((site: Site): OfflineScripts => {
  const facts = factsOf(site);
  const more = bundleScript('kept', 'assets/js/kept', facts);
  const news =
    stream(site).length > 0 &&
    bundleScript('news', 'assets/js/news', { recent: site.base + recentPath });
  return {
    own: bundleScript('offline', 'assets/js/offline', {
      ...facts,
      more: more.path,
      ...(news && { news: news.path }),
    }),
    more,
    ...(news && { news }),
  };
});

/** The worker that keeps copies and gives them out. */
export const keepingWorker = (site: Site): string =>
  bundleScript('worker', 'worker', factsOf(site)).text;

/** The worker that takes every copy back. */
export const clearingWorker = (): string => bundleScript('workerOff', 'worker', {}).text;
