/** Practising the levels: by oneself, as a team, and with what a session brings back; nothing leaves the device. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { readQr } from '../support/readQr';
import { expect, test } from '../support/site';

const answers = /^(?:The panel’s|The example) answer$/;

/** The first two cases of the list, whichever they are. */
const firstTwo = async (page: Page): Promise<string[]> => {
  const links = await page.locator('main li a[href*="/practice/"]').all();
  const found = await Promise.all(links.slice(0, 2).map((link) => link.getAttribute('href')));
  return found.map((address) => address?.split('/').at(-1) ?? '');
};

test('a case is whole without scripts: what was seen, the lines, and the answer folded away', async ({
  site,
}) => {
  const { page } = await site.open('/practice/', { javaScriptEnabled: false });
  const [first] = await firstTwo(page);
  await page.goto(`/practice/${first}`);
  await expect(page.getByRole('note').first()).toContainText(/made-up/i);
  const reasons = page.getByText('What we do not know');
  await expect(reasons).toBeHidden();
  await page.getByText(answers).click();
  await expect(reasons).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'With a real child at this level' }),
  ).toBeVisible();
});

test('an answer stays on the device, is compared, taken along and wiped', async ({ site }) => {
  const { page } = await site.open('/practice/');
  const [first = ''] = await firstTwo(page);
  await page.goto(`/practice/${first}`);
  await page.getByRole('radio').first().check();
  await page.getByRole('checkbox').first().check();
  await page.getByText(answers).click();
  await expect(page.getByText('You chose level 1.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await page.goto('/practice/');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.getByText('(you said 1)')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const [head = '', row = ''] = fs.readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toBe('\uFEFFnotice,case,version,level,lines,rater,setting,date');
  expect(row).toContain(`,${first},`);
  await page.getByRole('button', { name: 'Delete them from this device' }).click();
  expect(await page.evaluate(() => localStorage.getItem('portal-practice'))).toBeNull();
});

test('a team counts hands, reads numbers out, scans a code and takes in a damaged file', async ({
  site,
}) => {
  const { page } = await site.open('/practice/');
  const [first, second] = await firstTwo(page);
  await page.goto(`/practice/team?cases=${first},${second}&as=answer`);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'I am done' }).click();
  const drawn = page.getByRole('img', { name: 'Your answers, to be scanned' });
  await expect(drawn).toBeVisible();
  const [, , side] = `${await drawn.getAttribute('viewBox')}`.split(' ').map(Number);
  const dots = `${await drawn.locator('path').getAttribute('d')}`;
  const scanned = `${readQr(dots, (side ?? 0) - 8)}`;
  expect(scanned).toContain(`${site.origin}/practice/team#answers=1_`);
  expect(scanned).toContain(`_${first}:`);
  await expect(page.getByText('1 -', { exact: true })).toBeVisible();

  await page.goto(`/practice/team#answers=1_k7qd__2026-11-24_${first}:x:2:`);
  await expect(page.getByText('Added the answer of k7qd.')).toBeVisible();
  await expect(page).toHaveURL(/\/practice\/team$/);

  await page.goto(`/practice/team?cases=${first},${second}`);
  await page.getByRole('button', { name: 'One hand more at level 1' }).click();
  await expect(page.getByText('2 answers: 1 at level 1, 1 at level 2.')).toBeVisible();
  await page.getByRole('button', { name: 'One hand fewer at level 1' }).click();
  await expect(page.getByText('1 answer: 1 at level 2.')).toBeVisible();

  await page.getByLabel(/As they are read out/).fill('1 2\nx 2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Line 2 has “x”')).toBeVisible();
  await page.getByLabel(/As they are read out/).fill('1 2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('2 answers: 1 at level 1, 1 at level 2.')).toBeVisible();

  const csv = `case;level;rater\r\n${first};Level 1;one\r\n;1;one\r\n${second};2/3;two\r\n`;
  await page
    .getByLabel(/Files of answers/)
    .setInputFiles({ name: 'half.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('One answer added.')).toBeVisible();
  await expect(page.getByText('half.csv, row 3, case: found an empty cell')).toBeVisible();
  await expect(page.getByText('half.csv, row 4, level: found 2/3')).toBeVisible();
  await expect(page.getByText('3 answers: 2 at level 1, 1 at level 2.')).toBeVisible();

  const marked = `case,level,rater\r\n"${first},1,three\r\n${first},1,four\r\n`;
  await page
    .getByLabel(/Files of answers/)
    .setInputFiles({ name: 'mark.csv', mimeType: 'text/csv', buffer: Buffer.from(marked) });
  await expect(page.getByText('mark.csv, row 2: found a quotation mark')).toBeVisible();
  await expect(page.getByText('4 answers: 3 at level 1, 1 at level 2.')).toBeVisible();
});
