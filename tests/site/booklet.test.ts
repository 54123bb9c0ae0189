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
import { areaCollection, partnershipCollection } from '../../src/features/partnership/collection';

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

test('each area served has a booklet on one sheet, and one of everything in three forms', async () => {
  const served = site.all(areaCollection).filter(({ kind }) => kind === 'served');
  expect(served.length).toBeGreaterThan(0);
  expect(booklets).toHaveLength(5 * served.length);
});

test('A6: one sheet by default, whole leaves, tagged, bookmarked, in English', async () => {
  const paper = booklets.filter(({ id }) => !/-a4|-phone/.test(id));
  expect(new Set(paper.map(({ id }) => id.includes('-whole'))).size).toBe(2);
  for (const { file, id } of paper) {
    const pdf = await read(file);
    expect(sizes(pdf)).toEqual(['105 x 148']);
    if (id.includes('-whole')) expect(pdf.getPageCount()).toBeGreaterThan(8);
    else expect(pdf.getPageCount()).toBe(8);
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

test('without scripts the page holds the booklet of the area served: those who answer, with their marks, and the date', async () => {
  const page = $('contacts/booklet/index.html');
  const names = page('main h3')
    .map((_, h) => page(h).text())
    .get();
  const [area] = site.all(areaCollection).filter(({ kind }) => kind === 'served');
  const here = site.all(contactCollection).filter(({ areas }) => areas.includes(area?.id ?? ''));
  const wanted = here.filter(({ phones }) => phones.length > 0);
  expect(wanted.length).toBeGreaterThan(5);
  for (const { name } of wanted) expect(names).toContain(name);
  const samples = here.filter(isSample);
  expect(samples.length).toBeGreaterThan(0);
  for (const { name } of samples) expect(names).not.toContain(name);
  const numbers = page('main h3').parent().find('a.phone').length;
  expect(numbers).toBeGreaterThanOrEqual(wanted.length);
  expect(page('main').text()).toMatch(/As recorded on \d+ [A-Z][a-z]+ \d{4}/);
});

test('the poster is one sheet for each area served, with a number for each of its urgent calls', async () => {
  const served = site.all(areaCollection).filter(({ kind }) => kind === 'served');
  const { file } = listPrintables(site).find(({ id }) => id === 'poster') ?? {};
  const pdf = await read(file ?? '');
  expect(pdf.getPageCount()).toBe(served.length);
  expect(sizes(pdf)).toEqual(['210 x 297']);
  const page = $('contacts/poster/index.html');
  const { urgent } = site.one(partnershipCollection);
  expect(page('main section h3')).toHaveLength(served.length * urgent.length);
  page('main section h3').each((_, h) => {
    expect(page(h).parent().find('a.phone').length).toBeGreaterThan(0);
  });
});
