/** Every Copy button, in a browser that has no clipboard: a page not served over https, as on an intranet, has none. */
import type { Page } from '@playwright/test';
import { before, frontDoor } from '../support/facts';
import { expect, type Site, test } from '../support/site';

async function openWithout(
  site: Site,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const { page } = await site.open('/privacy');
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await prepare?.(page);
  await page.goto(address);
  return page;
}

const selected = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });

const kept = JSON.stringify({
  version: before,
  items: [
    {
      id: 'a',
      level: 3,
      domain: 'Parenting capacity',
      dimension: 'Basic care',
      text: 'Meals are often missed',
      note: '',
    },
  ],
});

const keepItem = (page: Page) =>
  page.evaluate((list) => localStorage.setItem('portal-evidence', list), kept);

for (const [address, name, words, prepare] of [
  ['/level-of-need/compare', 'Copy these sentences', 'From ', undefined],
  ['/level-of-need/evidence', 'Copy as text', 'Meals are often missed', keepItem],
  ['/contacts/after-referral', 'Copy the words for', 'This confirms the referral', undefined],
  [`/contacts/${frontDoor.id}`, 'Copy all details', frontDoor.name, undefined],
  ['/open-data/embed', 'Copy', '<', undefined],
] as const)
  test(`on ${address}, “${name}” shows the text selected and says so, twice too`, async ({
    site,
  }) => {
    const page = await openWithout(site, address, prepare);
    const copy = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
    for (let attempt = 0; attempt < 2; attempt++) {
      await copy.click();
      await page.getByRole('status').filter({ hasText: 'would not copy' }).waitFor();
      expect(await selected(page)).toContain(words);
    }
    await expect(page.getByLabel('Text to copy')).toHaveCount(1);
  });
