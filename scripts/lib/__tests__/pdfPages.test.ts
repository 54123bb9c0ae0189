import { listPages, readDestinations } from '../pdfPages';

const pdf = `1 0 obj
<</Type /Pages /Kids [4 0 R 2 0 R] /Count 3>>
endobj
2 0 obj
<</Type /Page /Parent 1 0 R>>
endobj
3 0 obj
<</Type /Page /Parent 4 0 R>>
endobj
4 0 obj
<</Type /Pages /Parent 1 0 R /Kids [5 0 R 3 0 R] /Count 2>>
endobj
5 0 obj
<</Type /Page /Parent 4 0 R>>
endobj
6 0 obj
<</part-one [3 0 R /XYZ 0 812 0]
/part-two [2 0 R /XYZ 0 812 0]
/lost [99 0 R /XYZ 0 1 0]>>
endobj`;

test('pages in reading order, through a tree', () => expect(listPages(pdf)).toEqual([5, 3, 2]));

test('the page of each anchor; one that leads nowhere is left out', () =>
  expect(readDestinations(pdf)).toEqual({ 'part-one': 2, 'part-two': 3 }));

test('what is not a PDF has no pages', () =>
  expect([listPages(''), readDestinations('hello')]).toEqual([[], {}]));
