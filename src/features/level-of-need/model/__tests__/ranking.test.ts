import fc from 'fast-check';
import { createReader } from '../../../search/model/reader';
import { describeFindings, nearestLines, pairThatMatters, reassuring } from '../findings';
import { wordsById, wordsByWorry } from '../indicatorWords';
import { createIndicatorRanking, namesOfVersion, rankTexts } from '../rankIndicators';
import type { Indicator } from '../schema';

const indicator = (
  id: string,
  level: number,
  text: string,
  { dimension = 'basic-care', ages = ['under-5', '5-to-10', '11-to-15', '16-and-over'] } = {},
): Indicator => ({
  id,
  level,
  dimension,
  text,
  ages: ages as Indicator['ages'],
  themes: [],
  replaces: [],
});

const indicators = [
  indicator('meals', 1, 'The child has regular meals'),
  indicator('slips', 2, 'Meals slip at times'),
  indicator('neglected', 3, 'The child is often hungry or dirty'),
  indicator('starved', 4, 'Food is so poor that health is harmed'),
  indicator('cutting', 3, 'The young person harms themselves', { dimension: 'emotional' }),
  indicator('suicide', 4, 'Has tried to end their life', { dimension: 'emotional' }),
  indicator('under-13', 4, 'A child has taken part in sexual activity', { ages: ['5-to-10'] }),
  indicator('from-13', 3, 'Sexual activity goes with pressure', { ages: ['11-to-15'] }),
  indicator('fgm', 4, 'A girl may be taken abroad for female genital mutilation'),
  // What every document says of every child, so that `child` tells little here too.
  ...Array.from({ length: 30 }, (_, i) => indicator(`other-${i}`, 2, 'The child needs advice')),
];
const words = [
  { for: ['suicide'], worry: ['self-harm'], say: ['overdose', 'took tablets', 'wants to die'] },
  { for: ['starved'], worry: [], say: ['starving', 'nothing to eat'] },
  { for: ['under-13'], worry: [], say: ['12 year old having sex', 'sex'] },
  { for: ['from-13'], worry: [], say: ['14 year old having sex', 'sex'] },
];
const domains = [
  {
    dimensions: [
      { id: 'basic-care', name: 'Basic care' },
      { id: 'emotional', name: 'Emotional development' },
    ],
  },
];
const source = {
  indicators,
  names: namesOfVersion({ domains, themes: [] }),
  words: wordsById(words),
};
const everyday = {
  short: { fem: 'female' },
  groups: [
    { say: ['FGM'], means: ['female genital mutilation'] },
    { say: ['self harm', 'selfharm'], means: ['harms themselves'] },
    { say: ['famished'], means: ['hungry'] },
  ],
};
const rank = createIndicatorRanking(source, createReader(rankTexts(source), everyday));
const first = (typed: string) => rank(typed)?.[0]?.id;
const levels = [1, 2, 3, 4].map((number) => ({ number }));
const describe_ = (typed: string, kept: readonly Indicator[] = indicators, choices = {}) =>
  describeFindings({
    ranked: rank(typed),
    kept,
    total: indicators.length,
    standing: '',
    choices,
    levels,
  });

describe('the ranking', () => {
  test.each([
    ['hungry', 'neglected'],
    ['he is hungry', 'neglected'],
    ['hungri', 'neglected'],
    ['famished', 'neglected'],
    ['FGM', 'fgm'],
    ['mutilaton', 'fgm'],
    ['self-harm', 'cutting'],
    ['selfharm', 'cutting'],
    ['took an overdose', 'suicide'],
    ['took some tablets', 'suicide'],
    ['there is nothing to eat', 'starved'],
    ['12 year old having sex', 'under-13'],
    ['twelve year old having sex', 'under-13'],
    ['year 7 having sex', 'under-13'],
    ['14yo having sex', 'from-13'],
  ])('%s', (typed, id) => expect(first(typed)).toBe(id));

  test('an age helps to choose, and takes nothing away', () => {
    const ids = (typed: string) => new Set(rank(typed)?.map(({ id }) => id));
    expect(ids('8 year old starving')).toEqual(ids('starving child'));
    expect(first('8 year old starving')).toBe('starved');
  });

  describe('with what was learned of what people say', () => {
    const likely = (typed: string) =>
      new Map(typed.includes('ribs like a toast rack') ? [['starved', 0.8]] : []);
    const learned = createIndicatorRanking(
      { ...source, likely },
      createReader(rankTexts(source), everyday),
    );

    test('a line is found that has none of the words', () =>
      expect(learned('ribs like a toast rack')?.[0]?.id).toBe('starved'));

    test('what is likely comes before a line that shares a word', () => {
      const ranked = learned('hungry, ribs like a toast rack') ?? [];
      expect(ranked[0]?.id).toBe('starved');
      expect(ranked.map(({ id }) => id)).toContain('neglected');
    });

    test('where nothing is known the words rank as before', () =>
      expect(learned('took some tablets')).toEqual(rank('took some tablets')));
  });

  test('a grave line that speaks of the same is among the first five', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      indicator(`low-${i}`, 2, 'The child is hungry'),
    );
    const crowded = {
      ...source,
      indicators: [...many, indicator('grave', 4, 'The child is hungry and nobody helps or cares')],
    };
    const ranked = createIndicatorRanking(
      crowded,
      createReader(rankTexts(crowded), everyday),
    )('hungry child');
    expect(ranked?.slice(0, 5).map(({ id }) => id)).toContain('grave');
    expect(ranked).toHaveLength(10);
  });

  test('nothing, fillers alone and signs alone ask for nothing', () =>
    expect([rank(''), rank('  '), rank('*:^~+-')]).toEqual([undefined, undefined, undefined]));

  test('words of the language of the machine are words like any other', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect([word, rank(word)]).toEqual([word, []]);
  });

  test('a word of 2,000 letters, and 1,000 words, are answered at once', () => {
    const started = performance.now();
    expect(rank('z'.repeat(2_000))).toEqual([]);
    expect(rank(Array.from({ length: 1_000 }, (_, i) => `xq${i}zz`).join(' '))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('no text throws, and every line comes once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const ids = rank(typed)?.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what is said of it', () => {
  const vocabulary = rankTexts(source).flatMap((text) => text.split(' '));
  const typing = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...vocabulary, 'zzzz', '12', 'of'), { maxLength: 6 })
      .map((w) => w.join(' ')),
  );
  test('never sounds like an all-clear, whatever is typed and chosen', () => {
    fc.assert(
      fc.property(
        typing,
        fc.subarray(indicators),
        fc.constantFrom({}, { beside: '2-3' }, { level: '4' }, { theme: 'neglect' }),
        (typed, kept, choices) => {
          const { count, note = '' } = describe_(typed, kept, choices);
          expect(`${count} ${note}`).not.toMatch(reassuring);
        },
      ),
    );
  });

  test('the sentences that misled are known as such', () => {
    for (const sentence of [
      'No indicator at level 4 fits.',
      'Nothing fits all of these.',
      'None here',
      'No results',
      'This does not meet the threshold',
    ])
      expect(sentence).toMatch(reassuring);
  });

  test('words that are not in the document say nothing about the child', () =>
    expect(describe_('zzzzzz')).toEqual({
      count: 'These words are not in the document. That says nothing about the child.',
      unknown: true,
    }));

  test('a pair counts its own levels alone', () =>
    expect(describe_('', indicators, { beside: '2-3' }).count).toBe(
      '34 of 39 indicators, levels 2 and 3 side by side',
    ));

  test('filters that leave out near lines are named, the grave ones apart', () => {
    const kept = indicators.filter(({ level }) => level < 4);
    expect(describe_('overdose', kept)).toEqual({
      count: '0 of 39 indicators are marked as nearest to these words',
      note: 'The filters leave out every line nearest these words, at level 4. Remove a filter to see more.',
      unknown: false,
    });
  });

  test('filters that leave nothing say so of themselves', () =>
    expect(describe_('', [], { theme: 'neglect' }).note).toBe(
      'The filters leave out every line. That says nothing about the child. Remove one.',
    ));

  test('the best five are marked unless they hardly speak of it, and more only where they come close', () => {
    const ranked = [10, 9, 3, 2, 1, 0.9].map((score, i) => ({ id: String(i), level: 3, score }));
    expect(nearestLines(ranked)).toHaveLength(4);
    expect(nearestLines(ranked.map((line) => ({ ...line, score: 8 })))).toHaveLength(6);
  });
});

describe('the pair a phone opens on', () => {
  const at = (...numbers: number[]) => numbers.map((level) => ({ level }));
  const levels = [1, 2, 3, 4].map((number) => ({ number }));
  test.each([
    [at(1), '1-2'],
    [at(2, 4), '2-3'],
    [at(3), '3-4'],
    [at(4, 1), '3-4'],
  ])('is around the best line: %j', (nearest, pair) =>
    expect(pairThatMatters(nearest, at(1, 1, 1), {}, levels)).toBe(pair),
  );
  test('is the gravest where the words lead nowhere', () =>
    expect(pairThatMatters([], at(1, 1, 1), {}, levels)).toBe('3-4'));
  test('with filters alone, around the level where most are left; never against a choice', () => {
    expect(pairThatMatters(undefined, at(1, 2, 2, 4), { theme: 'neglect' }, levels)).toBe('2-3');
    expect(pairThatMatters(undefined, at(1, 3), {}, levels)).toBe('2-3');
    expect(pairThatMatters(undefined, at(1), {}, [{ number: 1 }])).toBeUndefined();
    expect(pairThatMatters(undefined, [], { theme: 'neglect' }, levels)).toBeUndefined();
    expect(pairThatMatters(at(4), at(4), { beside: '1-2' }, levels)).toBeUndefined();
    expect(pairThatMatters(at(4), at(4), { level: '2' }, levels)).toBeUndefined();
  });
});

test('words are gathered by indicator and by worry', () => {
  expect(wordsById(words).get('suicide')).toEqual(['overdose', 'took tablets', 'wants to die']);
  expect([...wordsByWorry(words).keys()]).toEqual(['self-harm']);
});
