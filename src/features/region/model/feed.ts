/** What is taken from another partnership's JSON feed: plain words, days and addresses, and nothing else of it. */
// cspell:ignore jsonfeed
import * as z from 'zod';
import { cleanText } from '../../../shared/characters';
import { toLondon } from '../../../shared/calendar/london';
import { type CopiedItem, copiedItemSchema, longest, mostItems } from './schema';

const feedSchema = z.looseObject({
  version: z.string().regex(/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?\/?$/),
  items: z.array(z.unknown()),
});

/** Parts of an item that are looked at; whatever has another shape is as if it were not there. */
const itemSchema = z.looseObject({
  url: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  content_text: z.string().optional().catch(undefined),
  content_html: z.string().optional().catch(undefined),
  date_published: z.string().optional().catch(undefined),
});

export type FeedReading = { items: CopiedItem[]; leftOut: number } | { fault: string };

/** One line of plain words, cut at a word where it is too long. */
function plain(words: string, most: number): string {
  const line = cleanText(words).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

const dayOf = (written: string | undefined): string | undefined => {
  const time = Date.parse(written ?? '');
  return Number.isNaN(time) ? undefined : toLondon(time).date;
};

/**
 * @param toText words of HTML, without what scripts and styles say.
 * @returns undefined for an item that has no title, no safe address, or no day that has been.
 */
function readItem(
  given: unknown,
  today: string,
  toText: (html: string) => string,
): CopiedItem | undefined {
  const item = itemSchema.safeParse(given).data;
  if (!item) return undefined;
  const body = item.content_text ?? (item.content_html && toText(item.content_html)) ?? '';
  // Some write marks of HTML into what should be plain.
  const title = plain(toText(item.title ?? ''), longest.title);
  const summary = plain(toText(item.summary ?? '') || body, longest.summary);
  const date = dayOf(item.date_published);
  if (date === undefined || date > today) return undefined;
  return copiedItemSchema.safeParse({
    title,
    url: item.url,
    date,
    ...(summary && summary !== title && { summary }),
  }).data;
}

/** @param text the feed as it was sent. @param today the calendar date in Europe/London. */
export function readFeed(
  text: string,
  today: string,
  toText: (html: string) => string,
): FeedReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'it is not JSON' };
  }
  const feed = feedSchema.safeParse(value).data;
  if (!feed) return { fault: 'it is not a JSON feed' };
  const read = feed.items.map((item) => readItem(item, today, toText));
  const items = read.filter((item) => item !== undefined);
  if (feed.items.length > 0 && items.length === 0)
    return { fault: 'none of its items has a title, a safe address and a day' };
  const once = [...new Map(items.map((item) => [item.url, item])).values()];
  return {
    items: once.sort((a, b) => b.date.localeCompare(a.date)).slice(0, mostItems),
    leftOut: read.length - items.length,
  };
}
