/** The quality assurance calendar: whole with scripts off; the browser says what is overdue, and the address what is shown. */
import fs from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../support/build';
import { expect, test } from '../support/site';

interface Calendar {
  entries: { id: string; kind: string; first?: string; in_time_until?: string; done?: string }[];
}
const { entries }: Calendar = JSON.parse(
  fs.readFileSync(path.join(buildFolder, 'open-data/quality-assurance.json'), 'utf8'),
);
const review = entries.find(({ kind }) => kind === 'review');
const page = '/quality-assurance';

test('with scripts off every entry is there, and nothing is called overdue', async ({ site }) => {
  const { page: own } = await site.open(page, { javaScriptEnabled: false });
  for (const { id } of entries) await expect(own.locator(`[id="${id}"]`)).toHaveCount(1);
  await expect(own.getByText('Overdue')).toHaveCount(0);
  await expect(own.getByRole('form', { name: 'Filter the calendar' })).toHaveCount(0);
});

test('a year and a kind in the address; what is late on the day stands first', async ({ site }) => {
  const late = new Date(`${review?.in_time_until}T12:00:00Z`);
  late.setUTCDate(late.getUTCDate() + 1);
  const year = `${review?.first}`.slice(0, 4);
  const { page: own } = await site.open(`${page}?year=${year}&kind=review`, { now: late });
  await expect(own.getByRole('heading', { level: 2, name: 'Overdue' })).toBeVisible();
  await expect(own.locator('main h2').nth(1)).toHaveText(year);
  await expect(own.locator('main li[id]').first()).toContainText('Review');
  await expect(own.locator('main li[id]:not(:has-text("Review"))')).toHaveCount(0);
  await own.getByLabel('Kind').selectOption('');
  await expect(own).toHaveURL(`${site.origin}${page}?year=${year}`);
  await own.getByRole('button', { name: 'Show everything' }).click();
  await expect(own.getByRole('heading', { level: 2, name: 'Not yet dated' })).toBeVisible();
});
