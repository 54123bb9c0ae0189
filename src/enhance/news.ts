/**
 * How many changes are new since somebody last looked, beside the link to them. Asked for only on a device that was shown
 * them before, and once a visit; the number is a property of the page's root, which no framework redraws.
 */
import { countProperty, keyOf, newKeys, readKeys, seenKey } from '../features/whats-new/model/seen';

/** The list of the newest keys, with the site's base address. */
declare const FACTS: { recent: string };

/** What was counted in this visit, with what had been seen when it was counted. */
const countKey = 'portal-news-count';

function show(count: number): void {
  if (count > 0)
    document.documentElement.style.setProperty(
      countProperty,
      `" ${count > 99 ? '99+' : count} new"`,
    );
}

async function countNews(): Promise<void> {
  try {
    const seen = window.localStorage.getItem(seenKey);
    const keys = readKeys(seen);
    if (!keys) return;
    const stamp = `${keyOf(keys.join(' '))} `;
    const known = window.sessionStorage.getItem(countKey);
    if (known?.startsWith(stamp)) {
      show(Number(known.slice(stamp.length)));
      return;
    }
    const response = await fetch(FACTS.recent);
    const recent = response.ok ? readKeys(await response.text()) : undefined;
    if (!recent) return;
    const count = newKeys(recent, keys).length;
    window.sessionStorage.setItem(countKey, `${stamp}${count}`);
    show(count);
  } catch {
    // A device that keeps nothing, or is without a signal: the link is whole without a number.
  }
}

void countNews();
