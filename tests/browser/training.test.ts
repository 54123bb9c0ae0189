/** Training: the list narrows by its address, and the questions stay on the device. */
import fs from 'node:fs';
import { expect, test } from '../support/site';

test('the list is whole without scripts, and with them narrows by its address', async ({
  site,
}) => {
  const { page } = await site.open('/training', { javaScriptEnabled: false });
  const courses = page.locator('main a[href*="/training/courses/"]');
  const all = await courses.count();
  expect(all).toBeGreaterThan(1);
  await expect(page.getByRole('form', { name: 'Filter the courses' })).toBeHidden();

  const { page: live } = await site.open('/training?subject=none-such');
  await expect(live.getByText(/The address asks for subject “none-such”/)).toBeVisible();
  const subject = live.getByRole('combobox', { name: 'Subject' });
  await subject.selectOption({ index: 1 });
  await expect(live).toHaveURL(/subject=(?!none-such)/);
  await expect
    .poll(() => live.locator('main a[href*="/training/courses/"]').count())
    .toBeLessThan(all);
});

test('answers before and after stay on the device, side by side, and are taken along', async ({
  site,
}) => {
  const { page } = await site.open('/training/questions');
  const step = (number: number) => page.getByRole('radio', { name: String(number) }).first();
  const keep = page.getByRole('button', { name: 'Keep on this device' });
  await step(2).check();
  await keep.click();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.getByRole('combobox', { name: 'When you answer' }).selectOption('after');
  await expect(step(2)).not.toBeChecked();
  await step(4).check();
  await keep.click();
  await expect(page.getByRole('heading', { name: 'Your answers, side by side' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const [head = '', ...rows] = fs
    .readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toContain('notice,course,when,code,setting,date,');
  expect(rows).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete them from this device' }).click();
  expect(await page.evaluate(() => localStorage.getItem('portal-training'))).toBeNull();
});
