/** The pocket booklet in a real browser: its pages hold what they show, its choices are in the address, paper comes out right. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import {
  frontDoor,
  furtherOff,
  helpline,
  holderOf,
  nextDoor,
  pathways,
  unnumbered,
} from '../support/facts';
import { expect, type OpenOptions, type Site, test } from '../support/site';

/** Waits until the pages are set. */
async function untilSet(page: Page): Promise<void> {
  await expect(page.locator('[data-number]').first()).toBeVisible();
  await expect(page.locator('[data-unset]')).toHaveCount(0);
}

/** Opens the booklet and waits until its pages are set. */
async function openBooklet(site: Site, query = '', options: OpenOptions = {}) {
  const opened = await site.open(`/contacts/booklet${query}`, options);
  await untilSet(opened.page);
  return opened;
}

interface Seen {
  pages: number;
  faults: string[];
  names: string[];
}

/** What is on the pages, and what does not fit on one: lower than its body, wider than its page, or cut off. */
const readPages = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const pages = [...document.querySelectorAll<HTMLElement>('[data-number]')];
    const faults = pages.flatMap((element) => {
      const body = element.firstElementChild as HTMLElement;
      const inner = body.getBoundingClientRect();
      return [...body.querySelectorAll('h2, h3, p, svg')]
        .filter((piece) => {
          const box = piece.getBoundingClientRect();
          return (
            box.height > 0 &&
            (box.bottom > inner.bottom + 1 ||
              box.right > inner.right + 1 ||
              box.left < inner.left - 1)
          );
        })
        .map((piece) => `page ${element.dataset.number}: ${piece.textContent?.slice(0, 40)}`);
    });
    return {
      pages: pages.length,
      faults,
      names: [...document.querySelectorAll('[data-number] h3')].map((h) => h.textContent ?? ''),
    };
  });

/** The same once the pages are set; a choice may be on its way still, and has emptied them. */
async function look(page: Page): Promise<Seen> {
  let seen: Seen = { pages: 0, faults: [], names: [] };
  await expect(async () => {
    await untilSet(page);
    seen = await readPages(page);
    expect(seen.pages).toBeGreaterThan(0);
  }).toPass();
  return seen;
}

const choicesOf = (page: Page, label: string): Promise<string[]> =>
  page
    .getByLabel(label)
    .locator('option')
    .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));

test('nothing is cut off on any page, for any area and reader, in any form', async ({ site }) => {
  test.slow();
  const { page } = await openBooklet(site);
  const [areas, readers] = [
    await choicesOf(page, 'Area where the child lives'),
    await choicesOf(page, 'Who it is for'),
  ];
  expect([areas.length > 3, readers.length > 5]).toEqual([true, true]);
  const faults: string[] = [];
  for (const [form, length] of [
    ['a4', 'whole'],
    ['a6', 'whole'],
    ['phone', 'whole'],
    ['a4', 'sheet'],
  ] as const) {
    await page.getByLabel('Form').selectOption(form);
    await page.getByLabel('How long').selectOption(length);
    for (const area of areas) {
      await page.getByLabel('Area where the child lives').selectOption(area);
      for (const reader of area === areas[0] ? readers : readers.slice(0, 2)) {
        await page.getByLabel('Who it is for').selectOption(reader);
        const seen = await look(page);
        faults.push(...seen.faults.map((fault) => `${form} ${length} ${area} ${reader} ${fault}`));
        expect(seen.pages).toBeGreaterThan(4);
        if (form !== 'phone') expect(seen.pages % 4).toBe(0);
        if (length === 'sheet') expect(seen.pages).toBe(8);
        // Of the four urgent numbers one may stand in for another.
        expect(new Set(seen.names.slice(4)).size).toBe(seen.names.length - 4);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('a small screen shows the same pages, in reading order', async ({ site }) => {
  const [wide, small] = [
    await openBooklet(site),
    await openBooklet(site, '', { viewport: { width: 320, height: 640 } }),
  ];
  const [seen, again] = [await look(wide.page), await look(small.page)];
  expect(again).toEqual(seen);
  const tops = await small.page
    .locator('[data-number]')
    .evaluateAll((pages) => pages.map((element) => element.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('the urgent numbers are together on the page behind the cover', async ({ site }) => {
  const { page } = await openBooklet(site);
  await expect(page.locator('[data-number="2"] h3')).toHaveCount(4);
});

test('area and reader are in the address, which shows the same booklet again', async ({ site }) => {
  const { page } = await openBooklet(site);
  await page.getByLabel('Area where the child lives').selectOption(nextDoor.id);
  // Two choices at once are one step back.
  await page.waitForURL((url) => url.search === `?area=${nextDoor.id}`);
  await page.getByLabel('Who it is for').selectOption('schools');
  await page.waitForURL((url) => url.search === `?area=${nextDoor.id}&as=schools`);
  const first = page.locator('[data-number="1"]');
  await expect(first).toHaveText(new RegExp(`${nextDoor.name}.*School and college staff`));
  expect((await look(page)).names).toContain(holderOf('front-door', nextDoor).name);
  await page.reload();
  await expect(first).toHaveText(new RegExp(`${nextDoor.name}.*School and college staff`));
  await page.goBack();
  await first.filter({ hasText: new RegExp(`${nextDoor.name}.*For everyone`) }).waitFor();
});

test('where an area has no designated officer we know of, its front door stands in', async ({
  site,
}) => {
  const { page } = await openBooklet(site, '?area=south-gloucestershire');
  await expect(page.locator('[data-number="2"]')).toContainText(
    'Someone who works with childrenSouth Gloucestershire’s front door',
  );
});

test('a contact and a chart may be left out and taken in again; the urgent numbers stay', async ({
  site,
}) => {
  const { page } = await openBooklet(site, '?length=whole');
  const before = await look(page);
  await page.getByText('Choose single contacts and charts').click();
  await page.getByLabel(helpline.name, { exact: true }).uncheck();
  await page.getByLabel('A child is missing', { exact: true }).uncheck();
  await page.waitForURL(
    (url) => url.search === `?length=whole&without=${helpline.id}.chart_missing-child`,
  );
  const without = await look(page);
  expect(without.names).not.toContain(helpline.name);
  expect(without.names).not.toContain('A child is missing: the same steps in words');
  expect(without.names).toHaveLength(before.names.length - 2);
  await page.getByRole('button', { name: 'Untick all' }).click();
  expect((await look(page)).names).toHaveLength(4);
  await page.getByRole('button', { name: 'Tick all', exact: true }).click();
  expect(await look(page)).toEqual(before);
  await expect(page).toHaveURL(/\?length=whole$/);
});

test('everything: who has no number says who answers instead, and every chart is there', async ({
  site,
}) => {
  const { page } = await openBooklet(site, '?length=whole');
  const without = page.locator('[data-number] h3', { hasText: unnumbered.name });
  const entry = without.locator('..');
  await expect(entry).toContainText('No number yet.');
  await expect(entry.locator('a.phone')).toHaveCount(1);
  expect(await page.locator('main svg[role=img]').count()).toBeGreaterThan(pathways);
});

test('one sheet has the numbers that most worries lead to, and nobody without one', async ({
  site,
}) => {
  const { page } = await openBooklet(site);
  const seen = await look(page);
  expect(seen.pages).toBe(8);
  expect(seen.names.length).toBeGreaterThan(12);
  await expect(page.locator('[data-number]').getByText('No number yet.')).toHaveCount(0);
  await expect(page.locator('[data-number]').getByText('For all of them')).toBeVisible();
});

test('an unknown area, reader or form is set aside with a word', async ({ site }) => {
  const { page } = await openBooklet(site, '?area=atlantis&as=pirates&form=scroll&without=nobody');
  await expect(page.getByText('so we ignored it')).toContainText(
    'area “atlantis” and reader “pirates”',
  );
  expect((await look(page)).names).toContain(frontDoor.name);
});

test('records more than three months old are called so, by the visitor’s clock', async ({
  site,
}) => {
  const words = 'more than three months ago';
  const late = await openBooklet(site, '', { now: new Date('2028-01-01T12:00:00Z') });
  await expect(late.page.getByText(words)).toBeVisible();
  const soon = await openBooklet(site, '', { now: new Date('2026-11-25T12:00:00Z') });
  await expect(soon.page.getByText(words)).toHaveCount(0);
});

for (const [query, form, size] of [
  ['', 'a4', '210 x 297'],
  [`?form=a6&area=${furtherOff.id}`, 'a6', '105 x 148'],
  ['?form=phone&as=families', 'phone', '72 x 156'],
] as const)
  test(`printing ${query} gives sheets of the size it says`, async ({ site }) => {
    const { page } = await openBooklet(site, query);
    const { pages } = await look(page);
    const pdf = await PDFDocument.load(
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    expect(pdf.getPageCount()).toBe(form === 'a4' ? 2 * Math.ceil(pages / 8) : pages);
    expect([
      ...new Set(
        pdf
          .getPages()
          .map(
            (sheet) =>
              `${Math.round((sheet.getWidth() / 72) * 25.4)} x ${Math.round((sheet.getHeight() / 72) * 25.4)}`,
          ),
      ),
    ]).toEqual([size]);
  });

test('on A4 each side holds the pages of the folding order, four to a side', async ({ site }) => {
  const { page } = await openBooklet(site, '?length=whole');
  await page.emulateMedia({ media: 'print' });
  const rows = await page.evaluate(() => {
    const placed = [...document.querySelectorAll<HTMLElement>('[data-number]')].map((element) => ({
      number: Number(element.dataset.number),
      box: element.getBoundingClientRect(),
    }));
    return placed
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ number }) => number);
  });
  const total = rows.length;
  const half = Math.ceil(total / 8) * 2;
  expect(rows.slice(0, 2)).toEqual([total, 1]);
  expect(rows.slice(2, 4)).toEqual([total - half, half + 1]);
  expect(rows.slice(4, 6)).toEqual([2, total - 1]);
});

test('with scripts off the booklet is there and prints', async ({ site }) => {
  const { page } = await site.open('/contacts/booklet', { javaScriptEnabled: false });
  await expect(page.locator('main').getByRole('heading', { name: frontDoor.name })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the booklet' })).toHaveCount(0);
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
  expect(pdf.getPageCount()).toBeGreaterThan(1);
});
