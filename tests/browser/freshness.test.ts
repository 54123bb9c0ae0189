/** The freshness page and the notices of a late review: timeless first, then by the browser's clock in London. */
import fs from 'node:fs';
import path from 'node:path';
import { buildFolder, openSite, type Site } from '../support/browser';

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

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(async () => {
  await site.close();
});

test('with scripts off: every record, its date, and a chart that is its own table', async () => {
  const { page } = await site.open('/freshness', { javaScriptEnabled: false });
  expect(items.length).toBeGreaterThan(50);
  expect(await page.locator('main section li').count()).toBe(items.length);
  const bars = page.locator('main table').first().locator('tbody tr');
  const counts = await bars.locator('td b').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(items.length);
  expect(await page.getByText('overdue by').count()).toBe(0);
  await page.context().close();
}, 60_000);

test('the browser sets apart what is overdue, in words as well as in the bars', async () => {
  const now = dayAfter(contact.due);
  const today = now.toISOString().slice(0, 10);
  const late = items.filter(({ due }) => due < today).length;
  const { page, complaints } = await site.open('/freshness', {
    now,
    timezoneId: 'Pacific/Auckland',
  });
  await page.getByText(`${late} overdue,`).waitFor();
  expect(await page.getByText(/^overdue by/).count()).toBe(late);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('on its due day a record is in time; the day after, its page says so, at London’s midnight', async () => {
  const address = pathOf(contact.page);
  const before = await site.open(address, { now: new Date(`${contact.due}T22:30:00Z`) });
  expect(await before.page.getByText('Review overdue.').count()).toBe(0);
  await before.page.context().close();
  const after = await site.open(address, { now: dayAfter(contact.due) });
  await after.page.getByText('Review overdue.').waitFor();
  expect(
    await after.page.locator('.notice', { hasText: 'Review overdue.' }).textContent(),
  ).toContain('1 day ago');
  expect(after.complaints).toEqual([]);
  await after.page.context().close();
}, 60_000);

test('a guidance page says it too', async () => {
  const { page, complaints } = await site.open(pathOf(guidance.page), {
    now: dayAfter(guidance.due),
  });
  await page.getByText('Review overdue.').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('the sheet for agencies is where the page says', async () => {
  const { page } = await site.open('/open-data');
  for (const ending of ['xlsx', 'csv']) {
    const href = await page.locator(`a[href$="contacts-template.${ending}"]`).getAttribute('href');
    expect(fs.statSync(path.join(buildFolder, href ?? '')).size).toBeGreaterThan(300);
  }
  await page.context().close();
}, 60_000);
