/** What a device keeps of the questions: what was written is read back, and what is damaged harms nothing. */
import fc from 'fast-check';
import { moments, steps } from '../answers';
import {
  type KeptSheets,
  makeCode,
  nothingKept,
  readKept,
  sheetOf,
  toSheets,
  withSheet,
  writeKept,
} from '../kept';
import { readSheetRows } from '../readRows';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const sheet = fc.record({
  course: word,
  when: fc.constantFrom(...moments),
  date: fc.constantFrom('', '2026-11-24'),
  values: fc.dictionary(word, fc.constantFrom(...steps), { noNullPrototype: true }),
});
const kept: fc.Arbitrary<KeptSheets> = fc.record({
  code: word,
  setting: word,
  sheets: fc.array(sheet, { minLength: 1, maxLength: 4 }),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(kept, (one) => {
      expect(readKept(writeKept(one) ?? '')).toEqual(one);
    }),
  );
  expect(writeKept(nothingKept)).toBeUndefined();
});

test('whatever was left there, reading it does not fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(readKept(stored).sheets).toBeInstanceOf(Array);
    }),
  );
  expect(
    readKept('{"code":7,"sheets":[null,{"course":"a","when":"soon","date":"","values":{}}]}'),
  ).toEqual(nothingKept);
});

test('of one course and time there is one sheet, the last', () => {
  const first = { course: 'signs', when: 'before', date: '', values: { spot: 2 } } as const;
  const both = withSheet(withSheet(nothingKept, first), { ...first, values: { spot: 4 } });
  expect(both.sheets).toHaveLength(1);
  expect(sheetOf(both, 'signs', 'before')?.values).toEqual({ spot: 4 });
  expect(sheetOf(both, 'signs', 'after')).toBeUndefined();
});

test('a code it makes is one that the command takes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (numbers) => {
      let i = 0;
      const code = makeCode(() => numbers[i++] ?? 0);
      const { answers } = readSheetRows(
        [
          ['course', 'when', 'code', 'spot'],
          ['signs', 'before', code, '3'],
        ],
        {
          courses: new Set(['signs']),
          settings: new Set(),
          statements: new Map([['spot', moments]]),
        },
      );
      expect(answers).toHaveLength(1);
    }),
  );
});

test('sheets travel with the code and the setting of the device', () => {
  const one = { course: 'signs', when: 'before', date: '', values: {} } as const;
  expect(toSheets({ code: 'kite7', setting: 'health', sheets: [one] })).toEqual([
    { ...one, code: 'kite7', setting: 'health' },
  ]);
});
