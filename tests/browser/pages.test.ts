/** Every kind of page in a real browser: no complaint, no sideways scroll, no barrier axe can see, in light and dark. */
import fs from 'node:fs';
import { openSite, type Site } from '../support/browser';

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const kinds = [
  '/', '/level-of-need/', '/level-of-need/levels/targeted', '/level-of-need/domains/parenting-capacity', '/level-of-need/2019/levels/targeted', '/level-of-need/next/',
  '/indicators/basic-care', '/level-of-need/browse', '/level-of-need/compare', '/level-of-need/in-force', '/level-of-need/evidence', '/level-of-need/what-to-do', '/level-of-need/quick-guide', '/level-of-need/print/2022', '/contacts/', '/contacts/find', '/contacts/find/injury-or-disclosure', '/contacts/find/neglect/bristol', '/contacts/?view=table&area=north-somerset', '/search', '/contacts/childrens-front-door', '/contacts/lado', '/audits/', '/audits/2021-22/', '/audits/2021-22/questions/6',
  '/audits/2021-22/agencies/sirona-care-and-health', '/audits/2021-22/recommendations', '/briefs/', '/updates/', '/guidance/', '/guidance/consent',
  '/contacts/after-referral', '/contacts/pathways', '/guidance/professional-disagreement',
  '/whats-new', '/glossary', '/references', '/open-data', '/open-data/embed', '/training', '/accessibility', '/privacy', '/nowhere-at-all',
];

let site: Site;
beforeAll(async () => { site = await openSite(); }, 60_000);
afterAll(async () => { await site.close(); });

/** Reports of axe against WCAG 2.2 A and AA, as lines. */
async function barriers(page: Awaited<ReturnType<Site['open']>>['page']): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]; passes: unknown[] }> } };
    const { violations, passes } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
  });
}

test.each(kinds)('%s', async (address) => {
  const missing = address === '/nowhere-at-all';
  const { page, complaints } = await site.open(address, { viewport: { width: 320, height: 640 } });
  expect(complaints.filter((line) => !(missing && line.includes('404')))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
  const dark = await site.open(address, { colorScheme: 'dark' });
  expect(await barriers(dark.page)).toEqual([]);
  await dark.page.context().close();
}, 60_000);

test('with scripts off the pages are whole', async () => {
  const { page } = await site.open('/contacts/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Children’s Front Door', exact: true }).first().isVisible()).toBe(true);
  expect(await page.locator('main li h2').count()).toBeGreaterThan(30);
  await page.goto(`${site.origin}/level-of-need/levels/statutory`);
  expect(await page.locator('main li[id]').count()).toBeGreaterThan(30);
  await page.goto(`${site.origin}/audits/2021-22/questions/9`);
  expect(await page.getByText('knife').count()).toBeGreaterThan(0);
  await page.context().close();
}, 60_000);

test('the menu of a phone opens without scripts and leads on', async () => {
  const { page } = await site.open('/', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Guidance' }).click();
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
