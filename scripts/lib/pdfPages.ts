/** Where the anchors of a page came to lie in the PDF that Chromium printed of it. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** @throws Error for what is no PDF. */
const open = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false });

/** @throws Error for what is no PDF. */
export const countPages = async (pdf: Uint8Array): Promise<number> =>
  (await open(pdf)).getPageCount();

/**
 * The page number (from 1) that each named anchor is on; Chromium names them in the catalogue (ISO 32000-1, 12.3.2.3).
 * @throws Error for what is no PDF.
 */
export async function readDestinations(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await open(pdf);
  const pages = document.getPages().map(({ ref }) => ref);
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return Object.fromEntries(
    (named?.entries() ?? []).flatMap(([name, value]) => {
      const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
      const at = pages.findIndex((page) => page === target);
      return at === -1 ? [] : [[name.decodeText(), at + 1]];
    }),
  );
}
