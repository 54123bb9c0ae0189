/** A service confirms its own record: the file is made on the device, and the command takes it. */
import fs from 'node:fs';
import { readAnswerFile } from '../../src/features/contacts/plugin/confirm/given';
import { expect, test } from '../support/site';

test('a corrected line, a role and a day become the file that the command reads', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/confirm');
  // The service may be chosen last: nothing that was said before is lost.
  await page.getByRole('radio', { name: /something has changed/ }).check();
  await page.getByLabel(/^Day you checked/).fill('2026-11-19');
  await page.getByLabel('Your service').selectOption({ label: 'Childline' });
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByRole('status').getByText('Give your role.')).toBeVisible();
  await page.getByLabel(/^Your role/).fill('helpline manager');
  await page.getByLabel(/^Day you checked/).fill('2026-11-20');
  await page.getByLabel(/^Phone 1 note/).fill('Free to call.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('confirm-childline-2026-11-20.yaml');
  const { given, problems } = readAnswerFile('a.yaml', fs.readFileSync(await file.path(), 'utf8'));
  expect(problems).toEqual([]);
  expect(given).toMatchObject({
    contact: 'childline',
    answer: 'changed',
    by: 'helpline manager',
    written: { 'phone 1 note': 'Free to call.' },
  });
  await page.getByLabel('Your service').selectOption({ index: 1 });
  await expect(page.getByRole('radio', { name: /something has changed/ })).not.toBeChecked();
});
