import fc from 'fast-check';
import { createDangerReader, type DangerRules, noDanger } from '../danger';
import { dangerSchema } from '../dangerSchema';
import { formsOf } from '../patterns';
import { packWords, readWords } from '../realWords';
import { reading } from './fixture';

const rules: DangerRules = {
  ...noDanger,
  spellings: { isnt: 'is not', jst: 'just' },
  little: ['the', 'his', 'is', 'a', 'even'],
  classes: { who: ['child', 'year old'], drug: ['tablets'] },
  harms: [
    {
      harm: 'breathing',
      sure: ['not breathe~', 'took N {drug}', 'knife|blade & {who}', 'help $'],
      likely: ['seizure'],
      possible: ['fire'],
    },
  ],
  now: ['just', 'is *ing'],
  whom: ['{who}'],
  urgent: ['just collapsed'],
  names: ['fire station'],
  quiet: [
    { because: 'a course', upTo: 'sure', words: ['training'] },
    { because: 'talk', upTo: 'likely', words: ['worried'] },
    { because: 'play', upTo: 'sure', unlessNow: true, words: ['game'] },
  ],
};
const words = new Set(['gritting', 'breaching']);
const reader = createDangerReader(rules, (word) => words.has(word));

test.each([
  ['side by side, in any form', 'child not breathed', true],
  ['with little words between', 'not even breathing', true],
  ['with other words between', 'not sure about breathing', false],
  ['as a contraction', 'isn’t breathing', true],
  ['as a contraction without its mark', 'isnt breathing', true],
  ['with a slip', 'not breething', true],
  ['without its vowels', 'not brthng', true],
  ['run together', 'notbreathing', true],
  ['another word of English', 'not breaching', false],
  ['a number', 'took 20 tablets', true],
  ['no number', 'took his tablets', false],
  ['both in any order', 'the child had a knife', true],
  ['one of both', 'a knife', false],
  ['a class of two words', '9 year old with a blade', true],
  ['the end', 'we need help', true],
  ['not the end', 'help with a form', false],
  ['likely', 'a seizure', true],
  ['possible with nobody', 'is burning fire', false],
  ['possible with both', 'child is near fire jst now', true],
  ['a name that sounds so', 'child is visiting the fire station', false],
  ['quieted', 'seizure training', false],
  ['quieted although sure', 'not breathing training', false],
  ['likely, in worried words', 'worried about a seizure', false],
  ['sure, in worried words', 'worried, child not breathing', true],
  ['quieted unless now', 'not breathing game', false],
  ['now, whatever it is about', 'child is not breathing in a game, just now', true],
  ['urgent, whatever it is about', 'on training, a seizure, just collapsed', true],
])('%s: %s', (_, query, danger) => expect(reader.read(query).danger).toBe(danger));

test('what people most likely mean now is not quieted by talk, and still is by a course', () => {
  expect(reader.read('not breathing game', 0.5).danger).toBe(true);
  expect(reader.read('not breathing game', 0.4).danger).toBe(false);
  expect(reader.read('not breathing training', 0.9).danger).toBe(false);
});

test('a sentence that people never say of danger is of another time; a few words are not judged so', () => {
  const sentence = 'he was once not breathing at a party';
  expect(reader.read(sentence).danger).toBe(true);
  expect(reader.read(sentence, 0.2).danger).toBe(true);
  expect(reader.read(sentence, 0.04)).toMatchObject({
    danger: false,
    quiet: expect.stringContaining('another time') as string,
  });
  expect(reader.read('child is not breathing', 0).danger).toBe(true);
  expect(reader.read(`${sentence}, just collapsed`, 0).danger).toBe(true);
});

test('says what it saw and why it was quieted', () =>
  expect(reader.read('seizure training')).toEqual({
    danger: false,
    now: false,
    whom: false,
    harm: 'breathing',
    certainty: 'likely',
    quiet: 'a course',
  }));

test('never throws, whatever is typed', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      expect(typeof reader.read(typed).danger).toBe('boolean');
    }),
  ));

test('the rules of the site are read in a few milliseconds a query', () => {
  const own = createDangerReader(reading.danger, () => false);
  const start = performance.now();
  for (let i = 0; i < 50; i += 1)
    own.read(`the childs ${i} unconshious brother zzz has taken sum qqqqqq tablets he isnt rite`);
  expect((performance.now() - start) / 50).toBeLessThan(60);
});

test('a rule that cannot be read is named with its place and the reason', () => {
  const wrong = {
    little: [],
    harms: [{ harm: 'x', sure: ["isn't breathing", 'took {drugs}', 'took # tablets'] }],
    now: ['now'],
    whom: ['child'],
  };
  const { error } = dangerSchema.safeParse(wrong);
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
    .toMatchInlineSnapshot(`
    [
      "harms.0.sure.0: “isn't” is not a word; write small letters and digits without apostrophes",
      "harms.0.sure.1: there is no class {drugs}",
      "harms.0.sure.2: “#” is not a word; write small letters and digits without apostrophes",
    ]
  `);
});

test('the regular forms of a word', () =>
  expect([formsOf('stop'), formsOf('breathe'), formsOf('carry')]).toMatchInlineSnapshot(`
    [
      [
        "stop",
        "stops",
        "stopes",
        "stoped",
        "stoping",
        "stopin",
        "stopped",
        "stopping",
        "stoppin",
      ],
      [
        "breathe",
        "breathes",
        "breathed",
        "breathing",
        "breathin",
        "breath",
      ],
      [
        "carry",
        "carrys",
        "carryes",
        "carryed",
        "carrying",
        "carryin",
        "carries",
        "carried",
      ],
    ]
  `));

test('the packed words have every word they were made of, and few others', () => {
  const made = Array.from({ length: 2_000 }, (_, i) => `w${i * 7919}`);
  const has = readWords(packWords(made));
  expect(made.every(has)).toBe(true);
  const strangers = Array.from({ length: 2_000 }, (_, i) => `x${i * 104_729}`);
  expect(strangers.filter(has).length).toBeLessThan(100);
});
