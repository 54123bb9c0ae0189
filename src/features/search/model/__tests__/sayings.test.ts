import { packNumbers, unpackNumbers } from '../../../../shared/riceCode';
import { learnSayings, type Saying } from '../learnSayings';
import { noDanger } from '../danger';
import { createQueryReader, plainReading } from '../reading';
import {
  createSayingsReader,
  dangerNow,
  isSayings,
  listSigns,
  noSayings,
  nothingLearned,
} from '../sayings';

const say = (link: string | undefined, ...said: string[]): Saying[] =>
  said.map((one) => ({ said: one, about: link === undefined ? [] : [link], counts: 1 }));

const lessons = { restraint: 1e-5, mostKept: [10_000] } as const;
const teach = (...sayings: Saying[]) => learnSayings(sayings, lessons)[0];

const taught = teach(
  ...say('/lock', 'the door is locked at night', 'shut in the dark shed', 'locked in his room'),
  ...say('/food', 'no supper again', 'he is always hungry', 'hungry and no lunch at all'),
  ...say(undefined, 'when does the office open', 'is there a form', 'who keeps the list'),
);
const likely = createSayingsReader(taught);

test('rising numbers come back as they were', () => {
  const numbers = [0, 3, 3, 40, 1_000, 1_001, 70_000];
  for (const bits of [2, 5, 8])
    expect(unpackNumbers(packNumbers(numbers, bits), numbers.length, bits)).toEqual(numbers);
  expect(unpackNumbers(packNumbers([], 5), 0, 5)).toEqual([]);
});

test('a saying speaks for the worry of those like it', () => {
  const read = likely('she is locked in the shed');
  expect(read.get('/lock')).toBeGreaterThan(0.5);
  expect(read.get('/lock')).toBeGreaterThan(read.get('/food') ?? 0);
  expect(likely('always hungry with no lunch').get('/food')).toBeGreaterThan(0.5);
});

test('what is no saying speaks for no worry, and neither does one word', () => {
  expect(likely('when does the office open').get('/lock') ?? 0).toBeLessThan(0.3);
  expect([...likely('hungry').keys()]).toEqual([]);
  expect([...likely('').keys()]).toEqual([]);
});

test('the same sayings teach the same', () =>
  expect(JSON.stringify(teach(...say('/a', 'one two three', 'two three four')))).toBe(
    JSON.stringify(teach(...say('/a', 'one two three', 'two three four'))),
  ));

test('without sayings nothing is learned and nothing is said', () => {
  expect(teach()).toEqual(noSayings);
  expect(teach(...say(undefined, 'a form to fill in'))).toEqual(noSayings);
  expect(createSayingsReader(noSayings)('she is locked in the shed').size).toBe(0);
});

test('a sign is the stem of a word, once', () =>
  expect(listSigns('locked doors, locked doors')).toEqual(['lock', 'door']));

test('the weakest are left out where few are kept', () => {
  const sayings = [
    ...say('/lock', 'locked in the shed', 'the shed is locked', 'he was locked in'),
    ...say('/food', 'hungry at school', 'hungry again', 'always hungry'),
  ];
  const [few] = learnSayings(sayings, { ...lessons, mostKept: [3] });
  expect(few.count).toBeLessThanOrEqual(3);
  expect(few.count).toBeGreaterThan(0);
  const read = createSayingsReader(few)('hungry at the end of the day');
  expect(read.get('/food')).toBeGreaterThan(read.get('/lock') ?? 0);
});

test('of several sizes each is what it would be alone', () => {
  const sayings = [
    ...say('/lock', 'locked in the shed', 'the shed is locked', 'he was locked in'),
    ...say('/food', 'hungry at school', 'hungry again', 'always hungry'),
  ];
  const alone = (size: number) => learnSayings(sayings, { ...lessons, mostKept: [size] })[0];
  const [all, few] = learnSayings(sayings, { ...lessons, mostKept: [10_000, 3] });
  expect([all, few]).toEqual([alone(10_000), alone(3)]);
  expect(all.count).toBeGreaterThan(few.count);
});

test.each([
  null,
  {},
  noSayings,
  { ...nothingLearned, about: { ...noSayings, links: 'no list' } },
  { ...nothingLearned, danger: { ...noSayings, signs: undefined } },
])('what is no such file is refused: %j', (value) => expect(isSayings(value)).toBe(false));

test('what was learned is such a file', () =>
  expect(isSayings({ about: taught, danger: taught })).toBe(true));

describe('danger, as people say it', () => {
  const [danger] = learnSayings(
    [
      ...say(dangerNow, 'he is on the ledge and will not come in', 'on the ledge right now'),
      ...say(dangerNow, 'she is climbing onto the ledge', 'standing on the ledge crying'),
      ...say(undefined, 'paint the ledge by the window', 'the talk was about staff', 'a new rota'),
    ],
    lessons,
  );
  const rules = {
    ...noDanger,
    harms: [{ harm: 'a fall', sure: ['ledge'] }],
    quiet: [{ because: 'a drill', upTo: 'sure' as const, words: ['drill'] }],
  };
  const reader = createQueryReader(
    { ...plainReading, sayings: { ...nothingLearned, danger } },
    new Set(),
  );
  const ruled = createQueryReader(
    { ...plainReading, danger: rules, sayings: { ...nothingLearned, danger } },
    new Set(),
  );

  test('it is seen without a rule', () => {
    expect(reader.isDanger('he is up on the ledge')).toBe(true);
    expect(reader.isDanger('who does the rota')).toBe(false);
    expect(createQueryReader(plainReading, new Set()).isDanger('he is up on the ledge')).toBe(
      false,
    );
  });

  test('what a rule says is quiet stays so', () => {
    expect(ruled.isDanger('he is up on the ledge')).toBe(true);
    expect(ruled.isDanger('drill: he is up on the ledge')).toBe(false);
  });
});
