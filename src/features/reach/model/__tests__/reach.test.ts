/** Whom something does not reach: the case of the audit, in which an event on knife crime never reached the housing charity. */
import { listReach, placesFor, unreached } from '../reach';
import { audienceMapSchema } from '../../plugin/schema';

const { places } = audienceMapSchema.parse({
  places: [
    {
      id: 'housing-charity',
      name: 'The charity that houses young people',
      sector: 'voluntary',
      audiences: ['youth-work', 'housing'],
      routes: [],
    },
    {
      id: 'secondary-schools',
      name: 'Secondary schools',
      sector: 'education',
      audiences: ['schools'],
      routes: [{ by: 'digest', how: 'the list of head teachers', known: '2026-11-01' }],
    },
    {
      id: 'youth-clubs',
      name: 'Youth clubs',
      sector: 'voluntary',
      audiences: ['youth-work'],
      routes: [],
    },
  ],
});
const names = (list: { name: string }[]) => list.map(({ name }) => name);

test('an event on knife crime for those who house young people names the housing charity', () => {
  expect(names(unreached(places, ['housing']))).toEqual(['The charity that houses young people']);
  expect(names(unreached(places, ['schools', 'housing']))).toEqual([
    'The charity that houses young people',
  ]);
});

test('those with a way are reached, and what names no role is for all', () => {
  expect(unreached(places, ['schools'])).toEqual([]);
  expect(placesFor(places, [])).toHaveLength(3);
  expect(names(unreached(places, []))).toEqual([
    'The charity that houses young people',
    'Youth clubs',
  ]);
});

test('each thing sent out says for how many it is, and whom it missed', () => {
  const sent = {
    title: 'Knife crime: an event',
    path: '/updates/knife-crime',
    date: '2026-11-20',
    kind: 'Training',
    audiences: ['youth-work', 'schools'],
  };
  expect(listReach(places, [sent])).toEqual([
    { ...sent, meant: 3, missed: ['The charity that houses young people', 'Youth clubs'] },
  ]);
});

test.each(['lead@charity.example', 'Ring 01275 888 808', 'call 0117 903 6444'])(
  'no address of a person and no number: %s',
  (how) => {
    const place = {
      ...places[0],
      routes: [{ by: 'digest', how, known: '2026-11-01' }],
    };
    expect(audienceMapSchema.safeParse({ places: [place] }).success).toBe(false);
  },
);
