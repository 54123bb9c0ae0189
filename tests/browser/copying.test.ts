/** Every Copy button, in a browser that has no clipboard: a page not served over https, as on an intranet, has none. */
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../support/browser';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(async () => {
  await site.close();
});

async function openWithout(address: string, prepare?: (page: Page) => Promise<void>) {
  const { page, complaints } = await site.open('/privacy');
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await prepare?.(page);
  await page.goto(site.origin + address);
  return { page, complaints };
}

const selected = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });

const keepItem = (page: Page) =>
  page.evaluate(() =>
    localStorage.setItem(
      'portal-evidence',
      JSON.stringify({
        version: '2019',
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
      }),
    ),
  );

test.each([
  ['/level-of-need/compare', 'Copy these sentences', 'From ', undefined],
  ['/level-of-need/evidence', 'Copy as text', 'Meals are often missed', keepItem],
  ['/contacts/after-referral', 'Copy the words for', 'This confirms the referral', undefined],
  ['/contacts/childrens-front-door', 'Copy all details', 'Children’s Front Door', undefined],
  ['/open-data/embed', 'Copy', '<', undefined],
])(
  'on %s, “%s” shows the text selected and says so, twice too',
  async (address, name, words, prepare) => {
    const { page, complaints } = await openWithout(address, prepare);
    const copy = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
    for (let attempt = 0; attempt < 2; attempt++) {
      await copy.click();
      await page.getByRole('status').filter({ hasText: 'would not copy' }).waitFor();
      expect(await selected(page)).toContain(words);
    }
    expect(await page.getByLabel('Text to copy').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  60_000,
);
