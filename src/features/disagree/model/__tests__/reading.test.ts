import { addressOf, readCode, writeCode } from '../code';
import { askAbout, compareReadings, countWords } from '../compare';
import { nothingKept, openWaiting, readKept, takeIn, writeKept } from '../kept';
import {
  isList,
  type LineReading,
  listOnly,
  longestReason,
  type Reading,
  sameReading,
  withLine,
  withLines,
} from '../reading';

const line = (id: string, mark: LineReading['mark'] = '', reason = ''): LineReading => ({
  line: id,
  mark,
  reason,
});
const own: Reading = {
  version: '2022',
  setting: 'schools',
  level: 3,
  lines: [line('hungry', 'seen', 'twice: 3 and 5 May; ~50% [so]_'), line('alone', 'more')],
};
const theirs: Reading = {
  version: '2022',
  setting: '',
  lines: [line('hungry', 'not-seen', 'café lunch seen'), line('cold', 'seen'), line('alone')],
};

test('a code says all of a reading, whatever is typed', () => {
  for (const reading of [own, theirs, listOnly(own)])
    expect(readCode(writeCode(reading))).toEqual(reading);
  const address = addressOf('https://site.example/page', theirs);
  const after = new URLSearchParams(new URL(address).hash.slice(1)).get('reading');
  expect(readCode(after ?? '')).toEqual(theirs);
});

test('half a code is no reading, wherever it was cut', () => {
  const code = writeCode(own);
  for (let length = 0; length < code.length; length += 1)
    expect(readCode(code.slice(0, length))).toBeUndefined();
});

test.each([
  ['another way of writing', '2\n2022\n\n\n.'],
  ['no name of a version', '1\n<b>\n\n\n.'],
  ['a level that is no number', '1\n2022\n\nhigh\n.'],
  ['a mark nobody can give', '1\n2022\n\n\nhungry:maybe:\n.'],
  ['a line twice', '1\n2022\n\n\nhungry::\nhungry:seen:\n.'],
  ['an id that is none', '1\n2022\n\n\n__proto__::\n.'],
  [
    'far too many lines',
    `1\n2022\n\n\n${Array.from({ length: 41 }, (_, i) => `a${i}::`).join('\n')}\n.`,
  ],
])('refused: %s', (_, code) => {
  expect(readCode(code)).toBeUndefined();
});

test('a reason is one line, not too long, without what nobody can see', () => {
  const long = withLine(own, 'hungry', { reason: `a\u202Eb\n${'x'.repeat(400)}` });
  const [read] = readCode(writeCode(long))?.lines ?? [];
  expect(read?.reason.startsWith('ab x')).toBe(true);
  expect(read?.reason).toHaveLength(longestReason);
});

test('readings beside each other', () => {
  const compared = compareReadings(own, theirs);
  expect(compared.map(({ line: id, how }) => [id, how])).toEqual([
    ['hungry', 'differ'],
    ['alone', 'one'],
    ['cold', 'one'],
  ]);
  expect(countWords(compared)).toBe('1 differ, none agree, 2 marked by one person, none left open');
  expect(askAbout(compared[0] ?? {})).toMatch(/^Who saw it/);
  expect(askAbout({ own: line('a', 'more'), theirs: line('a', 'less') })).toMatch(/weigh more/);
  const same = compareReadings(own, own);
  expect(same.map(({ how }) => how)).toEqual(['agree', 'agree']);
  expect(compareReadings(own, undefined).map(({ how }) => how)).toEqual(['one', 'one']);
});

test('what is kept is read back, and what is damaged goes part by part', () => {
  const kept = { own, theirs, waiting: undefined };
  expect(readKept(writeKept(kept) ?? '')).toEqual(kept);
  expect(writeKept(nothingKept)).toBeUndefined();
  expect(readKept('{"own":')).toEqual(nothingKept);
  const damaged = {
    own: { version: '2022', setting: 7, level: 'x', lines: [null, { line: 'a', mark: 'b' }, 3] },
    theirs: { version: 5 },
  };
  expect(readKept(JSON.stringify(damaged))).toEqual({
    own: { version: '2022', setting: '', lines: [line('a')] },
    theirs: undefined,
    waiting: undefined,
  });
});

test('a list begins one’s own reading, and adds to one that is there', () => {
  const list = listOnly(own);
  expect(isList(list)).toBe(true);
  const begun = takeIn(nothingKept, list);
  expect(begun.own).toEqual(list);
  expect(begun.theirs).toBeUndefined();
  const more = takeIn({ own }, listOnly(theirs));
  expect(more.own).toEqual(withLines(own, ['cold']));
  expect(more.told).toBe('Added 1 line to yours; 2 lines you had already.');
});

test('marks of another person stand beside one’s own, and take nothing from them', () => {
  const taken = takeIn({ own }, theirs);
  expect(taken.theirs).toEqual(theirs);
  expect(taken.own?.lines.slice(0, 2)).toEqual(own.lines);
  expect(taken.own?.lines.map((one) => one.line)).toEqual(['hungry', 'alone', 'cold']);
  const first = takeIn(nothingKept, theirs);
  expect(isList(first.own ?? own)).toBe(true);
  expect(first.theirs).toEqual(theirs);
});

test('one’s own reading scanned by oneself changes nothing', () => {
  expect(sameReading(own, { ...own, lines: [...own.lines].reverse() })).toBe(true);
  expect(takeIn({ own }, own)).toEqual({ own, told: 'That is your own reading.' });
});

test('another version waits: it is not compared and not thrown away', () => {
  const other = { ...theirs, version: '2019' };
  const taken = takeIn({ own, theirs }, other);
  expect(taken).toMatchObject({ own, theirs, waiting: other });
  expect(openWaiting(taken)).toMatchObject({ own: listOnly(other), theirs: other });
});
