/** The findings of an audit side by side: what a count leads to, what both said, and what is taken along. */
import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { audit } from '../support/facts';
import { expect, test } from '../support/site';

const explore = `/audits/${audit}/explore`;

test('a count leads to as many findings, and the view is taken along as CSV', async ({ site }) => {
  const { page } = await site.open(explore);
  const table = page.getByRole('region', { name: 'How many findings' });
  // Words that were typed before would leave fewer than the count says.
  await page.getByLabel('Words').fill('zzz');
  await expect(page.getByText('No finding here has these words.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Findings, “zzz”' })).toBeVisible();
  const count = table.getByRole('row', { name: /^Gaps/ }).getByRole('link').first();
  const number = Number(await count.textContent());
  await count.click();
  await expect(page).toHaveURL(/type=gap&agency=[a-z-]+(?:#found)?$/);
  await expect(page.getByLabel('Words')).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: `${number} findings` })).toBeVisible();
  const findings = page.locator('section:has(> h3) li');
  await expect(findings).toHaveCount(number);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `These ${number} as CSV` }).click(),
  ]);
  const rows: Record<string, string>[] = parse(fs.readFileSync(await file.path()), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ type }) => type)).toEqual(rows.map(() => 'gap'));
  expect(rows).toHaveLength(number);
  await expect(findings.first().getByRole('link').first()).toHaveAttribute(
    'href',
    new URL(rows[0]?.page ?? '').href.slice(new URL(rows[0]?.page ?? '').origin.length),
  );
});

test('on a question that every agency spoke of, each side has something', async ({ site }) => {
  const { page } = await site.open(`${explore}?type=gap&agency=every`);
  const sides = page.locator('section:has(> h3) > div > div');
  await expect(page.getByRole('status').filter({ hasText: 'finding' })).toBeVisible();
  await expect(page.locator('select[name=agency]')).toHaveValue('every');
  expect(await sides.count()).toBeGreaterThan(1);
  expect(await sides.filter({ hasNot: page.locator('li') }).count()).toBe(0);
});

test('no link of a count or a finding is watched: hundreds of watches slow every choice', async ({
  site,
}) => {
  const { page } = await site.open(explore);
  await page.evaluate(() => {
    const { observe } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (link) {
      if (link.matches('section a, td a'))
        document.documentElement.dataset.watched = link.outerHTML;
      observe.call(this, link);
    };
  });
  const status = page.getByRole('status').filter({ hasText: 'finding' });
  const all = await status.textContent();
  await page.locator('select[name=type]').selectOption('gap');
  await expect(status).not.toHaveText(all ?? '');
  await expect(page).toHaveURL(/type=gap/);
  await page.locator('select[name=type]').selectOption('');
  await expect(status).toHaveText(all ?? '');
  expect(await page.locator('html').getAttribute('data-watched')).toBeNull();
});

test('without scripts every finding is there, and no filter that would do nothing', async ({
  site,
}) => {
  const { page } = await site.open(explore, { javaScriptEnabled: false });
  const all = await page
    .getByRole('row', { name: /^All findings/ })
    .getByRole('link')
    .allTextContents();
  const shown = await page.locator('section:has(> h3) li').count();
  expect(shown).toBeGreaterThan(0);
  // The counts of the agencies, before that of the questions and that of what was left.
  expect(all.slice(0, -2).reduce((sum, one) => sum + Number(one), 0)).toBe(shown);
  await expect(page.locator('select[name=agency]')).toBeHidden();
});
