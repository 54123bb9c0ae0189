import { addDays, fromLondon } from '../../../../shared/london';
import { londonToday } from '../../../../portal/clock';
import { loadContent } from '../../../../portal/loadContent';
import { namesOf } from '../../../../portal/names';
import { makeCalendar } from '../../plugin/bankHolidays';
import { directoryOf } from '../../plugin/finderRoutes';
import { urgentByArea } from '../../plugin/urgent';
import { adviceFor, covers, elsewhere, localise, standIns, whomToAsk, whoNow } from '../answer';
import { isOpen } from '../openState';

const { content } = loadContent(process.cwd(), { release: false, today: londonToday() });
if (!content) throw new Error('the content is not whole');
const { finder, contacts, partnership } = content;
const directory = directoryOf({
  names: namesOf(content),
  finder,
  frontDoor: partnership.frontDoor,
});
const calendar = makeCalendar('2026-11-24');
const places = [
  undefined,
  elsewhere,
  ...partnership.areas.filter(({ kind }) => kind !== 'national').map(({ id }) => id),
];
const audiences = [undefined, ...partnership.audiences.map(({ id }) => id)];
/** Half past each hour of two weeks: an ordinary one, and one with Christmas on a weekend and its substitute days. */
const hours = ['2026-11-23', '2027-12-24'].flatMap((monday) =>
  Array.from({ length: 168 }, (_, i) =>
    fromLondon(addDays(monday, Math.floor(i / 24)), (i % 24) * 60 + 30),
  ),
);

test('there are at least 25 worries, and each has its place', () => {
  expect(finder.concerns.length).toBeGreaterThanOrEqual(25);
  expect(places.length).toBeGreaterThan(5);
});

test.each(finder.concerns.map((concern) => [concern.id, concern] as const))(
  '%s: every path through the questions, at every hour, ends at somebody who is there',
  (_, concern) => {
    const ends = places.flatMap((area) => {
      // Who answers does not depend on who asks: each hour is walked once, and its end held against every role's advice.
      const asked = whomToAsk({ concern, area }, directory);
      const dead = asked.flatMap((first) => {
        const inTurn = [first, ...standIns(first, area, directory)];
        return hours.flatMap((now) => {
          const use = whoNow(inTurn, now, calendar);
          const fine =
            use &&
            isOpen(use.hours, now, calendar) &&
            (use === first || !isOpen(first.hours, now, calendar));
          return fine ? [] : [`${first.id} ${new Date(now).toISOString()}`];
        });
      });
      return audiences.flatMap((audience) => {
        const advised = adviceFor(concern, finder.advice, audience).flatMap(({ ask }) =>
          ask.map((id) => contacts.some((c) => c.id === id)),
        );
        return [...(asked.length === 0 || advised.includes(false) ? ['nobody'] : []), ...dead].map(
          (end) => `${area} ${audience}: ${end}`,
        );
      });
    });
    expect(ends).toEqual([]);
  },
);

test('a neighbouring area is sent to its own front door, at night to its own duty team', () => {
  const neglect = finder.concerns.find(({ id }) => id === 'neglect');
  if (!neglect) throw new Error('no such concern');
  const night = fromLondon('2026-11-24', 23 * 60);
  const at = (area: string) => {
    const [first] = whomToAsk({ concern: neglect, area }, directory);
    if (!first) throw new Error('nobody');
    return [first.id, whoNow([first, ...standIns(first, area, directory)], night, calendar)?.id];
  };
  expect(at('north-somerset')).toEqual(['childrens-front-door', 'emergency-duty-team']);
  expect(at('somerset')).toEqual(['front-door-somerset', 'emergency-duty-team-somerset']);
  expect(at('bristol')).toEqual(['front-door-bristol', 'emergency-duty-team']);
});

test('no answer for an area names a contact that does not serve it, but for those who always answer', () => {
  const placed = finder.concerns.filter(({ responsible }) => responsible);
  expect(placed.length).toBeGreaterThan(15);
  const strays = placed.flatMap((concern) =>
    partnership.areas
      .filter(({ kind }) => kind !== 'national')
      .flatMap(({ id: area }) =>
        whomToAsk({ concern, area }, directory)
          .flatMap((first) => [first, ...standIns(first, area, directory)])
          .filter((c) => c.id !== finder.lastResort && !covers(c, area, partnership.areas))
          .map((c) => `${concern.id} ${area}: ${c.id}`),
      ),
  );
  expect(strays).toEqual([]);
});

test('the urgent block has the same places in every area', () => {
  const areas = urgentByArea(partnership.urgent, partnership.frontDoor, namesOf(content));
  expect(areas[0]?.area.id).toBe('north-somerset');
  expect(areas.map((a) => a.contacts.map(({ when }) => when))).toEqual(
    areas.map(() => partnership.urgent.map(({ when }) => when)),
  );
  expect(
    localise(
      contacts.find(({ id }) => id === 'lado') as (typeof contacts)[number],
      'bristol',
      directory,
    )?.id,
  ).toBe('lado-bristol');
});
