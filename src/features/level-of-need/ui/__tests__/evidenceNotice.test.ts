import { inflateRawSync } from 'node:zlib';
import { toDocx } from '../evidenceDocx';

const notice = 'Example text, not the partnership’s document. Do not quote.';

/** One file of a ZIP archive, found by its entry in the central directory (APPNOTE 4.3.12). */
function readEntry(zip: Buffer, wanted: string): string {
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (name !== wanted) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
  }
  throw new Error(`the archive has no ${wanted}`);
}

/** The words of the Word file, in reading order. */
async function wordsOf(said: string): Promise<string[]> {
  const blob = await toDocx(
    { version: '2022', items: [] },
    {
      title: 'Level of Need',
      date: '24 November 2026',
      siteUrl: 'https://portal.example',
      notice: said,
      standing: 'It supports judgement.',
    },
  );
  const xml = readEntry(Buffer.from(await blob.arrayBuffer()), 'word/document.xml');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
}

test('the Word file of example text begins with the word on it; one of an adopted version has none', async () => {
  expect((await wordsOf(notice))[0]).toBe(notice);
  expect((await wordsOf(''))[0]).toBe('Evidence list');
});
