/** The PDFs of the build: what leaves the site must lead back to it. */
import fs from 'node:fs';
import path from 'node:path';
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { load } from 'cheerio';
import { countPages } from '../../scripts/lib/pdfPages';
import { localAddresses } from '../../scripts/lib/publicLinks';
import { buildFolder } from '../support/build';
import { expect, test } from '@playwright/test';

const folder = path.join(buildFolder, 'downloads');
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  : [];
/** A PDF with its objects as plain text, however they were packed. */
async function readOpen(file: string): Promise<string> {
  const pdf = await PDFDocument.load(fs.readFileSync(file), { updateMetadata: false });
  return Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
}

test('there are PDFs, and the document’s have links to the site', async () => {
  expect(files.length).toBeGreaterThan(3);
  const own = process.env.PORTAL_URL ?? 'https://portal.example';
  const documents = files.filter((name) => /^level-of-need-\d/.test(name));
  expect(documents.length).toBeGreaterThan(0);
  for (const name of documents) {
    const links = (await readOpen(path.join(folder, name))).match(/\/URI \([^)]*\)/g) ?? [];
    expect(links.filter((uri) => uri.includes(own)).length).toBeGreaterThan(50);
  }
});

test('the quick guide is two sides', async () => {
  const guide = fs.readFileSync(path.join(folder, 'level-of-need-quick-guide.pdf'));
  expect(await countPages(guide)).toBe(2);
});

test('no PDF leads to the machine that made it', async () => {
  const faults = await Promise.all(
    files.map(async (name) => {
      const found = localAddresses(await readOpen(path.join(folder, name)));
      return found.map((address) => `${name}: ${address}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

/** Titles of all bookmarks, descriptions of all links and kinds of all elements. */
async function readForScreenReader(file: string) {
  const document = await PDFDocument.load(fs.readFileSync(file), { updateMetadata: false });
  const dictionaries = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const textAt = (object: PDFDict, key: string) => {
    const text = object.lookup(PDFName.of(key));
    return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : '';
  };
  const withKey = (key: string, value?: string) =>
    dictionaries.filter((one) =>
      value ? one.get(PDFName.of(key)) === PDFName.of(value) : one.has(PDFName.of(key)),
    );
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  return {
    bookmarks: withKey('Title').map((one) => textAt(one, 'Title')),
    links: withKey('Subtype', 'Link').map((one) => textAt(one, 'Contents')),
    items: withKey('S', 'LI').length,
    bodies: withKey('S', 'LBody').length,
    figures: withKey('S', 'Figure').map((one) => textAt(one, 'Alt')),
    metadata: stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '',
  };
}

/** What is set on A4 for folding has no tags, and does not claim any. */
const isImposed = (name: string) => /-a4/.test(name);

test('every PDF to be read on a screen says that its tags can be used, and they can', async () => {
  for (const name of files) {
    const found = await readForScreenReader(path.join(folder, name));
    expect([name, found.metadata.includes('<pdfuaid:part>1</pdfuaid:part>')]).toEqual([
      name,
      !isImposed(name),
    ]);
    if (isImposed(name)) continue;
    expect([name, found.links.filter((text) => text === '')]).toEqual([name, []]);
    expect([name, found.figures.filter((text) => text === '')]).toEqual([name, []]);
    expect([name, found.bodies]).toEqual([name, found.items]);
  }
});

test('bookmarks keep the spaces of their headings', async () => {
  const headingsOf = (address: string) => {
    const $ = load(fs.readFileSync(path.join(buildFolder, address, 'index.html'), 'utf8'));
    return new Set(
      $('h1, h2, h3, h4, h5, h6')
        .map((_, heading) => $(heading).text().replace(/\s+/g, ' ').trim())
        .get(),
    );
  };
  const known = headingsOf('contacts/booklet');
  const { bookmarks } = await readForScreenReader(path.join(folder, 'contacts-booklet.pdf'));
  const run = bookmarks.filter((title) =>
    [...known].some((one) => one !== title && one.replace(/ /g, '') === title.replace(/ /g, '')),
  );
  expect(bookmarks.length).toBeGreaterThan(20);
  expect(run).toEqual([]);
});
