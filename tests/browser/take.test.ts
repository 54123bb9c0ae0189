/** Taking contacts along, in a real browser: files, copying, a refused clipboard, ticks that outlast a filter, paper. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { readVcards, textOf } from '../../src/features/contacts/model/__tests__/readVcard';
import { frontDoor, helpline, here, numberOf, officer, takenName } from '../support/facts';
import { clipboardUse, expect, test } from '../support/site';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const namesIn = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return {
    name: file.suggestedFilename(),
    names: readVcards(fs.readFileSync(await file.path(), 'utf8')).map(
      (card) => card.filter((p) => p.name === 'FN').map(textOf)[0],
    ),
  };
};

test('a contact is saved and copied, with its mark, and the copying is announced', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/${frontDoor.id}`, {
    viewport: { width: 320, height: 640 },
    permissions: clipboardUse,
  });
  const saved = await namesIn(page, () =>
    page.getByRole('link', { name: 'Save to phone' }).click(),
  );
  expect(saved).toEqual({
    name: `${frontDoor.id}.vcf`,
    names: [takenName(frontDoor)],
  });
  await page.getByRole('button', { name: `Copy ${numberOf(frontDoor)}` }).click();
  await page.getByRole('status').filter({ hasText: 'Copied the number.' }).waitFor();
  expect(await clipboard(page)).toBe(takenName({ ...frontDoor, name: numberOf(frontDoor) }));
  await page.getByRole('button', { name: 'Copy all details' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied all details.' }).waitFor();
  expect((await clipboard(page)).split('\n')[0]).toBe(takenName(frontDoor));
});

test('where the clipboard is refused, the text is shown to be copied by hand', async ({ site }) => {
  const { page } = await site.open(`/contacts/${officer.id}`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy all details' }).click();
  await page.getByRole('status').filter({ hasText: 'would not copy' }).waitFor();
  const text = page.getByLabel('Text to copy');
  await expect.poll(() => text.inputValue()).toContain(numberOf(officer));
  await text.focus();
  await expect
    .poll(() =>
      text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    )
    .toBe((await text.inputValue()).length);
});

test('a selection is ticked across filters, saved, copied and cleared', async ({ site }) => {
  const { page } = await site.open('/contacts/', { permissions: clipboardUse });
  await page.getByText('Save or copy several contacts').click();
  const save = page.getByRole('button', { name: 'Save to phone' });
  await expect(save).toBeDisabled();
  const tick = (name: string) => page.getByRole('checkbox', { name });
  await tick(helpline.name).check();
  await page.getByRole('combobox', { name: 'Area' }).selectOption(here.id);
  await expect(tick(helpline.name)).toHaveCount(0);
  await tick(officer.name).check();
  await expect(page.getByText('2 contacts ticked.')).toBeVisible();
  const saved = await namesIn(page, () => save.click());
  expect(saved).toEqual({
    name: 'contacts.vcf',
    names: [helpline.name, takenName(officer)],
  });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied 2 contacts.').waitFor();
  expect((await clipboard(page)).split('\n\n')).toHaveLength(2);
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(save).toBeDisabled();
});

test('with scripts off one contact and all contacts can still be saved, and no dead button is shown', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/${officer.id}`, { javaScriptEnabled: false });
  await expect(page.getByRole('link', { name: 'Save to phone' })).toHaveAttribute(
    'href',
    `/contacts/${officer.id}.vcf`,
  );
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await page.goto('/contacts/');
  await page.getByText('Save or copy several contacts').click();
  await expect(page.getByRole('link', { name: /all \d+ contacts/ })).toBeVisible();
});

test('the code is only on paper, with the address', async ({ site }) => {
  const { page } = await site.open(`/contacts/${officer.id}`);
  const code = page.getByRole('img', { name: 'Code that leads to this page' });
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(page.getByText(`https://portal.example/contacts/${officer.id}`)).toBeVisible();
  await expect(page.getByText('Save to phone')).toBeHidden();
});
