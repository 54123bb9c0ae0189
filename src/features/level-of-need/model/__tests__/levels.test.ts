/** Whatever counts levels does so for any document: from two levels to seven. */
import { describeFindings, pairThatMatters } from '../findings';
import { createIndicatorRanking, firstLines } from '../rankIndicators';
import { createReader } from '../../../search/model/reader';
import { plainWords } from '../../../../shared/everyday';
import type { Indicator } from '../schema';
import { highestOf, levelsShown, pairName, pairsOf, unknownChoices } from '../view';
import { listPanes } from '../windscreen';

const counts = [2, 3, 4, 5, 6, 7];
const levelsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ number: i + 1 }));

describe.each(counts)('a document of %i levels', (count) => {
  const levels = levelsOf(count);
  const pairs = pairsOf(levels);

  test('has a pair for each two neighbours, and every pair can be asked for', () => {
    expect(pairs).toHaveLength(count - 1);
    expect(pairs.at(-1)).toBe(`${count - 1}-${count}`);
    for (const [i, beside] of pairs.entries()) {
      expect(levelsShown({ beside }, levels).map(({ number }) => number)).toEqual([i + 1, i + 2]);
      expect(unknownChoices({ beside }, { levels, domains: [], themes: [] })).toEqual([]);
      expect(pairName(beside)).toBe(`levels ${i + 1} and ${i + 2}`);
    }
    const beyond = `${count}-${count + 1}`;
    expect(levelsShown({ beside: beyond }, levels)).toHaveLength(count);
    expect(unknownChoices({ beside: beyond }, { levels, domains: [], themes: [] })).toHaveLength(1);
  });

  test('opens on a pair that holds the level it is about, and on the gravest where words lead nowhere', () => {
    for (const { number } of levels)
      expect(pairThatMatters([{ level: number }], [], {}, levels)?.split('-')).toContain(
        String(number),
      );
    expect(pairThatMatters([], [], {}, levels)).toBe(pairs.at(-1));
  });

  test('names its highest level where the filters leave it out', () => {
    expect(highestOf(levels)).toBe(count);
    const { note } = describeFindings({
      ranked: [{ id: 'a', level: count, score: 1 }],
      kept: [],
      total: 1,
      standing: '',
      choices: { age: 'under-5' },
      levels,
    });
    expect(note).toBe(
      `The filters leave out every line nearest these words, at level ${count}. Remove a filter to see more.`,
    );
  });

  test('keeps a line of its highest level among the first, and of two equals the graver comes first', () => {
    const line = (id: string, level: number, text: string): Indicator => ({
      id,
      level,
      text,
      dimension: 'health',
      ages: ['under-5'],
      themes: [],
      replaces: [],
    });
    const others = Array.from({ length: firstLines + 2 }, (_, i) =>
      line(`other-${i}`, count - 1, 'Bruises on a baby, bruises on a face'),
    );
    const grave = line('grave', count, 'Bruises and many more words about something else entirely');
    const rank = (indicators: Indicator[]) =>
      createIndicatorRanking(
        { indicators, names: new Map(), words: new Map() },
        createReader(
          indicators.map(({ text }) => text),
          plainWords,
        ),
      )('bruises')?.map(({ id }) => id) ?? [];
    expect(rank([...others, grave]).slice(0, firstLines)).toContain('grave');
    const same = levels.map(({ number }) => line(`level-${number}`, number, 'Bruises on a face'));
    expect(rank(same)).toEqual(same.map(({ id }) => id).reverse());
  });

  test('has a pane for each level: they lie beside each other from left to right and fill the half circle', () => {
    const panes = listPanes(count);
    expect(panes).toHaveLength(count);
    const [starts, ends] = [/^M([\d.]+) /, /A192 180 0 0 1 ([\d.]+) /].map((pattern) =>
      panes.map(({ path }) => Number(pattern.exec(path)?.[1])),
    );
    for (let i = 1; i < count; i++)
      expect((starts?.[i] ?? 0) - (ends?.[i - 1] ?? 0)).toBeGreaterThan(0);
    expect([starts?.[0], ends?.at(-1)]).toEqual([8, 392]);
    const numbers = panes.map(({ number }) => Number(number.x));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    // A digit is 40 high and about 22 wide: the panes leave it room.
    for (let i = 1; i < count; i++)
      expect((numbers[i] ?? 0) - (numbers[i - 1] ?? 0)).toBeGreaterThan(22);
  });
});

test('four panes are where they always were', () =>
  expect(listPanes(4)[1]).toEqual({
    path: 'M66.6 66.5A192 180 0 0 1 196.6 16.0L198.7 130.0A74 66 0 0 0 148.6 148.5Z',
    number: { x: '149.1', y: '95.4' },
  }));
