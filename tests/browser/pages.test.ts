/** What pages are without scripts, and what they load. */
import { audit, before, frontDoor } from '../support/facts';
import { expect, test, untilAtRest } from '../support/site';

test('with scripts off the pages are whole', async ({ site }) => {
  const { page } = await site.open('/contacts/', { javaScriptEnabled: false });
  await expect(page.getByRole('link', { name: frontDoor.name, exact: true }).first()).toBeVisible();
  await expect.poll(() => page.locator('main li h2').count()).toBeGreaterThan(30);
  await page.goto('/level-of-need/levels/statutory');
  await expect.poll(() => page.locator('main li[id]').count()).toBeGreaterThan(30);
  await page.goto(`/audits/${audit}/questions/9`);
  await expect.poll(() => page.getByText('knife').count()).toBeGreaterThan(0);
});

test('the menu of a phone opens without scripts and leads on', async ({ site }) => {
  const { page } = await site.open('/', {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.getByText('Menu', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Guidance' })
    .click();
  await expect(page.locator('h1')).toHaveText('Guidance');
});

test('on a phone a table of many columns shows each row as a block, with nothing cut off and its roles kept', async ({
  site,
}) => {
  const { page } = await site.open('/guidance/working-together-changes', {
    viewport: { width: 390, height: 844 },
  });
  const frame = page.getByRole('region', { name: /^Table/ });
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const columns = await frame.getByRole('columnheader').allTextContents();
  expect(columns.length).toBeGreaterThan(3);
  const cells = frame.getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveCount(columns.length);
  expect(
    await cells.evaluateAll((all) =>
      all.map((cell) => [cell.dataset.label, getComputedStyle(cell, '::before').content]),
    ),
  ).toEqual(columns.map((name, i) => [name, i === 0 ? 'none' : JSON.stringify(name)]));
});

test('an anchor of an indicator leads to it', async ({ site }) => {
  const { page } = await site.open('/level-of-need/levels/statutory');
  const id = await page.locator('main li[id]').first().getAttribute('id');
  await page.goto(`/level-of-need/levels/statutory#${id}`);
  await expect(page.locator(`#${id}`)).toBeVisible();
});

test('on a phone a contact page, and all that is fetched ahead of the next one, come to at most 260 KB', async ({
  site,
}) => {
  const { page } = await site.open('/accessibility', { viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const sizes: number[] = [];
  const onTheWay = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId }) => onTheWay.add(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => onTheWay.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    onTheWay.delete(requestId);
    sizes.push(encodedDataLength);
  });
  await page.goto(`/contacts/${frontDoor.id}`);
  // Fetching ahead starts when links are seen, and when the page is idle.
  await untilAtRest(page);
  await expect.poll(() => onTheWay.size).toBe(0);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260 * 1024);
});

test('no page carries the colouring of code', async ({ site }) => {
  const { requests, page } = await site.open('/');
  const scripts = await Promise.all(
    [...new Set(requests)]
      .filter((address) => address.endsWith('.js'))
      .map(async (address) => (await page.request.get(address)).text()),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((script) => script.includes('components/prism-core.js'))).toEqual([]);
});

test('a level leads to its neighbours and says who to ring', async ({ site }) => {
  const { page } = await site.open('/level-of-need/levels/targeted', {
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const ladder = page.getByRole('navigation', { name: 'The four levels' });
  await expect(ladder.getByRole('link')).toHaveCount(4);
  await expect(ladder.locator('[aria-current=page]')).toContainText('Targeted');
  await expect
    .poll(() =>
      page.getByRole('region', { name: 'Level 3 at a glance' }).locator('a[href^="tel:"]').count(),
    )
    .toBeGreaterThan(1);
});

test('the first page of the document shows every level with its picture', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/${before}/`, { javaScriptEnabled: false });
  const links = page.locator(`main article a[href*="/level-of-need/${before}/levels/"]`);
  await expect.poll(() => links.count()).toBeGreaterThanOrEqual(8);
});
