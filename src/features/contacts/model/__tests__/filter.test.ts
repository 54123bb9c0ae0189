import fc from 'fast-check';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { facetKeys, filterContacts } from '../filter';
import { findContacts, indexContacts } from '../find';
import type { Hours } from '../schema';

const calendar = makeCalendar('2026-11-24');
const always: Hours = { kind: 'always' };
const office: Hours = {
  kind: 'weekly',
  weekly: [{ days: ['monday'], spans: ['09:00-17:00'] }],
  bankHolidays: 'closed',
  exceptions: [],
};
const make = (
  name: string,
  area: string,
  concern: string,
  sector: string,
  hours: Hours = always,
) => ({
  name,
  areas: [{ id: area }],
  concerns: [{ id: concern }],
  serves: [{ id: 'schools' }],
  agency: { id: `${sector}-1`, sector, name: sector },
  hours,
  otherNames: [`${name}-line`],
  purpose: 'Helps.',
  phones: [{ display: '01632 960 101' }],
});
const list = [
  make('One', 'here', 'neglect', 'council', office),
  make('Two', 'here', 'cse', 'health'),
  make('Three', 'there', 'neglect', 'council'),
];
const names = (choices: Parameters<typeof filterContacts>[1], now?: number) =>
  filterContacts(list, choices, now === undefined ? undefined : { now, calendar }).shown.map(
    ({ name }) => name,
  );

test('every choice must fit, and one nobody knows is set aside', () => {
  expect(names({})).toEqual(['One', 'Two', 'Three']);
  expect(names({ area: 'here', concern: 'neglect' })).toEqual(['One']);
  expect(names({ area: 'atlantis', sector: 'council' })).toEqual(['One', 'Three']);
});

test('open now is what the hours say at that moment, and nobody is where the moment is not known', () => {
  expect(names({ open: 'now' }, Date.UTC(2026, 10, 24, 10))).toEqual(['Two', 'Three']);
  expect(names({ open: 'now' }, Date.UTC(2026, 10, 23, 10))).toEqual(['One', 'Two', 'Three']);
  expect(names({ open: 'now' })).toEqual(['One', 'Two', 'Three']);
});

test('any other word for open is set aside', () => {
  expect(names({ open: 'yes' }, Date.UTC(2026, 10, 23, 10))).toEqual(['One', 'Two', 'Three']);
  expect(names({ open: 'constructor' }, Date.UTC(2026, 10, 23, 10))).toHaveLength(3);
});

test('a count is what choosing the value would leave', () => {
  const choice = fc.record(
    Object.fromEntries(
      [
        ['area', ['here', 'there', '']],
        ['concern', ['neglect', 'cse', '']],
        ['sector', ['council', 'health', '']],
      ].map(([key, values]) => [key as string, fc.constantFrom(...(values as string[]))]),
    ),
  );
  fc.assert(
    fc.property(choice, fc.constantFrom(...facetKeys), (choices, key) => {
      const { counts } = filterContacts(list, choices);
      for (const [value, count] of counts[key])
        expect(filterContacts(list, { ...choices, [key]: value }).shown).toHaveLength(count);
    }),
  );
});

test('words, other names, slips and numbers find', () => {
  const index = indexContacts(list);
  const found = (typed: string) => [...findContacts(index, typed)];
  expect(found('')).toEqual([0, 1, 2]);
  expect(found('thr')).toEqual([2]);
  expect(found('TWO line')).toEqual([1]);
  expect(found('concil')).toEqual([0, 2]);
  expect(found('01632960101')).toEqual([0, 1, 2]);
  expect(found('+44 1632 960')).toEqual([0, 1, 2]);
  expect(found('zebra')).toEqual([]);
});

test('nothing a person types breaks it', () => {
  const index = indexContacts(list);
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (typed) => {
      expect(findContacts(index, typed).size).toBeLessThanOrEqual(3);
    }),
  );
});
