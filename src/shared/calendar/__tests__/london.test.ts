import fc from 'fast-check';
import { addDays, fromLondon, listClockSpans, londonOffset, tellClock, toLondon } from '../london';

const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

test('an instant comes back from the wall clock, but for the second pass of the hour that comes twice', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const whole = Math.floor(instant / 60_000) * 60_000;
      const { date, minutes } = toLondon(whole);
      const twice = londonOffset(whole) === 0 && londonOffset(whole - 3_600_000) === 60;
      expect(whole - fromLondon(date, minutes)).toBe(twice ? 3_600_000 : 0);
    }),
  );
});

test('the clocks go forward on the last Sunday of March and back on the last of October', () => {
  expect(toLondon(Date.UTC(2026, 2, 29, 0, 59))).toEqual({ date: '2026-03-29', minutes: 59 });
  expect(toLondon(Date.UTC(2026, 2, 29, 1, 0))).toEqual({ date: '2026-03-29', minutes: 120 });
  expect(toLondon(Date.UTC(2026, 9, 25, 1, 0))).toEqual({ date: '2026-10-25', minutes: 60 });
});

test('a time that the spring change skips is the moment of the change; one that comes twice in autumn, the first', () => {
  expect(fromLondon('2026-03-29', 90)).toBe(Date.UTC(2026, 2, 29, 1, 0));
  expect(fromLondon('2026-10-25', 90)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(fromLondon('2026-03-28', 1440 + 120)).toBe(Date.UTC(2026, 2, 29, 1, 0));
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

test('what is told of the clocks is what the zones say, without a gap', () => {
  const spans = listClockSpans('2026-01-01', '2029-01-01');
  expect(spans.map(([, , ahead]) => ahead)).toEqual([0, 60, 0, 60, 0, 60, 0]);
  expect(spans[0]).toEqual([Date.UTC(2026, 0, 1), Date.UTC(2026, 2, 29, 1), 0]);
  expect(spans.at(-1)?.[1]).toBe(Date.UTC(2029, 0, 1));
  spans.slice(1).forEach(([from], i) => expect(from).toBe(spans[i]?.[1]));
});

describe('once it was told of the clocks', () => {
  afterEach(() => tellClock([]));

  test('it answers from what it was told, and beyond that from the zones of the device', () => {
    tellClock([[Date.UTC(2041, 0, 1), Date.UTC(2041, 1, 1), 90]]);
    expect(londonOffset(Date.UTC(2041, 0, 15))).toBe(90);
    expect(londonOffset(Date.UTC(2041, 6, 15))).toBe(60);
  });
});
