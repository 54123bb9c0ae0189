import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { countPages, readDestinations } from '../pdfPages';

/** Two pages and three anchors, one of which leads to a page that is not there. */
async function makePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [one, two] = [document.addPage(), document.addPage()];
  const anchors = { 'part-two': two.ref, 'part-one': one.ref, lost: PDFRef.of(99) };
  const named = document.context.obj({});
  for (const [name, page] of Object.entries(anchors))
    named.set(PDFName.of(name), document.context.obj([page, 'XYZ', 0, 812, 0]));
  document.catalog.set(PDFName.of('Dests'), document.context.register(named));
  return document.save();
}

test('pages are counted', async () => expect(await countPages(await makePdf())).toBe(2));

test('the page of each anchor; one that leads nowhere is left out', async () =>
  expect(await readDestinations(await makePdf())).toEqual({ 'part-one': 1, 'part-two': 2 }));

test('a PDF without anchors has none', async () =>
  expect(await readDestinations(await (await PDFDocument.create()).save())).toEqual({}));

test('what is not a PDF is refused', async () =>
  await expect(countPages(Buffer.from('hello'))).rejects.toThrow());
