/** The freshness page and the notices of a late review: timeless first, then by the browser's clock in London. */
import fs from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../support/build';
import { expect, test } from '../support/site';

interface Freshness {
  items: { kind: string; due: string; page: string }[];
}
const { items }: Freshness = JSON.parse(
  fs.readFileSync(path.join(buildFolder, 'open-data/freshness.json'), 'utf8'),
);
const contact = items.find(({ kind }) => kind === 'contact') as Freshness['items'][number];
const guidance = items.find(({ kind }) => kind === 'guidance') as Freshness['items'][number];
const pathOf = (page: string): string => new URL(page).pathname;
const dayAfter = (date: string, hour = '12:00'): Date =>
  new Date(Date.parse(`${date}T${hour}:00Z`) + 86_400_000);

test('with scripts off: every record, its date, and a chart that is its own table', async ({
  site,
}) => {
  const { page } = await site.open('/freshness', { javaScriptEnabled: false });
  expect(items.length).toBeGreaterThan(50);
  await expect(page.locator('main section li')).toHaveCount(items.length);
  const bars = page.locator('main table').first().locator('tbody tr');
  const counts = await bars.locator('td b').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(items.length);
  await expect(page.getByText('overdue by')).toHaveCount(0);
});

test('the browser sets apart what is overdue, in words as well as in the bars', async ({
  site,
}) => {
  const now = dayAfter(contact.due);
  const today = now.toISOString().slice(0, 10);
  const late = items.filter(({ due }) => due < today).length;
  const { page } = await site.open('/freshness', {
    now,
    timezoneId: 'Pacific/Auckland',
  });
  await page.getByText(`${late} overdue,`).waitFor();
  await expect(page.getByText(/^overdue by/)).toHaveCount(late);
});

test('on its due day a record is in time; the day after, its page says so, at London’s midnight', async ({
  site,
}) => {
  const address = pathOf(contact.page);
  const before = await site.open(address, { now: new Date(`${contact.due}T22:30:00Z`) });
  await expect(before.page.getByText('Review overdue.')).toHaveCount(0);
  const after = await site.open(address, { now: dayAfter(contact.due) });
  await after.page.getByText('Review overdue.').waitFor();
  await expect(after.page.locator('.notice', { hasText: 'Review overdue.' })).toContainText(
    '1 day ago',
  );
});

test('a guidance page says it too', async ({ site }) => {
  const { page } = await site.open(pathOf(guidance.page), {
    now: dayAfter(guidance.due),
  });
  await page.getByText('Review overdue.').waitFor();
});

test('the sheet for agencies is where the page says', async ({ site }) => {
  const { page } = await site.open('/open-data');
  for (const ending of ['xlsx', 'csv']) {
    const href = await page.locator(`a[href$="contacts-template.${ending}"]`).getAttribute('href');
    expect(fs.statSync(path.join(buildFolder, href ?? '')).size).toBeGreaterThan(300);
  }
});
