/** The pack for a team meeting: whole without scripts, chosen after the #, shown as slides, taken along. */
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { StreamItem } from '../../src/features/whats-new/view';
import { buildFolder, mustBeBuilt } from '../support/build';
import { expect, test } from '../support/site';

const readItems = (): StreamItem[] => {
  mustBeBuilt(buildFolder);
  const file = path.join(buildFolder, 'open-data/whats-new.json');
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { items: StreamItem[] }).items;
};

test('with scripts off: the newest month whole, each with what to do, and a sheet to sign', async ({
  site,
}) => {
  const items = readItems();
  const month = items[0]?.date.slice(0, 7) ?? '';
  const { page } = await site.open('/whats-new/pack', { javaScriptEnabled: false });
  await expect(page.locator('main article ol > li')).toHaveCount(
    items.filter(({ date }) => date.startsWith(month)).length,
  );
  await expect(page.locator('main article ol > li').first()).toContainText('What to do:');
  await expect(page.getByRole('heading', { name: 'Sign-off sheet' })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
});

test('on a phone a long month is short until more of it is asked for, and whole on paper', async ({
  site,
}) => {
  const month = readItems()[0]?.date.slice(0, 7) ?? '';
  const own = readItems().filter(({ date }) => date.startsWith(month)).length;
  const { page } = await site.open('/whats-new/pack', { viewport: { width: 390, height: 844 } });
  const items = page.locator('main article ol > li').filter({ visible: true });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(16_000);
  const before = await items.count();
  expect(before).toBeLessThan(own);
  await page
    .locator('summary', { hasText: /^\d+ more$/ })
    .first()
    .click();
  expect(await items.count()).toBeGreaterThan(before);
  await page.emulateMedia({ media: 'print' });
  await expect(items).toHaveCount(own);
});

test('a digest’s link shows its choice; a tick stays; slides by key; both files are made here', async ({
  site,
}) => {
  const briefs = readItems().filter(({ kind }) => kind === 'brief');
  const { date = '', title = '' } = briefs.at(-1) ?? {};
  const own = readItems().filter((one) => one.date === date);
  const { page } = await site.open(`/whats-new/pack#from=${date}&to=${date}`);
  await expect(page.locator('main article ol > li')).toHaveCount(own.length);
  const tick = page.getByRole('checkbox', { name: `Read and understood: ${title}` });
  await tick.check();
  await expect(page.getByText(`You ticked 1 of ${own.length}.`)).toBeVisible();
  await page.reload();
  await expect(tick).toBeChecked();

  await page.getByRole('button', { name: 'Show as slides' }).click();
  const slides = page.getByRole('region', { name: 'Slides' });
  await expect(slides).toContainText(`1 of ${own.length + 2}`);
  await page.keyboard.press('ArrowRight');
  await expect(slides).toContainText(`2 of ${own.length + 2}`);
  await page.getByRole('button', { name: 'End the slides' }).click();

  const saved = async (button: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return fs.readFileSync(await (await waiting).path());
  };
  const parts = unzipSync(await saved('Download for PowerPoint'));
  const pages = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(pages).toHaveLength(own.length + 2);
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  // A program knows the title of a slide by its place.
  for (const name of pages) expect(textOf(name)).toContain('type="title"');
  // Each question is a paragraph of its own.
  const paragraphs = pages.flatMap((name) => textOf(name).split('<a:p>'));
  const points = paragraphs.filter((one) => one.includes('<a:buChar'));
  await expect(page.locator('main article ol > li ul > li')).toHaveCount(points.length);
  expect(textOf('docProps/core.xml')).not.toContain('PptxGenJS');
  expect((await saved('Save as CSV')).toString()).toContain(title);

  await page.getByRole('combobox', { name: 'For', exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/#.*role=/);
});
