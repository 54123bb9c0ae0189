/** Taking contacts along, in a real browser: files, copying, a refused clipboard, ticks that outlast a filter, paper. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { readVcards, textOf } from '../../src/features/contacts/model/__tests__/readVcard';
import { openSite, type Site } from '../support/browser';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(async () => {
  await site.close();
});

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

test('a contact is saved and copied, with its mark, and the copying is announced', async () => {
  const { page, complaints } = await site.open('/contacts/childrens-front-door', {
    viewport: { width: 320, height: 640 },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const saved = await namesIn(page, () =>
    page.getByRole('link', { name: 'Save to phone' }).click(),
  );
  expect(saved).toEqual({
    name: 'childrens-front-door.vcf',
    names: ['Children’s Front Door (not confirmed)'],
  });
  await page.getByRole('button', { name: 'Copy 01275 888 808' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied the number.' }).waitFor();
  expect(await clipboard(page)).toBe('01275 888 808 (not confirmed)');
  await page.getByRole('button', { name: 'Copy all details' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied all details.' }).waitFor();
  expect((await clipboard(page)).split('\n')[0]).toBe('Children’s Front Door (not confirmed)');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('where the clipboard is refused, the text is shown to be copied by hand', async () => {
  const { page } = await site.open('/contacts/lado');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy all details' }).click();
  await page.getByRole('status').filter({ hasText: 'would not copy' }).waitFor();
  const text = page.getByLabel('Text to copy');
  expect(await text.inputValue()).toContain('01275 888 808');
  await text.focus();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBe((await text.inputValue()).length);
  await page.context().close();
}, 60_000);

test('a selection is ticked across filters, saved, copied and cleared', async () => {
  const { page, complaints } = await site.open('/contacts/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Save or copy several contacts').click();
  const save = page.getByRole('button', { name: 'Save to phone' });
  expect(await save.isDisabled()).toBe(true);
  const tick = (name: RegExp) => page.getByRole('checkbox', { name });
  await tick(/^Childline/).check();
  await page.getByRole('combobox', { name: 'Area' }).selectOption('north-somerset');
  expect(await tick(/^Childline/).count()).toBe(0);
  await tick(/^Designated officer for allegations \(LADO\)/).check();
  expect(await page.getByText('2 contacts ticked.').isVisible()).toBe(true);
  const saved = await namesIn(page, () => save.click());
  expect(saved).toEqual({
    name: 'contacts.vcf',
    names: ['Childline', 'Designated officer for allegations (LADO) (not confirmed)'],
  });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied 2 contacts.').waitFor();
  expect((await clipboard(page)).split('\n\n')).toHaveLength(2);
  await page.getByRole('button', { name: 'Untick all' }).click();
  expect(await save.isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('with scripts off one contact and all contacts can still be saved, and no dead button is shown', async () => {
  const { page } = await site.open('/contacts/lado', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Save to phone' }).getAttribute('href')).toBe(
    '/contacts/lado.vcf',
  );
  expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
  await page.goto(`${site.origin}/contacts/`);
  await page.getByText('Save or copy several contacts').click();
  expect(await page.getByRole('link', { name: /all \d+ contacts/ }).isVisible()).toBe(true);
  await page.context().close();
}, 60_000);

test('the code stands on paper alone, with the address', async () => {
  const { page } = await site.open('/contacts/lado');
  const code = page.getByRole('img', { name: 'Code that leads to this page' });
  expect(await code.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await code.isVisible()).toBe(true);
  expect(await page.getByText('https://portal.example/contacts/lado').isVisible()).toBe(true);
  expect(await page.getByText('Save to phone').isVisible()).toBe(false);
  await page.context().close();
}, 60_000);
