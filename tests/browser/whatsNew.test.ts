/** What's new: whole without scripts, its choices in the address, and what is new since somebody last looked. */
import fs from 'node:fs';
import path from 'node:path';
import type { StreamItem } from '../../src/features/whats-new/view';
import { seenKey } from '../../src/features/whats-new/model/seen';
import { firstOfAll } from '../../src/features/whats-new/model/byKind';
import { mostOnFirst } from '../../src/features/whats-new/model/months';
import { buildFolder, mustBeBuilt } from '../support/build';
import { blockStorage, expect, test } from '../support/site';

const readItems = (): StreamItem[] => {
  mustBeBuilt(buildFolder);
  const file = path.join(buildFolder, 'open-data/whats-new.json');
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { items: StreamItem[] }).items;
};

test('with scripts off: the newest, each with what to do, and a page for each month', async ({
  site,
}) => {
  const items = readItems();
  const { page } = await site.open('/whats-new', { javaScriptEnabled: false });
  const entries = page.locator('main article ol > li');
  const first = firstOfAll(items, mostOnFirst);
  expect(first.length).toBeGreaterThanOrEqual(Math.min(items.length, mostOnFirst));
  await expect(entries).toHaveCount(first.length);
  const words = await page.locator('main article').textContent();
  for (const { title, act } of first) {
    expect(words).toContain(title);
    expect(words).toContain(act);
  }
  await expect(page.getByRole('form')).toHaveCount(0);
  const months = [...new Set(items.map(({ date }) => date.slice(0, 7)))];
  await expect(page.locator('section[aria-labelledby="months"] li')).toHaveCount(months.length);
  const [month = ''] = months;
  await page.goto(`/whats-new/${month}`);
  const inMonth = items.filter(({ date }) => date.startsWith(month));
  await expect(page.locator('main article ol > li')).toHaveCount(inMonth.length);
});

test('a month of many changes is no longer than a few screens until somebody opens it', async ({
  site,
}) => {
  const [newest] = readItems();
  const { page } = await site.open(`/whats-new/${newest?.date.slice(0, 7)}`, {
    viewport: { width: 390, height: 844 },
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(12 * 844);
});

test('an old number is struck through and leads nowhere; each new one says how sure we are', async ({
  site,
}) => {
  const { page } = await site.open('/whats-new?kind=contact', {});
  await expect(page.locator('main [role=status]')).toContainText(' of ');
  await expect(page.locator('main s a, main a s')).toHaveCount(0);
  const numbers = page.locator('main ol a[href^="tel:"]');
  await expect(page.locator('main dd:has(a[href^="tel:"]) .mark')).toHaveCount(
    await numbers.count(),
  );
});

test('a choice is in the address, looks through everything, and is read from an address', async ({
  site,
}) => {
  const items = readItems();
  const { page } = await site.open('/whats-new');
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('brief');
  const briefs = items.filter(({ kind }) => kind === 'brief').length;
  await expect(page.locator('main [role=status]')).toHaveText(
    `${briefs} changes of ${items.length}.`,
  );
  await expect(page).toHaveURL(/\?kind=brief$/);
  await expect(page.locator('main article ol > li')).toHaveCount(briefs);
  await page.goto('/whats-new?kind=nonsense');
  await expect(page.getByText('so we ignored it')).toBeVisible();
});

test('what is new since the last visit is marked on the page and counted in the header', async ({
  site,
}) => {
  const lookedBefore = (page: { addInitScript: (script: object, key: unknown) => unknown }) =>
    page.addInitScript((key: string) => {
      if (!window.sessionStorage.getItem('set')) window.localStorage.setItem(key, '["x"]');
      window.sessionStorage.setItem('set', 'yes');
    }, seenKey);
  const { page } = await site.open('/training', {
    before: async (opened) => lookedBefore(opened as never),
  });
  const link = page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', {
    name: /What’s new .*new/,
  });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByText('New since your last visit').first()).toBeVisible();
  await expect(link).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('New since your last visit').first()).toBeVisible();
});

test('a first visit and a device that keeps nothing mark nothing', async ({ site }) => {
  site.allow(/browser storage is not available/);
  for (const options of [{}, { before: blockStorage }]) {
    const { page } = await site.open('/whats-new', options);
    await expect(page.locator('main article ol > li').first()).toBeVisible();
    await expect(page.getByText('New since your last visit')).toHaveCount(0);
  }
});

test('a feed that is opened in the browser reads like a page', async ({ site }) => {
  const { page } = await site.open('/whats-new/rss.xml', {});
  const [item] = readItems();
  const { words, display, link } = await page.evaluate(() => {
    const first = document.querySelector('item');
    return {
      words: document.documentElement.textContent ?? '',
      display: first && getComputedStyle(first).display,
      link: document.querySelector('a')?.getAttribute('href'),
    };
  });
  expect(words).toContain(item?.title ?? 'an item');
  expect(display).toBe('block');
  expect(link).toMatch(/whats-new\/feeds$/);
});

test('a frame goes to the page of the role it is asked for, and says where it knows none', async ({
  site,
}) => {
  const role = readItems().flatMap(({ audiences }) => audiences)[0] ?? '';
  const { page } = await site.open(`/embed/whats-new?audience=${role}`);
  await page.waitForURL(`**/embed/whats-new/${role}/`);
  await expect(page.locator('main li').first()).toBeVisible();
  await page.goto('/embed/whats-new?audience=nobody');
  await expect(page.getByText('not in our list')).toBeVisible();
});
