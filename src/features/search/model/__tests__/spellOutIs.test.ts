import { spellOutIs } from '../text';

test.each([
  ["He's here", 'He is here'],
  ['there’s a man', 'there is a man'],
  ["dad's hitting her", 'dad is hitting her'],
  ["mum's not breathing", 'mum is not breathing'],
])('%s is %s', (typed, meant) => expect(spellOutIs(typed)).toBe(meant));

test.each(["dad's new girlfriend", "the school's policy", "she'll ring", "nan's nothing", 'hes'])(
  '%s stays as it is',
  (typed) => expect(spellOutIs(typed)).toBe(typed),
);
