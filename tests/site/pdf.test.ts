/** The PDFs of the build: what leaves the site must lead back to it. */
import fs from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { countPages } from '../../scripts/lib/pdfPages';
import { localAddresses } from '../../scripts/lib/publicLinks';
import { buildFolder } from '../support/build';
import { expect, test } from '@playwright/test';

const folder = path.join(buildFolder, 'downloads');
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  : [];
const links = (name: string): string[] =>
  fs.readFileSync(path.join(folder, name), 'latin1').match(/\/URI \([^)]*\)/g) ?? [];

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
  for (const name of documents)
    expect(links(name).filter((uri) => uri.includes(own)).length).toBeGreaterThan(50);
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
