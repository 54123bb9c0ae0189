import fc from 'fast-check';
import { applyFacets, prepareFacets } from '../facets';
import type { Indicator } from '../schema';
import { indexIndicators } from '../textIndex';

const indicator = (id: string, level: number, text: string, themes: string[] = [], dimension = 'basic-care'): Indicator => ({ id, level, dimension, text, ages: ['under-5', '5-to-10'], themes, replaces: [] });
const all = [
  indicator('meals', 1, 'The child has regular meals', ['strengths']),
  indicator('neglected', 3, 'The child is often hungry or dirty', ['neglect']),
  indicator('cutting', 3, 'The young person harms themselves', ['wellbeing'], 'emotional'),
  indicator('fgm', 4, 'A girl may be taken abroad for female genital mutilation', ['honour'], 'identity'),
];
const domains = new Map([['basic-care', 'parenting'], ['emotional', 'child'], ['identity', 'child']]);
const prepared = prepareFacets(all, domains);

describe('facets', () => {
  test('choices narrow, and counts say what a further choice would leave', () => {
    const { matches, counts } = applyFacets(prepared, { level: '3' });
    expect(matches.map((i) => i.id)).toEqual(['neglected', 'cutting']);
    expect(counts.domain.get('child')).toBe(1);
    expect(counts.level.get('4')).toBe(1);
    expect(counts.theme.get('strengths')).toBeUndefined();
  });
  test('a count always equals what choosing it gives', () => {
    fc.assert(fc.property(fc.constantFrom('', '1', '3', '4'), fc.constantFrom('', 'child', 'parenting'), fc.constantFrom('1', '3', '4'), (level, domain, next) => {
      const { counts } = applyFacets(prepared, { level, domain });
      expect(counts.level.get(next) ?? 0).toBe(applyFacets(prepared, { level: next, domain }).matches.length);
    }));
  });
});

describe('words', () => {
  const find = indexIndicators(all, { dimensions: new Map([['basic-care', 'Basic care']]), themes: new Map([['neglect', 'Neglect']]) }, [['FGM', 'female genital mutilation'], ['self harm', 'harms themselves', 'cutting']]);
  const ids = (typed: string) => { const found = find(typed); return found && [...found].sort(); };
  test.each([
    ['hungry', ['neglected']], ['meal', ['meals']], ['FGM', ['fgm']], ['mutilaton', ['fgm']], ['neglect', ['neglected']],
    ['self harm', ['cutting']], ['self-harm', ['cutting']], ['hung', ['neglected']], ['zzzz', []],
  ])('%s', (typed, expected) => expect(ids(typed)).toEqual(expected));
  test('nothing, fillers alone and signs alone choose everything', () => expect([ids(''), ids('the of'), ids('*:^~+-')]).toEqual([undefined, undefined, undefined]));
  test('no text throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => { expect(() => find(typed)).not.toThrow(); }));
  });
});
