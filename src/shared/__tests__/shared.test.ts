import fc from 'fast-check';
import { joinWords, nameFirst } from '../lists';
import { daysBetween, formatDate, formatTime, londonDay } from '../calendar/dates';
import { nearest } from '../nearest';
import { editDistance } from '../../../tests/support/editDistance';
import { fieldName, formatProblem, formatReport, type Problem, inReadingOrder } from '../problems';

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  line,
  column: 1,
  field: 'a.b',
  message: 'wrong',
  fix: 'mend it',
  severity,
});

describe('problems', () => {
  test('a field reads as an author writes it', () => {
    expect(fieldName(['phones', 0, 'number'])).toBe('phones[0].number');
    expect(fieldName([])).toBe('');
  });
  test('are sorted by file, then line', () => {
    expect(
      inReadingOrder([problem('b', 1), problem('a', 9), problem('a', 2)]).map(
        (p) => `${p.file}${p.line}`,
      ),
    ).toEqual(['a2', 'a9', 'b1']);
  });
  test('a line names place, field, fault and fix', () => {
    expect(formatProblem(problem('data/x.yaml', 3))).toBe('data/x.yaml:3:1  a.b: wrong  (mend it)');
    expect(formatProblem({ ...problem('data/x.yaml', 3, 'warning'), field: '' })).toBe(
      'data/x.yaml:3:1  warning: wrong  (mend it)',
    );
  });
  test('the report counts', () => {
    expect(formatReport([], 1)).toBe('No problems in 1 file.');
    expect(
      formatReport([problem('a', 1), problem('a', 2, 'warning')], 4)
        .split('\n')
        .at(-1),
    ).toBe('1 problem and 1 warning in 1 of 4 files.');
  });
});

describe('nearest', () => {
  test('finds the word that was meant, and nothing for one that is far', () => {
    expect(nearest('purpos', ['purpose', 'notFor'])).toBe('purpose');
    expect(nearest('xyz', ['purpose', 'notFor'])).toBeUndefined();
  });
  test('a swap of neighbours is one edit', () =>
    expect(editDistance('referal', 'refearl')).toBe(1));
  test('distance is zero for the same word alone, and symmetric', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });
});

describe('dates', () => {
  test('as people read them', () => {
    expect(formatDate('2026-11-03')).toBe('3 November 2026');
    expect(() => formatDate('2026-13-03')).toThrow(RangeError);
  });
  test.each([
    ['08:00', '8am'],
    ['16:30', '4:30pm'],
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
  ])('%s is %s', (clock, words) => {
    expect(formatTime(clock)).toBe(words);
  });
  test('days between, across a clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});

describe('today in London', () => {
  test('is a calendar date whatever a localised date looks like', () => {
    // ICU 72 writes Canadian English as month/day/year.
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get: () => () => '11/26/26',
    });
    expect(londonDay(new Date('2026-11-26T09:00:00Z'))).toBe('2026-11-26');
    if (format) Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format);
  });

  test('changes at midnight by the clocks of London, in summer an hour before UTC', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDay(new Date('2026-11-30T23:30:00Z'))).toBe('2026-11-30');
  });
});

test('a list in a sentence', () => {
  expect([
    joinWords([]),
    joinWords(['a']),
    joinWords(['a', 'b']),
    joinWords(['a', 'b', 'c']),
  ]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(nameFirst(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(nameFirst(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});
