import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../evidenceDocx';

const notice = 'Example text, not the partnership’s document. Do not quote.';

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
  const { 'word/document.xml': xml } = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  if (!xml) throw new Error('the file has no document');
  return [...strFromU8(xml).matchAll(/<w:t[^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
}

test('the Word file of example text begins with the word on it; one of an adopted version has none', async () => {
  expect((await wordsOf(notice))[0]).toBe(notice);
  expect((await wordsOf(''))[0]).toBe('Evidence list');
});
