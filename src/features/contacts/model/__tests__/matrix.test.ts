/** What each role is told of a worry, put together from its own advice and the general. */
import path from 'node:path';
import { loadFile } from '../../../../shared/load';
import { partnershipSchema } from '../../../partnership/model/schema';
import { type Concern, concernsSchema } from '../concerns';
import { adviceFor, untoldParts } from '../matrix';
import { stepsFor } from '../steps';

const general = {
  workers: ['schools', 'police'],
  advice: ['schools', 'police', 'families'].map((audience) => ({
    audiences: [audience],
    text: `First, ${audience}.`,
    consent: 'Ask.',
    yours: 'To listen.',
    notYours: 'To investigate.',
    record: 'Words.',
    ask: [],
    citations: [],
  })),
};

const worry = {
  id: 'worry',
  urgency: 'today',
  responsible: 'home',
  forWorkers: { notYours: 'To look at images.', record: 'Names.', but: ['police'] },
  advice: [
    {
      audiences: ['police'],
      text: 'Keep evidence.',
      yours: 'To secure it.',
      ask: [],
      citations: [],
    },
  ],
} as unknown as Concern;

const rowOf = (concern: Concern, audience: string) =>
  adviceFor(concern, general, audience).map(
    ({ ask: _a, citations: _c, audiences: _u, ...row }) => row,
  );

test('what a worry adds for workers follows the general, and is not said to those whose work it is', () => {
  expect(rowOf(worry, 'schools')).toEqual([
    {
      text: 'First, schools.',
      consent: 'Ask.',
      yours: 'To listen.',
      notYours: 'To investigate. To look at images.',
      record: 'Words. Names.',
    },
  ]);
  expect(rowOf(worry, 'families')[0]).toMatchObject({
    notYours: 'To investigate.',
    record: 'Words.',
  });
});

test('a part that the worry says itself is not said twice', () => {
  expect(rowOf(worry, 'police')).toEqual([
    { text: 'Keep evidence.', yours: 'To secure it.' },
    {
      text: 'First, police.',
      consent: 'Ask.',
      notYours: 'To investigate.',
      record: 'Words. Names.',
    },
  ]);
});

test('a worry that can wait has the general first step alone', () => {
  expect(rowOf({ ...worry, urgency: 'can-wait' }, 'schools')).toEqual([
    { text: 'First, schools.' },
  ]);
});

test('what is not said to a role is named', () => {
  expect(untoldParts(worry, general, 'volunteers')).toEqual([
    'text',
    'consent',
    'yours',
    'notYours',
    'record',
  ]);
  expect(untoldParts(worry, general, 'police')).toEqual([]);
});

test('every urgent worry of this site is whole for every role, and says something of its own to workers', () => {
  const root = path.resolve(__dirname, '../../../../..');
  const finder = loadFile(root, 'data/concerns.yaml', concernsSchema).records[0]?.value;
  const audiences = loadFile(root, 'data/partnership.yaml', partnershipSchema).records[0]?.value
    .audiences;
  if (!finder || !audiences) throw new Error('the content is not whole');
  const urgent = finder.concerns.filter(({ urgency }) => urgency !== 'can-wait');
  const untold = urgent.flatMap((concern) =>
    audiences.flatMap(({ id }) =>
      untoldParts(concern, finder, id).map((part) => [concern.id, id, part]),
    ),
  );
  expect(urgent.length * audiences.length).toBeGreaterThan(250);
  expect(untold).toEqual([]);
  expect(
    urgent.filter(({ urgency, forWorkers }) => urgency === 'today' && !forWorkers?.record),
  ).toEqual([]);
});

test('a first step is not said to those who are the service that it sends people to', () => {
  const steps = ['Stay.', { text: 'Ring 101.', but: ['police'] }];
  expect(stepsFor(steps, 'police')).toEqual(['Stay.']);
  expect(stepsFor(steps, 'schools')).toEqual(['Stay.', 'Ring 101.']);
  expect(stepsFor(steps)).toEqual(['Stay.', 'Ring 101.']);
});
