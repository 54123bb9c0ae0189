/** What posts cost as they become many, and what a long digest to many receivers costs. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeDigest } from '../src/features/whats-new/model/digest';
import { stream } from '../src/features/whats-new/view';
import { londonToday } from '../src/portal/clock';
import { readSite } from '../src/portal/site';
import { copyId } from '../scripts/lib/digest/copyId';
import { writeCopies } from '../scripts/lib/digest/folder';
import { composeMessage } from '../scripts/lib/digest/message';
import { copyContent } from '../scripts/lib/trial';
import { type Cost, growthOf, measureApart } from './build';

/** How many posts there are besides those there are now. */
const sizes = [250, 500, 1_000, 2_000];
const digestSize = { items: 500, addresses: 5_000 };

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** A day in the past, each of these numbers another. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);

/** Adds so many posts, copies of those there are by turns, each with a title, an address and a day of its own. */
export function addPosts(folder: string, count: number): void {
  const posts = ['blog', 'updates'].flatMap((kind) =>
    fs.existsSync(path.join(folder, kind))
      ? fs
          .readdirSync(path.join(folder, kind))
          .filter((name) => name.endsWith('.md'))
          .sort()
          .map((name) => ({ kind, text: fs.readFileSync(path.join(folder, kind, name), 'utf8') }))
      : [],
  );
  if (posts.length === 0) throw new Error('there is no post to make others of');
  for (let number = 0; number < count; number += 1) {
    const { kind, text } = posts[number % posts.length] as (typeof posts)[number];
    const slug = `made-up-${number}`;
    const made = text
      .replace(/^title: .*$/m, `title: Made up, number ${number}`)
      .replace(/^slug: .*$/m, `slug: ${slug}`)
      .replace(/^date: .*$/m, `date: ${dayOf(number)}`)
      .replace(/^changes:\n(?: +.*\n|- .*\n)*/m, '');
    fs.writeFileSync(path.join(folder, kind, `${dayOf(number)}-${slug}.md`), made);
  }
}

/** Does something in a copy of the content with so many more posts. */
async function withPosts<T>(
  root: string,
  count: number,
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-'));
  try {
    copyContent(root, folder);
    addPosts(folder, count);
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const total = ({ checkMs, viewsMs }: Cost): number => checkMs + viewsMs;
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

async function benchPosts(root: string): Promise<void> {
  console.log(
    'Processor time of reading, checking and every view our code makes, with more posts:',
  );
  const none = await withPosts(root, 0, measureApart);
  console.log(`  as it is: ${seconds(total(none))}, ${Math.round(none.megabytes)} MB`);
  const points: { size: number; cost: number }[] = [];
  for (const size of sizes) {
    const cost = await withPosts(root, size, measureApart);
    const more = total(cost) - total(none);
    points.push({ size, cost: more });
    console.log(
      `  ${String(size).padStart(5)} more: check ${seconds(cost.checkMs)}, views ${seconds(cost.viewsMs)}, ${Math.round(cost.megabytes)} MB: ${(more / size).toFixed(1)} ms a post`,
    );
  }
  console.log(
    `  What they add grows as their number to the power of ${growthOf(points).toFixed(2)} (1 is straight; wanted: 1.1 at most)`,
  );
}

async function benchDigest(root: string): Promise<void> {
  const { items: most, addresses } = digestSize;
  await withPosts(root, most, async (folder) => {
    const url = 'https://portal.example';
    const { site } = readSite(folder, { release: false, today: londonToday(), url });
    if (!site) throw new Error('the content has problems; run npm run check');
    const items = stream(site).slice(0, most);
    const [start, began] = [performance.now(), used()];
    const about = {
      url,
      siteTitle: 'A',
      publisher: 'A',
      email: 'a@portal.example',
      fromHistory: false,
    };
    const message = await composeMessage(makeDigest(items, { subjects: [] }, about), {
      name: about.publisher,
      address: about.email,
    });
    const at = new Date();
    writeCopies(
      path.join(folder, 'digests'),
      message,
      Array.from({ length: addresses }, (_, i) => {
        const to = `office-${i}@school.example`;
        return { to, at, id: copyId(url, 'everyone', 'bench', to) };
      }),
    );
    console.log(
      `Digest of ${items.length} items for ${addresses} addresses, ${Math.round(message.body.length / 1_000)} kB each: written in ${seconds(performance.now() - start)}, ${seconds(used() - began)} of processor (wanted: under 60 s)`,
    );
  });
}

/** Prints both; nothing passes or fails. @param root the project's root folder. */
export async function benchPublishing(root: string): Promise<void> {
  await benchPosts(root);
  await benchDigest(root);
}
