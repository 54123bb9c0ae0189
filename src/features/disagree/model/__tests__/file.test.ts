import { readReadingFile, writeReadingFile } from '../file';
import type { Reading } from '../reading';

const reading: Reading = {
  version: '2022',
  setting: 'schools',
  level: 3,
  lines: [
    { line: 'hungry', mark: 'seen', reason: 'twice' },
    { line: 'alone', mark: '', reason: '' },
  ],
};
const said = ({ problems }: ReturnType<typeof readReadingFile>) =>
  problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);

test('a file comes in as it went out', () => {
  const opened = readReadingFile('marks.json', writeReadingFile(reading));
  expect(opened).toEqual({ reading, problems: [], left: [] });
});

test('a file edited by hand: every problem has its line, and all that was wrong is handed back', () => {
  const text = `{
  "version": "2022",
  "level": 12,
  "colour": "red",
  "lines": [
    { "line": "hungry", "mark": "sometimes", "reason": "twice" },
    { "mark": "seen", "reason": "no id" },
    { "line": "alone", "mark": "more", "reason": "${'x'.repeat(201)}" },
    { "line": "hungry", "mark": "less" },
    "cold"
  ]
}`;
  const opened = readReadingFile('marks.json', text);
  expect(opened.reading?.lines).toEqual([
    { line: 'hungry', mark: '', reason: 'twice' },
    { line: 'alone', mark: 'more', reason: '' },
  ]);
  expect(opened.reading?.level).toBeUndefined();
  expect(said(opened)).toEqual([
    expect.stringMatching(/^3 level: /),
    expect.stringMatching(/^4 colour: there is no field called colour/),
    expect.stringMatching(/^6 lines\[0\]\.mark: expected one of/),
    expect.stringMatching(/^7 lines\[1\]\.line: this field is missing/),
    expect.stringMatching(/^8 lines\[2\]\.reason: /),
    '9 lines[3].line: hungry is there twice',
    expect.stringMatching(/^10 lines\[4\]: /),
  ]);
  const left = opened.left.map(({ text: words }) => words).join('\n');
  for (const lost of ['12', 'red', 'sometimes', 'no id', 'x'.repeat(201), 'cold', '"less"'])
    expect(left).toContain(lost);
});

test('a file that is no file of this kind leaves everything as it is', () => {
  for (const text of [
    '{"version": "2022", "lines": [',
    '',
    '[1, 2]',
    '{"lines": []}',
    'just words',
  ]) {
    const opened = readReadingFile('marks.json', text);
    expect(opened.reading).toBeUndefined();
    expect(opened.problems.length).toBeGreaterThan(0);
  }
});

test('without a version nothing can be compared, and the lines are handed back', () => {
  const opened = readReadingFile('marks.json', '{"lines": [{"line": "hungry", "reason": "x"}]}');
  expect(opened.reading).toBeUndefined();
  expect(opened.left).toEqual([{ field: 'lines[0]', text: '{"line":"hungry","reason":"x"}' }]);
});

test('more lines than a talk has: the first are taken, the rest are handed back', () => {
  const lines = Array.from({ length: 43 }, (_, i) => ({ line: `line-${i}` }));
  const opened = readReadingFile('marks.json', JSON.stringify({ version: '2022', lines }));
  expect(opened.reading?.lines).toHaveLength(40);
  expect(opened.problems).toHaveLength(3);
  expect(opened.left.map(({ field }) => field)).toEqual(['lines[40]', 'lines[41]', 'lines[42]']);
});

test('a downloaded evidence list is a list of lines that were seen', () => {
  const text = JSON.stringify({
    title: 'Document',
    version: '2022',
    items: [
      { id: 'hungry', level: 3, note: 'on two\ndays', text: 'x' },
      { id: 'alone', note: '' },
      { note: 'without an id' },
    ],
  });
  const opened = readReadingFile('evidence.json', text);
  expect(opened.reading?.lines).toEqual([
    { line: 'hungry', mark: 'seen', reason: 'on two days' },
    { line: 'alone', mark: 'seen', reason: '' },
  ]);
  expect(opened.problems).toHaveLength(1);
  expect(opened.left[0]?.text).toContain('without an id');
});
