/** The evidence list with what people paste into it and what storage does to it, and the files it gives. */
import fs from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import type { Page } from '@playwright/test';
import { buildFolder } from '../support/build';
import { expect, type Site, test } from '../support/site';

const [inForce = ''] = JSON.parse(
  fs.readFileSync(path.resolve(buildFolder, '../versions.json'), 'utf8'),
) as string[];

const item = (change: object = {}) => ({
  id: 'care-often-poor',
  level: 3,
  domain: 'Parenting capacity',
  dimension: 'Basic care',
  text: 'Meals are often missed',
  note: '',
  ...change,
});

async function openList(site: Site, items: unknown[]): Promise<Page> {
  const { page } = await site.open('/privacy');
  await page.evaluate(
    (stored) => localStorage.setItem('portal-evidence', stored),
    JSON.stringify({ version: inForce, items }),
  );
  await page.goto('/level-of-need/evidence');
  return page;
}

const keptItems = (page: Page) =>
  page.evaluate(
    () =>
      JSON.parse(localStorage.getItem('portal-evidence') ?? '{}') as {
        items?: { text: string }[];
        setAside?: unknown[];
      },
  );

test('a note pasted from Word, with its own line break, gives a file that opens, with numbers and names of levels', async ({
  site,
}) => {
  const page = await openList(site, [item()]);
  await page.getByLabel('Note').fill('seen twice\u000Bin May\u0007');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for Word' }).click(),
  ]);
  const zip = await JSZip.loadAsync(fs.readFileSync(await file.path()));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  // The browser's own reader of XML, which refuses what Word refuses.
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? '',
      paragraphs: [...parsed.getElementsByTagName('w:p')].map((p) => p.textContent ?? ''),
    };
  }, xml);
  expect(read.fault).toBe('');
  expect(read.paragraphs).toContain('Note: seen twicein May');
  expect(read.paragraphs.filter((text) => /^Level 3: \p{L}/u.test(text))).toHaveLength(1);
  expect(
    read.paragraphs.filter((text) => /: \d[\d ]{2,} \(.+\)/.test(text)).length,
  ).toBeGreaterThan(0);
});

test('the list goes into a referral in its order, as text, as a Word file and on paper', async ({
  site,
}) => {
  const page = await openList(site, [
    item({ note: 'seen twice' }),
    item({ id: 'b', text: 'Hungry' }),
  ]);
  await page.getByRole('heading', { name: 'Take this into a referral' }).waitFor();
  const order = [
    /have ready/i,
    /meals are often missed/i,
    /seen twice/i,
    /next step at level 3/i,
    /\d{5} \d{3} ?\d{3}/,
    /not known here/i,
    /no note on 1 of 2 lines/i,
    /written referral/i,
  ];
  const expectInOrder = (text: string) => {
    const places = order.map((part) => text.search(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  };
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.waitForFunction(() => 'copied' in window);
  expectInOrder(await page.evaluate(() => (window as { copied?: string }).copied ?? ''));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for Word' }).click(),
  ]);
  const zip = await JSZip.loadAsync(fs.readFileSync(await file.path()));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expectInOrder(xml.replace(/<[^>]+>/g, ' '));
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expectInOrder(paper);
  expect(paper).not.toContain('Take this into');
});

test('one damaged item is set aside, said, and never costs the rest', async ({ site }) => {
  const page = await openList(site, [
    item(),
    { ...item({ id: 'b', text: 'Goes missing' }), level: 'three', note: 'in May' },
    item({ id: 'c', level: 2, text: 'Clothes are often dirty' }),
  ]);
  await page.getByText('could not be read').waitFor();
  await page.getByText('Goes missing. Note: in May').waitFor();
  await expect(page.getByLabel('Note')).toHaveCount(2);
  await page.getByLabel('Note').first().fill('changed');
  await page.reload();
  await page.getByText('Goes missing. Note: in May').waitFor();
  expect((await keptItems(page)).items?.map(({ text }) => text)).toEqual([
    'Meals are often missed',
    'Clothes are often dirty',
  ]);
  await page.getByRole('button', { name: 'Delete it from this device' }).click();
  await page.getByText('could not be read').waitFor({ state: 'detached' });
  expect(await keptItems(page)).toEqual({
    version: inForce,
    items: [expect.anything(), expect.anything()],
  });
});

test('clearing the list leaves nothing on the device, what was set aside neither', async ({
  site,
}) => {
  const page = await openList(site, [item(), null]);
  await page.getByText('could not be read').waitFor();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByText('Nothing is ticked yet').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('portal-evidence'))).toBeNull();
});

test('a line is followed to its place in the document by words, not by its id', async ({
  site,
}) => {
  const page = await openList(site, [item()]);
  const link = page.locator('main a[href$="/i/care-often-poor"]');
  await expect(link).toHaveText('Where it is in the document');
  await expect.poll(() => page.locator('main').innerText()).not.toContain('care-often-poor');
});
