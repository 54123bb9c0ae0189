import fc from 'fast-check';
import { describeTurn, findTurn } from '../turn';

test.each([
  ['Health appointments are kept', 'Health appointments are not kept', '“not” was added'],
  ['The child is never left alone', 'The child is left alone', '“never” was taken out'],
  ['You must tell the parents', 'You may tell the parents', '“must” became “may”'],
  ['The child is always hungry', 'The child is sometimes hungry', '“always” became “sometimes”'],
  ['There is no food', 'There is some food', '“no” was taken out'],
  ['Hungry more often', 'Hungry less often', '“more” became “less”'],
  ['The home is safe', 'The home is unsafe', '“safe” became “unsafe”'],
  ['The injury is explained', 'The injury is unexplained', '“explained” became “unexplained”'],
  ['Review it every 6 weeks', 'Review it every 12 weeks', '“6” became “12”'],
  ['Decide within two days', 'Decide within two weeks', '“days” became “weeks”'],
  ['The parent agrees', 'The parent refuses', '“agrees” became “refuses”'],
  ['With an adult', 'Without an adult', '“with” became “without”'],
  ['Does not always eat', 'Always does not eat', '“not always” became “not eat”'],
  ['It isn’t known', 'It is known', "“isn't” was taken out"],
  ['Risky and frightened', 'Risky or frightened', '“and” became “or”'],
  ['A harmful game', 'A harmless game', '“harmful” became “harmless”'],
  ['Attends school', 'Misses school', '“attends” became “misses”'],
])('%s → %s', (before, after, words) => {
  const turn = findTurn(before, after);
  expect(turn && describeTurn(turn)).toBe(words);
  expect(findTurn(after, before)).toBeDefined();
});

test.each([
  ['The child has regular meals at home', 'The child has regular meals at school'],
  ['Parents say they cannot cope', 'A parent says they cannot cope'],
  ['Misses some appointments', 'Some appointments are missed'],
  ['Nits, rashes or toothache', 'Nits, rashes, or toothache'],
])('%s → %s turns nothing', (before, after) => expect(findTurn(before, after)).toBeUndefined());

const word = fc.constantFrom(
  ...'the child parent home school meals are is kept seen not never often safe some'.split(' '),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 });

test('a denial put in or taken out anywhere is found', () => {
  fc.assert(
    fc.property(
      sentence,
      fc.nat(12),
      fc.constantFrom('not', 'never', 'no', 'without', 'doesn’t', 'rarely'),
      (words, at, denial) => {
        const denied = [...words.slice(0, at), denial, ...words.slice(at)].join(' ');
        expect(findTurn(words.join(' '), denied)).toBeDefined();
        expect(findTurn(denied, words.join(' '))).toBeDefined();
      },
    ),
  );
});

test('a text is no turn of itself, whatever its case and marks', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const text = words.join(' ');
      expect(findTurn(text, `${text.toUpperCase()}.`)).toBeUndefined();
    }),
  );
});
