/** The Word file of the first letter says all that the letter says, in its order, with headings that Word knows. */
import JSZip from 'jszip';
import type { Letter } from '../../model/letter';
import { letterDocx } from '../letterDocx';

const letter: Letter = {
  title: 'A first letter',
  head: ['An example.', 'The document, 2022.'],
  opening: ['I disagree with <this> & say why.'],
  parts: [
    {
      heading: 'Where we read it differently',
      words: [],
      list: [{ text: 'Meals are missed', under: ['Level 3', 'I: Seen', 'You: Not seen'] }],
    },
    { heading: 'What happens next', words: ['Stages.'], list: [{ text: 'Ring', under: [] }] },
  ],
  closing: 'It decides no level.',
};

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

test('title, headings, bullets and every word', async () => {
  const file = await JSZip.loadAsync(await (await letterDocx(letter, 'A site')).arrayBuffer());
  const xml = (await file.file('word/document.xml')?.async('string')) ?? '';
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '';
    return [style, plain(paragraph)];
  });
  expect(paragraphs).toEqual([
    ['Title', 'A first letter'],
    ['', 'An example.'],
    ['', 'The document, 2022.'],
    ['', 'I disagree with <this> & say why.'],
    ['Heading1', 'Where we read it differently'],
    ['ListParagraph', 'Meals are missed'],
    ['', 'Level 3'],
    ['', 'I: Seen'],
    ['', 'You: Not seen'],
    ['Heading1', 'What happens next'],
    ['', 'Stages.'],
    ['ListParagraph', 'Ring'],
    ['', 'It decides no level.'],
  ]);
});
