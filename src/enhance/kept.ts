/** What only those need who look at what is kept, or have the pack: its panel, and whether it is still what the site says. */
import { dayWords, type OfflineFacts } from '../features/offline/model/notice';
import { keptOfferEvent } from '../features/offline/model/pack';
import { definePanel } from './offline/panel';
import { mayKeep } from './offline/registration';
import { clearHalves, confirmPack, fetchIndex, mendPack, readPack } from './offline/store';

declare const FACTS: OfflineFacts;

/** An update is offered once for each time the site is opened. */
const offered = 'portal-kept-offered';

function offerOnce(text: string): void {
  if (sessionStorage.getItem(offered)) return;
  sessionStorage.setItem(offered, 'yes');
  document.dispatchEvent(new CustomEvent(keptOfferEvent, { detail: text }));
}

/** Whether the pack of this device is still what the site says: noted if it is, mended or offered anew if it is not. */
async function comparePack(base: string): Promise<void> {
  await clearHalves(base);
  const kept = await readPack(base);
  const index = kept && (await fetchIndex(base));
  if (!index) return;
  if (kept.version !== index.version)
    offerOnce(
      `The copy on this device is of ${dayWords(kept.keptAt)}; the site has changed since.`,
    );
  else if (kept.whole || (await mendPack(base, kept))) await confirmPack(base, index, Date.now());
  else offerOnce('Part of the copy on this device is missing.');
}

const { base, worker } = FACTS;
definePanel(base, worker && base + worker);
if (worker && mayKeep()) void comparePack(base).catch(() => undefined);
