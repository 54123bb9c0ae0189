import fc from 'fast-check';
import { buildIndex } from '../buildIndex';
import { createDocument } from '../documents';
import { createEngine } from '../engine';
import { isIndexFile } from '../indexShape';
import { plainReading } from '../reading';
import { contact, documents, engine, find } from './fixture';

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
    ['a night by the clock', 'who answers at 2am', '/contacts/emergency-duty-team'],
    ['a question by its letter', 'q7', '/audits/2021-22/questions/7'],
    [
      'whom a term leads to, when a number is asked for',
      'phone when the office is shut',
      '/contacts/emergency-duty-team',
    ],
    ['a term, when no number is asked for', 'when the office is shut', '/glossary#edt'],
    ['one word written as two', 'child line', '/contacts/childline'],
  ])('%s: %s', (_, query, first) => expect(find(query)[0]).toBe(first));

  test.each(['01275888808', '01275 888 808', '+44 1275 888808', '(01275) 888-808', '01275 888'])(
    'a number however it is spaced: %s',
    (query) => expect(find(query)[0]).toBe('/contacts/childrens-front-door'),
  );

  test('a short number', () => expect(find('0800 1111')[0]).toBe('/contacts/childline'));

  test('a wrong digit finds the nearest number', () =>
    expect(find('01275888809')[0]).toBe('/contacts/childrens-front-door'));

  test('an older version never comes before the current one', () => {
    const found = find('level of need');
    expect(found.indexOf('/level-of-need/')).toBeGreaterThanOrEqual(0);
    expect(found.indexOf('/level-of-need/')).toBeLessThan(found.indexOf('/level-of-need/2019/'));
  });

  test('a neighbour comes after ours, and first when named', () => {
    expect(find('lado').slice(0, 2)).toEqual(['/contacts/lado', '/contacts/lado-bristol']);
    expect(find('bristol lado')[0]).toBe('/contacts/lado-bristol');
  });

  test('who names the area served is told of nobody elsewhere first', () => {
    const known = createEngine(
      buildIndex([
        contact('ours', 'Our front door', { otherNames: ['referral team'] }),
        contact('theirs', 'Somerset referral team', { area: 'Somerset' }),
      ]),
      { ...plainReading, home: ['North Somerset', 'N Somerset'], areas: ['Somerset'] },
    );
    const first = (query: string) => known.search(query).results[0]?.path;
    expect(first('Somerset referral team')).toBe('/contacts/theirs');
    expect(first('North Somerset referral team')).toBe('/contacts/ours');
    expect(first('referral team n somerset')).toBe('/contacts/ours');
    expect(first('moved from Somerset to North Somerset, referral team')).toBe('/contacts/theirs');
  });

  test('words are optional', () =>
    expect(find('childline xylophone quux')[0]).toBe('/contacts/childline'));

  test('a slip counts for less than the word itself', () => {
    const [right, wrong] = [
      engine.search('childline').results[0],
      engine.search('childlnie').results[0],
    ];
    expect(wrong?.path).toBe(right?.path);
    expect(wrong?.score).toBeLessThan(right?.score ?? 0);
  });
});

describe('everyday words', () => {
  const pages = [
    { kind: 'indicator' as const, path: '/hungry', title: 'The child is often hungry' },
    { kind: 'page' as const, path: '/office', title: 'Office hours of a team' },
    { kind: 'page' as const, path: '/starling', title: 'The starling, a bird' },
    ...Array.from({ length: 20 }, (_, i) => ({
      kind: 'page' as const,
      path: `/p${i}`,
      title: `Page ${i}`,
    })),
  ];
  const everyday = {
    short: { hrs: 'hours' },
    groups: [{ say: ['starving', 'nothing in the fridge'], means: ['hungry'] }],
  };
  const told = createEngine(buildIndex(pages.map(createDocument), everyday), plainReading);
  const paths = (query: string) => told.search(query).results.map((r) => r.path);

  test.each([
    ['starving', '/hungry'],
    ['starvng', '/hungry'],
    ['there is nothing in the fridge', '/hungry'],
    ['hrs', '/office'],
  ])('%s', (query, path) => expect(paths(query)[0]).toBe(path));
  test('without them nothing of this is found', () => {
    const untold = createEngine(buildIndex(pages.map(createDocument)), plainReading);
    for (const query of ['nothing in the fridge', 'hrs'])
      expect(untold.search(query).total).toBe(0);
    expect(untold.search('starving').results.map((r) => r.path)).not.toContain('/hungry');
  });
  test('count for less than the word itself, and not the other way round', () => {
    expect(told.search('starving').results[0]?.score).toBeLessThan(
      told.search('hungry').results[0]?.score ?? 0,
    );
    const back = createEngine(
      buildIndex(
        [{ kind: 'page' as const, path: '/starving', title: 'A starving dog' }].map(createDocument),
        everyday,
      ),
      plainReading,
    );
    expect(back.search('hungry').total).toBe(0);
  });
});

describe('weight', () => {
  const make = (...given: Parameters<typeof createDocument>[0][]) =>
    createEngine(buildIndex(given.map(createDocument)), plainReading);
  const first = (from: ReturnType<typeof make>, query: string) =>
    from.search(query).results[0]?.path;

  test('a passing mention is no subject', () => {
    const filler = Array.from({ length: 30 }, (_, i) => ({
      kind: 'page' as const,
      path: `/p${i}`,
      title: `Page ${i}`,
      description: 'A hedge, a gate and a lane.',
    }));
    const made = make(
      {
        kind: 'guidance',
        path: '/passing',
        title: 'Something else',
        sections: [{ anchor: '', heading: '', text: 'Someone once had lice near a school gate.' }],
      },
      {
        kind: 'guidance',
        path: '/subject',
        title: 'School gate',
        description: 'What happens there.',
      },
      ...filler,
    );
    expect(first(made, 'lice school gate')).toBe('/subject');
  });
  test('a word for a person says no more than child does', () => {
    const made = make(
      { kind: 'page', path: '/pupil', title: 'Pupil voice' },
      { kind: 'page', path: '/hurt', title: 'A child is hurt' },
      ...Array.from({ length: 20 }, (_, i) => ({
        kind: 'page' as const,
        path: `/child${i}`,
        title: `A child and page ${i}`,
      })),
    );
    expect(first(made, 'pupil hurt')).toBe('/hurt');
  });
  test('two ideas outweigh the two words of one', () => {
    const made = make(
      { kind: 'term', path: '/worker', title: 'Social worker', synonyms: true },
      { kind: 'page', path: '/disagree', title: 'I disagree with a decision of a social worker' },
    );
    expect(first(made, 'disagree with social worker decision')).toBe('/disagree');
  });
  test('a name of small words is not looked for in texts by its words', () => {
    const made = make(
      {
        kind: 'term',
        path: '/neglect',
        title: 'Neglect',
        otherNames: ['not cared for'],
        synonyms: true,
      },
      {
        kind: 'page',
        path: '/care',
        title: 'Foster care',
        description: 'Not every carer cares for a baby.',
      },
    );
    expect(made.search('neglect').results.map((r) => r.path)).toEqual(['/neglect']);
    expect(first(made, 'not cared for')).toBe('/neglect');
  });
});

describe('while typing', () => {
  test('the last word may be unfinished', () =>
    expect(find('out of hours soc', true)[0]).toBe('/contacts/emergency-duty-team'));
  test('a finished word is not', () =>
    expect(find('emergency duty ', true)[0]).toBe('/contacts/emergency-duty-team'));
});

describe('emergencies', () => {
  test.each([
    'overdose',
    'child unconscious',
    'suicide now',
    'he has a knife',
    'he is hitting her right now',
    'immediate danger',
    'not breathing',
    '14yo od paracetamol',
    'od on tablets',
    'she took a whole box of tablets',
    'dad is shoving him about in the car park now',
    'her boyfriend has just hit her',
    'baby is not getting up',
    'she does not want to live',
  ])('%s', (query) => {
    const answer = engine.search(query);
    expect(answer.emergency).toBe(true);
    expect(answer.results[0]?.path).toBe('/contacts/ring-for-help');
  });
  test.each([
    'emergency duty team',
    'emergency protection order',
    'knife crime training',
    'is the front door open right now',
    'police non-emergency',
    'a pupil just told me her stepdad hits her',
    'refuses to take his tablets',
    'neighbours heard screaming last week',
    'staff are not getting the news',
    'he does not want to live with his dad',
    'teenager not getting up for school',
    'parents took part in a drugs course',
  ])('not: %s', (query) => expect(engine.search(query).emergency).toBe(false));
});

describe('words of common English', () => {
  test.each(['bridge', 'haircut', 'useless', 'dirt'])(
    '%s is never read as another word',
    (query) => {
      const { corrected, unknown, results, unsure } = engine.search(query);
      expect({ corrected, unknown, found: results.length, unsure }).toEqual({
        corrected: undefined,
        unknown: [query],
        found: 0,
        unsure: true,
      });
    },
  );
  test.each([
    ['neglet', 'neglect'],
    ['frount door', 'front door'],
    ['dutyteam', undefined],
  ])('the slip %s is still mended', (query, corrected) => {
    const answer = engine.search(query);
    expect([answer.corrected, answer.results.length > 0]).toEqual([corrected, true]);
  });
  test('as it was typed, nothing is corrected, split or joined', () => {
    for (const query of ['neglet', 'frount door', 'dutyteam', 'child line'])
      expect(engine.search(query, { asTyped: true }).corrected).toBeUndefined();
    expect(engine.search('neglet', { asTyped: true })).toMatchObject({
      unknown: ['neglet'],
      results: [],
    });
  });
  test('a corrected word is shown while its sentence is still being typed', () =>
    expect(engine.search('neglet chi', { typing: true }).corrected).toBe('neglect chi'));
  test('words that an object has are words', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      for (const query of [word, `level ${word}`, `5 ${word} old`])
        expect(() => engine.search(query)).not.toThrow();
    const odd = createDocument({ kind: 'page', path: '/odd', title: 'The constructor' });
    const one = createEngine(buildIndex([odd]), plainReading);
    expect(one.search('constructor').results[0]?.path).toBe('/odd');
  });
  test('a past form is its verb and not what it looks like', () => {
    const range = createDocument({ kind: 'page', path: '/range', title: 'A range of upsets' });
    const ring = createDocument({ kind: 'page', path: '/ring', title: 'Who can ring us' });
    const two = createEngine(buildIndex([range, ring]), plainReading);
    expect(two.search('rang').results.map(({ path }) => path)).toEqual(['/ring']);
  });
});

describe('doubt', () => {
  test('an unknown word keeps its weight: the rest is no whole answer', () => {
    const [whole, half] = [engine.search('consent'), engine.search('consent haircut')];
    expect(half.results[0]?.path).toBe(whole.results[0]?.path);
    expect(half.results[0]?.score).toBeLessThan((whole.results[0]?.score ?? 0) * 0.8);
    expect([whole.unknown, half.unknown]).toEqual([[], ['haircut']]);
  });
  test('what the site does not have leads to the front door; what it has does not', () => {
    expect(engine.search('haircut useless bridge consent')).toMatchObject({
      unsure: true,
      turnTo: { title: 'Children’s Front Door', path: '/contacts/childrens-front-door' },
    });
    expect(engine.search('consent')).toMatchObject({ unsure: false });
    expect(engine.search('consent').turnTo).toBeUndefined();
  });
  test('a number is sure', () => expect(engine.search('01275888808').unsure).toBe(false));
  test('an unfinished word is not yet unknown', () =>
    expect(engine.search('consent hairc', { typing: true }).unknown).toEqual([]));
  test.each(['wiltshire mash', 'front door in milton keynes'])(
    'a place elsewhere leads to the other area: %s',
    (query) => {
      const { place, unsure, results } = engine.search(query);
      expect([place, unsure, results[0]?.suffix]).toEqual([
        expect.any(String),
        true,
        '?concern=elsewhere',
      ]);
    },
  );
  test('an area of the site is no place elsewhere, though its name has one in it', () =>
    expect(engine.search('south gloucestershire').place).toBeUndefined());
  test('the emergency comes before the other area', () => {
    const { results } = engine.search('child not breathing in swindon');
    expect(results.slice(0, 2).map(({ role }) => role)).toEqual(['emergency', 'another-area']);
  });
});

describe('answers', () => {
  test('carry what a result says by itself, and the part that answers', () => {
    const [result] = engine.search('parents refuse').results;
    expect(result).toMatchObject({
      path: '/guidance/consent',
      suffix: '#if-they-say-no',
      heading: 'If they say no',
    });
    const { text, marks } = result?.extract ?? { text: '', marks: [] };
    expect(marks.map(([a, b]) => text.slice(a, b))).toEqual(['Parents', 'refuse']);
  });
  test('are counted by kind and can be one kind alone', () => {
    const answer = engine.search('neglect', { kind: 'level' });
    expect(answer.results.map((r) => r.kind)).toEqual(['level']);
    expect(answer.counts).toMatchObject({ concern: 1, level: 1 });
  });
  test('mark words in titles', () => {
    const [result] = engine.search('neglect').results;
    expect(result?.titleMarks.map(([a, b]) => result.title.slice(a, b))).toEqual(['neglected']);
  });
  test('of nothing suggest the nearest worries', () => {
    const answer = engine.search('zzzzqq');
    expect(answer).toMatchObject({
      total: 0,
      nearest: [
        { path: '/contacts/find?concern=neglect' },
        { path: '/contacts/find?concern=elsewhere' },
      ],
    });
  });
  test('are the same for the same documents', () =>
    expect(JSON.stringify(buildIndex(documents))).toBe(JSON.stringify(buildIndex([...documents]))));
});

describe('bad input', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '*',
          ':',
          '^',
          '~',
          '+',
          '-',
          '"',
          '(',
          '\\',
          '<b>',
          '😀',
          'خطر',
          'constructor',
          '__proto__',
          'toString',
          'level',
          '3',
          ' ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  test('never throws, keeps the limit, and marks words inside the extract', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (query, typing) => {
        const { results, total } = engine.search(query, { typing, limit: 5 });
        expect(results.length).toBeLessThanOrEqual(Math.min(5, total));
        for (const { score, extract } of results) {
          expect(Number.isFinite(score)).toBe(true);
          for (const [start, end] of extract.marks)
            expect(start >= 0 && start < end && end <= extract.text.length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
  test('ten thousand letters', () =>
    expect(() => engine.search('neglect '.repeat(1250), { typing: true })).not.toThrow());
  test('the order of results is by score', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('front', 'door', 'level', '3', 'child', 'neglect', 'officer', 'team'),
          { minLength: 1, maxLength: 6 },
        ),
        (words) => {
          const scores = engine.search(words.join(' '), { limit: 50 }).results.map((r) => r.score);
          expect([...scores].sort((a, b) => b - a)).toEqual(scores);
        },
      ),
    );
  });
  test('operators, HTML and emoji are only separators', () =>
    expect(find('+"front" *door* ~<b>number</b> 😀')[0]).toBe('/contacts/childrens-front-door'));
});

describe('an index file', () => {
  const file = buildIndex(documents);
  test('is known by its shape', () =>
    expect(isIndexFile(JSON.parse(JSON.stringify(file)))).toBe(true));
  test.each([
    null,
    'text',
    [],
    {},
    { ...file, version: 0 },
    { ...file, said: undefined },
    { ...file, documents: [] },
    { ...file, said: { ...file.said, words: 3 } },
    { ...file, everyday: 3 },
  ])('is refused when it is something else', (value) => expect(isIndexFile(value)).toBe(false));
  test('of one document works', () => {
    const one = createEngine(
      buildIndex([createDocument({ kind: 'page', path: '/a', title: 'Only page' })]),
      plainReading,
    );
    expect(one.search('only').results.map((r) => r.path)).toEqual(['/a']);
  });
});

test.each([
  ['child lives in South Gloucestershire', '/contacts/find?concern=elsewhere'],
  ['neglect in South Gloucestershire', '/contacts/find?concern=neglect'],
])('where somebody lives decides: %s', (query, first) => expect(find(query)[0]).toBe(first));
