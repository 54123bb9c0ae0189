/** The Word file of a self-assessment: what stays together on a page, and an empty one that is not chained into one block. */
import JSZip from 'jszip';
import { emptyDraft, withItem } from '../../model/assessment/draft';
import { toWord } from '../assessment/wordFile';

const parts = [
  {
    id: 'theme-one',
    name: 'One',
    summary: 'Who.',
    items: [{ key: 'q-1', name: 'Question 1', text: 'Who leads?' }],
  },
];
const names = { site: 'A site', cycle: 'An audit', nameOf: (id: string) => id };

async function read(
  file: Blob,
): Promise<{ keep: string[]; words: string[]; foot: string; styles: string }> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
  const plain = (one: string) => one.replace(/<[^>]*>/g, '');
  return {
    keep: paragraphs.filter((one) => one.includes('<w:keepNext/>')).map(plain),
    words: paragraphs.map(plain),
    foot: (await zip.file('word/footer1.xml')?.async('string')) ?? '',
    styles: (await zip.file('word/styles.xml')?.async('string')) ?? '',
  };
}

test('in an empty one no judgement is chained to what follows, and no day is missed in small letters', async () => {
  const { keep, words } = await read(await toWord(emptyDraft(1, '2021-22'), parts, names));
  expect(words).toContain('Judgement: not judged');
  expect(keep).toEqual([]);
  expect(words[1]).toBe('Agency not chosen. No date given. The questions of: An audit.');
});

test('a judgement stays with its answer, and its lists with their names', async () => {
  const draft = withItem(
    { ...emptyDraft(1, '2021-22'), peer: { agency: 'council', on: '' } },
    'q-1',
    {
      judgement: 'met',
      summary: 'One person.',
      evidence: 'Minutes',
      actions: [{ text: 'Write it', owner: '', due: '', doneOn: '', shows: '' }],
      peer: { judgement: 'partly', summary: '' },
    },
  );
  const { keep, words, foot, styles } = await read(await toWord(draft, parts, names));
  expect(keep).toEqual(['Judgement: Met', 'Evidence', 'Actions']);
  expect(words).toContain('Peer review: council, no date given.');
  expect(words).toContain('First what the agency itself says, then what the second agency says.');
  // Otherwise some programs show the numbers of the pages larger than the words beside them.
  expect(foot).toContain('<w:pStyle w:val="Foot"/>');
  // Otherwise some programs lay the lines of a long title over each other.
  expect(styles).toMatch(/<w:pPrDefault>.*?w:lineRule="auto".*?<\/w:pPrDefault>/);
});
