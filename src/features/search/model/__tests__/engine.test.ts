import fc from 'fast-check';
import { buildIndex } from '../buildIndex';
import { createDocument } from '../documents';
import { createEngine } from '../engine';
import { isIndexFile } from '../indexShape';
import { documents, engine, find } from './fixture';

describe('what people type finds what they mean', () => {
  test.each([
    ['a name', 'childline', '/contacts/childline'],
    ['a name in brackets', '(MASH)', '/contacts/childrens-front-door'],
    ['another name of two words', 'referral team', '/contacts/childrens-front-door'],
    ['an acronym from its meaning', 'multi agency safeguarding hub', '/glossary#front-door'],
    ['words of two fields', 'fgm genital', '/glossary#fgm'],
    ['a known misspelling', 'mutilaton', '/glossary#fgm'],
    ['one edit in a word of seven letters', 'neglet', '/contacts/find?concern=neglect'],
    ['two edits in a long word', 'desgnated oficer', '/contacts/lado'],
    ['a whole question', 'who do i ring about an allegation against a teacher', '/contacts/lado'],
    ['an inflection', 'neglected', '/contacts/find?concern=neglect'],
    ['a tier for a level', 'tier 3', '/level-of-need/levels/targeted'],
    ['a level in words', 'level three', '/level-of-need/levels/targeted'],
    ['a section however it is written', 's.47 enquiry', '/glossary#section-47'],
    ['a question by its number', 'question 7', '/audits/2021-22/questions/7'],
    ['two words written as one', 'dutyteam', '/contacts/emergency-duty-team'],
    ['one word written as two', 'child line', '/contacts/childline'],
  ])('%s: %s', (_, query, first) => expect(find(query)[0]).toBe(first));

  test.each(['01275888808', '01275 888 808', '+44 1275 888808', '(01275) 888-808', '01275 888'])('a number however it is spaced: %s', (query) =>
    expect(find(query)[0]).toBe('/contacts/childrens-front-door'));

  test('a short number', () => expect(find('0800 1111')[0]).toBe('/contacts/childline'));

  test('a wrong digit finds the nearest number', () => expect(find('01275888809')[0]).toBe('/contacts/childrens-front-door'));

  test('an older version never stands before the current one', () => {
    const found = find('level of need');
    expect(found.indexOf('/level-of-need/')).toBeGreaterThanOrEqual(0);
    expect(found.indexOf('/level-of-need/')).toBeLessThan(found.indexOf('/level-of-need/2019/'));
  });

  test('a neighbour stands after ours, and first when named', () => {
    expect(find('lado').slice(0, 2)).toEqual(['/contacts/lado', '/contacts/lado-bristol']);
    expect(find('bristol lado')[0]).toBe('/contacts/lado-bristol');
  });

  test('words are optional', () => expect(find('childline xylophone quux')[0]).toBe('/contacts/childline'));

  test('a slip counts for less than the word itself', () => {
    const [right, wrong] = [engine.search('childline').results[0], engine.search('childlnie').results[0]];
    expect(wrong?.path).toBe(right?.path);
    expect(wrong?.score).toBeLessThan(right?.score ?? 0);
  });
});

describe('while typing', () => {
  test('the last word may be unfinished', () => expect(find('out of hours soc', true)[0]).toBe('/contacts/emergency-duty-team'));
  test('a finished word is not', () => expect(find('emergency duty ', true)[0]).toBe('/contacts/emergency-duty-team'));
});

describe('emergencies', () => {
  test.each(['overdose', 'child unconscious', 'suicide now', 'he has a knife', 'immediate danger', 'not breathing'])('%s', (query) => {
    const answer = engine.search(query);
    expect(answer.emergency).toBe(true);
    expect(answer.results[0]?.path).toBe('/contacts/emergency-services');
  });
  test.each(['emergency duty team', 'emergency protection order', 'knife crime training', 'police non-emergency'])('not: %s', (query) => expect(engine.search(query).emergency).toBe(false));
});

describe('answers', () => {
  test('carry what a result says by itself, and the part that answers', () => {
    const [result] = engine.search('parents refuse').results;
    expect(result).toMatchObject({ path: '/guidance/consent', suffix: '#if-they-say-no', heading: 'If they say no' });
    const { text, marks } = result?.extract ?? { text: '', marks: [] };
    expect(marks.map(([a, b]) => text.slice(a, b))).toEqual(['Parents', 'refuse']);
  });
  test('are counted by kind and can be one kind alone', () => {
    const answer = engine.search('neglect', { kind: 'level' });
    expect(answer.results.map((r) => r.kind)).toEqual(['level']);
    expect(answer.counts).toMatchObject({ concern: 1, level: 1 });
  });
  test('of nothing suggest the nearest worries', () => {
    const answer = engine.search('zzzzqq');
    expect(answer).toMatchObject({ total: 0, nearest: [{ path: '/contacts/find?concern=neglect' }] });
  });
  test('are the same for the same documents', () => expect(JSON.stringify(buildIndex(documents))).toBe(JSON.stringify(buildIndex([...documents]))));
});

describe('bad input', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom('*', ':', '^', '~', '+', '-', '"', '(', '\\', '<b>', '😀', 'خطر', 'constructor', '__proto__', 'toString', 'level', '3', ' '), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  test('never throws, keeps the limit, and marks words inside the extract', () => {
    fc.assert(fc.property(anything, fc.boolean(), (query, typing) => {
      const { results, total } = engine.search(query, { typing, limit: 5 });
      expect(results.length).toBeLessThanOrEqual(Math.min(5, total));
      for (const { score, extract } of results) {
        expect(Number.isFinite(score)).toBe(true);
        for (const [start, end] of extract.marks) expect(start >= 0 && start < end && end <= extract.text.length).toBe(true);
      }
    }), { numRuns: 400 });
  });
  test('ten thousand letters', () => expect(() => engine.search('neglect '.repeat(1250), { typing: true })).not.toThrow());
  test('the order of results is by score', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('front', 'door', 'level', '3', 'child', 'neglect', 'officer', 'team'), { minLength: 1, maxLength: 6 }), (words) => {
      const scores = engine.search(words.join(' '), { limit: 50 }).results.map((r) => r.score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    }));
  });
  test('operators, HTML and emoji are only separators', () => expect(find('+"front" *door* ~<b>number</b> 😀')[0]).toBe('/contacts/childrens-front-door'));
});

describe('an index file', () => {
  const file = buildIndex(documents);
  test('is known by its shape', () => expect(isIndexFile(JSON.parse(JSON.stringify(file)))).toBe(true));
  test.each([null, 'text', [], {}, { ...file, version: 0 }, { ...file, postings: undefined }, { ...file, documents: [] }, { ...file, surfaces: 3 }])('is refused when it is something else', (value) => expect(isIndexFile(value)).toBe(false));
  test('of one document works', () => {
    const one = createEngine(buildIndex([createDocument({ kind: 'page', path: '/a', title: 'Only page' })]));
    expect(one.search('only').results.map((r) => r.path)).toEqual(['/a']);
  });
});
