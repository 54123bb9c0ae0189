/** Every kind of page in a real browser: no complaint, no sideways scroll, no barrier axe can see, in light and dark. */
import { findBarriers } from '../support/barriers';
import { openSite, type Site } from '../support/browser';

const kinds = [
  '/',
  '/level-of-need/',
  '/level-of-need/levels/targeted',
  '/level-of-need/domains/parenting-capacity',
  '/level-of-need/2019/levels/targeted',
  '/level-of-need/next/',
  '/indicators/basic-care',
  '/level-of-need/browse',
  '/level-of-need/compare',
  '/level-of-need/in-force',
  '/level-of-need/evidence',
  '/level-of-need/what-to-do',
  '/level-of-need/quick-guide',
  '/level-of-need/print/2022',
  '/contacts/',
  '/contacts/find',
  '/contacts/find/injury-or-disclosure',
  '/contacts/booklet',
  '/contacts/find/neglect/bristol',
  '/contacts/?view=table&area=north-somerset',
  '/search',
  '/contacts/childrens-front-door',
  '/contacts/lado',
  '/audits/',
  '/audits/2021-22/',
  '/audits/2021-22/questions/6',
  '/audits/2021-22/agencies/sirona-care-and-health',
  '/audits/2021-22/recommendations',
  '/briefs/',
  '/updates/',
  '/guidance/',
  '/guidance/consent',
  '/contacts/after-referral',
  '/contacts/pathways',
  '/guidance/professional-disagreement',
  '/whats-new',
  '/glossary',
  '/references',
  '/open-data',
  '/open-data/embed',
  '/freshness',
  '/training',
  '/accessibility',
  '/privacy',
  '/nowhere-at-all',
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(async () => {
  await site.close();
});

test.each(kinds)(
  '%s',
  async (address) => {
    const missing = address === '/nowhere-at-all';
    const { page, complaints } = await site.open(address, {
      viewport: { width: 320, height: 640 },
    });
    expect(complaints.filter((line) => !(missing && line.includes('404')))).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
    const dark = await site.open(address, { colorScheme: 'dark' });
    expect(await findBarriers(dark.page)).toEqual([]);
    await dark.page.context().close();
  },
  60_000,
);

test('with scripts off the pages are whole', async () => {
  const { page } = await site.open('/contacts/', { javaScriptEnabled: false });
  expect(
    await page
      .getByRole('link', { name: 'Children’s Front Door', exact: true })
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await page.locator('main li h2').count()).toBeGreaterThan(30);
  await page.goto(`${site.origin}/level-of-need/levels/statutory`);
  expect(await page.locator('main li[id]').count()).toBeGreaterThan(30);
  await page.goto(`${site.origin}/audits/2021-22/questions/9`);
  expect(await page.getByText('knife').count()).toBeGreaterThan(0);
  await page.context().close();
}, 60_000);

test('the menu of a phone opens without scripts and leads on', async () => {
  const { page } = await site.open('/', {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.getByText('Menu', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Guidance' })
    .click();
  expect(await page.locator('h1').textContent()).toBe('Guidance');
  await page.context().close();
}, 60_000);

test('an anchor of an indicator leads to it', async () => {
  const { page } = await site.open('/level-of-need/levels/statutory');
  const id = await page.locator('main li[id]').first().getAttribute('id');
  await page.goto(`${site.origin}/level-of-need/levels/statutory#${id}`);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await page.context().close();
}, 60_000);

test('on a phone a contact page, and all that is fetched ahead of the next one, come to at most 260 KB', async () => {
  const { page } = await site.open('/accessibility', { viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const sizes: number[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sizes.push(encodedDataLength);
  });
  await page.goto(`${site.origin}/contacts/childrens-front-door`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_000);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260 * 1024);
  await page.context().close();
}, 60_000);

test('no page carries the colouring of code', async () => {
  const { requests, page } = await site.open('/');
  const scripts = await Promise.all(
    [...new Set(requests)]
      .filter((address) => address.endsWith('.js'))
      .map(async (address) => (await page.request.get(address)).text()),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((script) => script.includes('components/prism-core.js'))).toEqual([]);
  await page.context().close();
}, 60_000);

test('a level leads to its neighbours and says whom to ring', async () => {
  const { page } = await site.open('/level-of-need/levels/targeted', {
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const ladder = page.getByRole('navigation', { name: 'The four levels' });
  expect(await ladder.getByRole('link').count()).toBe(4);
  expect(await ladder.locator('[aria-current=page]').textContent()).toContain('Targeted');
  expect(
    await page
      .getByRole('region', { name: 'Level 3 at a glance' })
      .locator('a[href^="tel:"]')
      .count(),
  ).toBeGreaterThan(1);
  await page.context().close();
}, 60_000);

test('the first page of the document shows every level with its picture', async () => {
  const { page } = await site.open('/level-of-need/2019/', { javaScriptEnabled: false });
  const links = page.locator('main article a[href*="/level-of-need/2019/levels/"]');
  expect(await links.count()).toBeGreaterThanOrEqual(8);
  await page.context().close();
}, 60_000);
