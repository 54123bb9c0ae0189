/** The PDFs of the pocket booklet, as a printer and a screen reader will meet them. */
import fs from 'node:fs';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { load } from 'cheerio';
import { isSample } from '../../src/features/contacts/model/schema';
import type { Site } from '../../src/shared/collection';
import { listPrintables, type Printable } from '../../src/portal/printables';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';
import { expect, test } from '@playwright/test';
import { contactCollection } from '../../src/features/contacts/collection';
import { areaCollection } from '../../src/features/partnership/collection';
import { pathwayCollection } from '../../src/features/pathways/collection';

let site: Site;
let booklets: Printable[];
test.beforeAll(() => {
  site = siteContent();
  booklets = listPrintables(site).filter(({ area }) => area !== undefined);
});

const read = async (file: string) =>
  PDFDocument.load(fs.readFileSync(path.join(buildFolder, file)));
const $ = (file: string) => load(fs.readFileSync(path.join(buildFolder, file), 'utf8'));

/** The sizes of a PDF's pages in whole millimetres, each once. */
const sizes = (pdf: PDFDocument) => [
  ...new Set(
    pdf
      .getPages()
      .map(
        (page) =>
          `${Math.round((page.getWidth() / 72) * 25.4)} x ${Math.round((page.getHeight() / 72) * 25.4)}`,
      ),
  ),
];

test('each area served has a booklet in three forms', async () => {
  const served = site.all(areaCollection).filter(({ kind }) => kind === 'served');
  expect(served.length).toBeGreaterThan(0);
  expect(booklets).toHaveLength(3 * served.length);
});

test('A6: whole leaves, tagged, bookmarked, in English', async () => {
  for (const { file } of booklets.filter(({ id }) => /^booklet(?!-a4|-phone)/.test(id))) {
    const pdf = await read(file);
    expect(sizes(pdf)).toEqual(['105 x 148']);
    expect(pdf.getPageCount()).toBeGreaterThan(8);
    expect(pdf.getPageCount() % 4).toBe(0);
    expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    expect(
      pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')),
    ).toBeDefined();
    expect(pdf.getLanguage?.() ?? String(pdf.catalog.lookup(PDFName.of('Lang')))).toContain('en');
  }
});

test('A4: every sheet has two sides with four pages each', async () => {
  const imposed = booklets.flatMap((printable) => ('imposes' in printable ? [printable] : []));
  expect(imposed.length).toBeGreaterThan(0);
  for (const { file, imposes, title } of imposed) {
    const [sheets, pages] = [
      await read(file),
      await read(booklets.find(({ id }) => id === imposes)?.file ?? ''),
    ];
    expect(sizes(sheets)).toEqual(['210 x 297']);
    expect(sheets.getPageCount()).toBe(2 * Math.ceil(pages.getPageCount() / 8));
    expect(sheets.getTitle()).toBe(title);
    expect(sheets.getCreationDate()?.getUTCHours()).toBe(0);
  }
});

test('phone: one size, tagged', async () => {
  for (const { file } of booklets.filter(({ id }) => id.startsWith('booklet-phone'))) {
    const pdf = await read(file);
    expect(sizes(pdf)).toEqual(['72 x 156']);
    expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
  }
});

for (const page of ['contacts/booklet/index.html', 'contacts/index.html'])
  test(`${page} leads to every one of them`, async () => {
    const links = $(page)('main a')
      .map((_, a) => $(page)(a).attr('href'))
      .get();
    for (const { file } of booklets) expect(links).toContain(`/${file}`);
  });

test('without scripts the page holds the booklet of the area served: its contacts with their marks, the charts, the date', async () => {
  const page = $('contacts/booklet/index.html');
  const names = page('main h3')
    .map((_, h) => page(h).text())
    .get();
  const [area] = site.all(areaCollection).filter(({ kind }) => kind === 'served');
  const wanted = site.all(contactCollection).filter(({ areas }) => areas.includes(area?.id ?? ''));
  expect(wanted.length).toBeGreaterThan(10);
  for (const { name } of wanted) expect(names).toContain(name);
  const samples = wanted.filter(isSample);
  expect(samples.length).toBeGreaterThan(0);
  const entryOf = (name: string) =>
    page('main h3')
      .filter((_, h) => page(h).text() === name)
      .parent();
  for (const { name, standIn } of samples) {
    const other = site.all(contactCollection).find(({ id }) => id === standIn?.contact);
    const numbers = entryOf(name)
      .find('a.phone')
      .map((_, a) => page(a).text())
      .get();
    expect(entryOf(name).text()).toContain('No number yet.');
    expect(numbers).toEqual(other ? [other.phones[0]?.display] : []);
  }
  expect(page('main svg[role=img]').length).toBeGreaterThan(site.all(pathwayCollection).length);
  expect(page('main').text()).toMatch(/As recorded on \d+ [A-Z][a-z]+ \d{4}/);
});
