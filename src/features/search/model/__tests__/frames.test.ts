/** Who did what to whom: the same words are another worry with another actor, and a question about the site is none. */
import { loadFile } from '../../../../shared/load';
import { createFrameReader, type FrameRules } from '../frames';
import { framesSchema } from '../framesSchema';

const rules: FrameRules = {
  spellings: { hes: 'he is' },
  little: ['a', 'the', 'his', 'is', 'my'],
  classes: {
    child: ['child', 'pupil', 'year old'],
    parent: ['mum', 'dad'],
    staff: ['teacher', 'football coach'],
    hurts: ['hit~', 'hits', 'hurt~'],
  },
  asked: ['course|policy'],
  frames: [
    { to: '/staff', words: ['{staff} ... {hurts} ... {child}'] },
    { to: '/to-parent', words: ['{child} ... {hurts} ... {parent}'], unless: ['by ... {parent}'] },
    {
      to: '/injury',
      words: ['{parent} ... {hurts} ... {child}', '{child} ... {hurts} by {parent}'],
    },
  ],
};
const isWord = (word: string) => ['cat', 'hat'].includes(word);
const read = createFrameReader(rules, isWord);

test.each([
  ['teacher hit a pupil', '/staff'],
  ['football coach hurting my child', '/staff'],
  ['pupil hits his mum', '/to-parent'],
  ['dad hitting the pupil', '/injury'],
  ['child was hurt by his dad', '/injury'],
  ['teachr hits 7 year old', '/staff'],
  ['7yearold', undefined],
  ['hit', undefined],
  ['', undefined],
  ['course on when a teacher hits a pupil', undefined],
  ['policy: teacher hits pupil', undefined],
  ['constructor __proto__ toString', undefined],
])('%s leads to %s', (typed, to) => expect(read(typed)).toBe(to));

test('a text of any length is read to its first 300 letters', () =>
  expect(read(`${'x '.repeat(200)}teacher hit a pupil`)).toBeUndefined());

describe('the file', () => {
  const told = (frames: unknown) => {
    const result = framesSchema.safeParse({ little: [], classes: {}, frames });
    return result.success ? [] : result.error.issues.map(({ path, message }) => [path, message]);
  };

  test('names a phrase that cannot be read, with its place', () =>
    expect(told([{ page: '/x', because: 'who', words: ['good', '{nobody} hits'] }])).toEqual([
      [['frames', 0, 'words', 1], 'there is no class {nobody}'],
    ]));

  test('leads either to a worry or to a page', () => {
    const both = { worry: 'neglect', page: '/x', because: 'who', words: ['a'] };
    const neither = { because: 'who', words: ['a'] };
    for (const frame of [both, neither])
      expect(told([frame])).toEqual([[['frames', 0], 'either a worry or a page']]);
  });

  test('of this site can be read, and its frames lead somewhere', () => {
    const { records, problems } = loadFile(process.cwd(), 'data/frames.yaml', framesSchema);
    expect(problems).toEqual([]);
    expect(records[0]?.value.frames.length).toBeGreaterThan(0);
  });
});
