/**
 * What is new since somebody last looked. A device keeps short keys of what it was shown, never what anybody typed; a
 * date alone would miss what arrives later under an earlier date.
 */
import { addDays } from '../../../shared/calendar/london';
import type { StreamItem } from './item';

/** The file that lists the newest keys, from the root of the site. */
export const recentPath = 'whats-new/recent.json';

/** What the keys seen are kept under on a device. */
export const seenKey = 'portal-news-seen';

/** What was seen before this visit: the page marks what is new as long as the visit lasts. */
export const beforeKey = 'portal-news-before';

/** What a page's header reads: how many are new, as CSS shows it. */
export const countProperty = '--news';

const mostDays = 60;
const mostItems = 200;

/** A short key of an item (FNV-1a, 32 bits): one of a few hundred that a device keeps. */
export function keyOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1)
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The keys of what can be new: the last weeks before the newest item. @param items newest first. */
export function recentKeys(items: readonly StreamItem[]): string[] {
  const newest = items[0]?.date;
  if (newest === undefined) return [];
  const from = addDays(newest, -mostDays);
  return items
    .filter(({ date }) => date >= from)
    .slice(0, mostItems)
    .map(({ id }) => keyOf(id));
}

/** The keys in a text that was kept or fetched; none where it is anything else. */
export function readKeys(text: string | null): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) && value.every((key) => typeof key === 'string')
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param seen undefined on a first visit, for which nothing is new. */
export function newKeys(recent: readonly string[], seen: readonly string[] | undefined): string[] {
  if (seen === undefined) return [];
  const known = new Set(seen);
  return recent.filter((key) => !known.has(key));
}
