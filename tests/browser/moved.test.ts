/** Addresses that lead on: the place on the page that a link names is kept, with scripts and without loss of the page. */
import { expect, test } from '../support/site';
import { inForce } from '../support/facts';

test('a fragment survives the way to the page in force', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/${inForce}/how-to-use#a-place`);
  await page.waitForURL('**/level-of-need/how-to-use#a-place');
  await expect(page.locator('h1')).toBeVisible();
});

test('without scripts the page is led to all the same', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/${inForce}/how-to-use`, {
    javaScriptEnabled: false,
  });
  await page.waitForURL('**/level-of-need/how-to-use');
  await expect(page.locator('h1')).toBeVisible();
});
