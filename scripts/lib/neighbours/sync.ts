/** The copies of neighbours' feeds as they become, and a line for each neighbour. */
import { counted } from '../../../src/shared/counted';
import { readFeed } from '../../../src/features/region/model/feed';
import { type Copy, copySchema, type Neighbour } from '../../../src/features/region/model/schema';
import { daysBetween, formatDate } from '../../../src/shared/calendar/dates';
import { renderYaml } from '../../../src/shared/yaml/write';
import type { NewText } from '../trial';
import { fetchFeed, type Tools, usualTools } from './fetchFeed';
import { htmlToText } from './plainText';

export interface Synced {
  file?: NewText;
  /** For whoever runs the command. */
  line: string;
  failed: boolean;
}

const staying = (copy: Copy | undefined, today: string): string => {
  if (!copy) return 'nothing was copied before';
  const days = daysBetween(copy.copied, today);
  return `the copy of ${formatDate(copy.copied)} stays (${counted(days, 'day')} old)`;
};

const fileOf = (copy: Copy): NewText => ({
  file: `data/neighbour-feeds/${copy.id}.yaml`,
  content: `# What ${copy.feed} said, copied by npm run sync:neighbours. Not our words: change nothing here.\n${renderYaml({ ...copy })}`,
});

/** Whoever published something has more probably lost it than taken all of it back. */
const isEmptied = (items: Copy['items'], copy: Copy | undefined): boolean =>
  items.length === 0 && (copy?.items.length ?? 0) > 0;

/**
 * One neighbour.
 * @param copy the last good copy.
 * @param today the calendar date in Europe/London.
 */
export async function syncOne(
  { id, name, feed }: Pick<Neighbour, 'id' | 'name' | 'feed'>,
  copy: Copy | undefined,
  today: string,
  tools: Tools = usualTools,
): Promise<Synced> {
  const failed = (why: string): Synced => ({
    line: `${name}: ${why}; ${staying(copy, today)}.`,
    failed: true,
  });
  // The name of a state counts for the address it came from alone.
  const known = copy?.feed === feed ? copy : undefined;
  const answer = await fetchFeed({ feed, etag: known?.etag }, tools);
  if (answer.kind === 'failed') return failed(answer.why);
  if (answer.kind === 'same') {
    if (!known) return failed('it says that nothing changed, and was never copied');
    const line = `${name}: nothing new.`;
    return { file: fileOf({ ...known, copied: today }), line, failed: false };
  }
  const read = readFeed(answer.text, today, htmlToText);
  if ('fault' in read) return failed(read.fault);
  if (isEmptied(read.items, copy)) return failed('it is empty');
  const same = known && JSON.stringify(known.items) === JSON.stringify(read.items);
  const next: Copy = {
    id,
    feed,
    copied: today,
    changed: same ? known.changed : today,
    ...(answer.etag && { etag: answer.etag }),
    items: read.items,
  };
  if (!copySchema.safeParse(next).success) return failed('it holds what may not be published');
  const left = read.leftOut > 0 ? `, ${read.leftOut} left out` : '';
  return {
    file: fileOf(next),
    line: `${name}: ${counted(read.items.length, 'item')}${left}.`,
    failed: false,
  };
}
