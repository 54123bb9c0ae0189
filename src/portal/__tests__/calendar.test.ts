/** No date in the content moves the calendar: what is open now follows from the day of the build alone. */
import fc from 'fast-check';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { isOpen } from '../../features/contacts/model/openState';
import { fromLondon } from '../../shared/calendar/london';
import { readSite } from '../site';
import { contactCollection } from '../../features/contacts/collection';

const today = '2026-11-24';

/** The calendar of the fixture and who of its contacts answers at some hours, with one file changed. */
function readWith(changes: Record<string, string>) {
  const fixture = makeFixtureSite(changes);
  try {
    const { site, problems } = readSite(fixture.root, { release: false, today });
    if (!site) return { problems };
    const open = [3, 10, 16, 22].map((hour) =>
      site
        .all(contactCollection)
        .filter(({ hours }) => isOpen(hours, fromLondon(today, hour * 60), site.calendar))
        .map(({ id }) => id),
    );
    return { calendar: site.calendar, open, problems };
  } finally {
    fixture.remove();
  }
}

const whole = readWith({});
const dated = Object.entries(fixtureFiles).flatMap(([file, text]) =>
  [...text.matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(({ index, 0: date }) => ({ file, index, date })),
);
const oneYearOn = ({ file, index, date }: (typeof dated)[number]): Record<string, string> => {
  const text = fixtureFiles[file] as string;
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return { [file]: text.slice(0, index) + later + text.slice(index + date.length) };
};

test('a date a year late changes nothing of who is open today, or is refused', () => {
  expect(whole.open?.[1]).toEqual(expect.arrayContaining(['always', 'front-door']));
  expect(dated.length).toBeGreaterThan(15);
  const kept: string[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...dated), (place) => {
      const { calendar, open, problems } = readWith(oneYearOn(place));
      if (!calendar) {
        // A day that is in the future cannot be the day something was checked, or began to hold.
        expect(problems.map(({ severity }) => severity)).toContain('error');
        return;
      }
      kept.push(place.file);
      expect({ calendar, open }).toEqual({ calendar: whole.calendar, open: whole.open });
    }),
    { numRuns: 25 },
  );
  expect(kept.length).toBeGreaterThan(0);
}, 120_000);
