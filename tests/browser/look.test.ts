/** What can be seen alone: the chosen part in forced colours, buttons that stay where they are, items on one line. */
import type { Locator, Page } from '@playwright/test';
import { audit } from '../support/facts';
import { expect, test } from '../support/site';

/** What tells one part from another where colours do not: lines, their width, underlining. Weight alone is not enough. */
const marksOf = (part: Locator) =>
  part.evaluate((element) => {
    const { borderWidth, borderBottomColor, textDecorationLine, outlineWidth, outlineStyle } =
      getComputedStyle(element);
    return { borderWidth, borderBottomColor, textDecorationLine, outlineWidth, outlineStyle };
  });

const forced = { forcedColors: 'active' } as const;

test('forced colours: the chosen pair of levels has a frame and a line that its neighbours lack', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/browse?beside=2-3', forced);
  const parts = page.locator('fieldset input[name="beside"] + span');
  await expect.poll(() => parts.count()).toBeGreaterThan(2);
  const chosen = await marksOf(page.locator('input[name="beside"]:checked + span'));
  const other = await marksOf(page.locator('input[name="beside"]:not(:checked) + span').first());
  expect(chosen).toMatchObject({ borderWidth: '4px', textDecorationLine: 'underline' });
  expect(other).toMatchObject({ borderWidth: '0px', textDecorationLine: 'none' });
});

test('forced colours: a full disc tells open from closed, which has a ring', async ({ site }) => {
  const { page } = await site.open('/contacts/', {
    ...forced,
    now: new Date('2026-11-27T18:40:00Z'),
  });
  const fillOf = (tone: string) =>
    page
      .locator(`main [data-tone='${tone}']`)
      .first()
      .evaluate((mark) => {
        const { width, borderTopWidth, borderBottomWidth } = getComputedStyle(mark, '::before');
        return (parseFloat(borderTopWidth) + parseFloat(borderBottomWidth)) / parseFloat(width);
      });
  // Browsers round the width of a border down.
  expect(await fillOf('open')).toBeGreaterThan(0.8);
  expect(await fillOf('closed')).toBeLessThan(0.6);
});

test('forced colours: the current page alone has its bar in the menu, on the ladder of levels and in the side list', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/levels/targeted', forced);
  const [bar, plain] = [
    await marksOf(page.locator('header nav a[aria-current]').first()),
    await marksOf(page.locator('header nav a:not([aria-current])').first()),
  ];
  expect(bar.borderBottomColor).not.toBe(plain.borderBottomColor);
  const canvas = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect(plain.borderBottomColor).toBe(canvas);
  const ladder = page.getByRole('navigation', { name: 'The four levels' });
  expect((await marksOf(ladder.locator('a[aria-current]'))).borderWidth).not.toBe(
    (await marksOf(ladder.locator('a:not([aria-current])').first())).borderWidth,
  );
});

const placeOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return [box?.x, box?.y, box?.width];
};

for (const width of [320, 390, 700, 1000])
  test(`the Menu button stays where it was pressed, ${width} px wide`, async ({ site }) => {
    for (const address of ['/', '/contacts/']) {
      const { page } = await site.open(address, { viewport: { width, height: 800 } });
      const button = page.locator('header summary', { hasText: 'Menu' });
      const before = await placeOf(button);
      await button.click();
      await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
      expect([address, await placeOf(button)]).toEqual([address, before]);
      expect(await sideways(page)).toBe(0);
    }
  });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of [
  '/privacy',
  '/training',
  '/guidance/supervision',
  '/guidance/consent',
  '/whats-new/pack',
  `/audits/${audit}/explore`,
  '/contacts/?view=table',
])
  test(`no table of ${address} scrolls in its frame at 320 px`, async ({ site }) => {
    const { page } = await site.open(address, { viewport: { width: 320, height: 640 } });
    await page.locator('.table-scroll').first().waitFor();
    const frames = await page
      .locator('main .table-scroll')
      .evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
    expect(frames.length).toBeGreaterThan(0);
    expect(Math.max(...frames)).toBe(0);
    expect(await sideways(page)).toBe(0);
  });

for (const address of ['/level-of-need/levels/targeted', '/level-of-need/', '/guidance/', '/'])
  test(`items beside each other on ${address} are on one line`, async ({ site }) => {
    for (const width of [390, 1280]) {
      const { page } = await site.open(address, { viewport: { width, height: 800 } });
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('ul, ol')].flatMap((list) => {
          const boxes = [...list.children]
            .map((child) => child.getBoundingClientRect())
            .filter(({ width: wide }) => wide > 0);
          return boxes.slice(1).flatMap((box, i) => {
            const last = boxes[i];
            const beside = last && box.left >= last.right - 1 && box.top < last.bottom;
            return beside ? [{ list: list.className, off: Math.abs(box.top - last.top) }] : [];
          });
        }),
      );
      if (width === 1280) expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ off }) => off > 0.5 && off < 12)).toEqual([]);
    }
  });

test('what to do: the foot names the other versions, and each level the area it is for', async ({
  site,
}) => {
  const { page } = await site.open('/level-of-need/what-to-do');
  const foot = page.getByRole('complementary', { name: 'About this version' });
  await expect
    .poll(() => foot.getByText('Other versions:').getByRole('link').count())
    .toBeGreaterThan(0);
  const headings = await page.getByRole('heading', { name: /^Who to contact/ }).allTextContents();
  expect(headings.length).toBeGreaterThan(3);
  const named = headings.filter((text) => text !== 'Who to contact');
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named).size).toBe(1);
});

test('headings have one size on pages of every kind, and on a phone one bar stands above a title', async ({
  site,
}) => {
  for (const width of [390, 1280]) {
    const { page } = await site.open('/', { viewport: { width, height: 844 }, untouched: true });
    const sizes = new Set<string>();
    for (const address of [
      '/level-of-need/levels/targeted',
      '/guidance/consent',
      '/accessibility',
      '/glossary',
      '/audits/',
    ]) {
      await page.goto(address);
      const [title, sections, bars] = await page.evaluate(() => {
        const sizeOf = (tag: string) =>
          [...document.querySelectorAll(`main ${tag}`)].map(
            (one) => getComputedStyle(one).fontSize,
          );
        const heading = document.querySelector('main h1');
        const tops = [...document.querySelectorAll('main nav, main summary')]
          .filter((one) => one.checkVisibility())
          .filter((one) => heading && one.compareDocumentPosition(heading) & 4)
          .map((one) => Math.round(one.getBoundingClientRect().top));
        return [sizeOf('h1'), sizeOf('h2'), new Set(tops).size] as const;
      });
      for (const size of [...title.map((one) => `h1 ${one}`), ...sections]) sizes.add(size);
      if (width === 390) expect([address, bars]).toEqual([address, Math.min(bars, 1)]);
    }
    expect([...sizes]).toHaveLength(2);
  }
});

test('the glossary narrows to what is typed, and says where else to look', async ({ site }) => {
  const { page } = await site.open('/glossary', { viewport: { width: 390, height: 844 } });
  const terms = page.locator('main h3');
  const all = await terms.count();
  const name = (await terms.last().textContent()) ?? '';
  const box = page.getByRole('searchbox', { name: 'Word or acronym' });
  await box.fill(name.split(/[^\p{L}]/u)[0] ?? '');
  await expect(page.getByRole('status').filter({ hasText: `of ${all} words` })).toBeVisible();
  expect(await terms.count()).toBeLessThan(all);
  await expect(terms.filter({ hasText: name })).toHaveCount(1);
  await box.fill('zzzz');
  await expect(terms).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Search the whole site' })).toHaveAttribute(
    'href',
    /#q=zzzz$/,
  );
});
