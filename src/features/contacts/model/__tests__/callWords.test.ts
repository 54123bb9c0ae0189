/** What a person says on the telephone, with what is known filled in and the rest left blank. */
import { callSchema } from '../callSchema';
import { evidenceWords, firstWords, minuteText, minuteWords, piecesOf } from '../callWords';

const call = callSchema.parse({
  first: [{ title: 'Who you are', say: 'I am [your name]. {role}' }],
  minute: [
    { title: 'Situation', say: ['{role}', 'My worry: {worry}.'] },
    { title: 'What I think', evidence: true, say: ['I think [what you think].'] },
    { title: 'What I ask', say: ['{ask}'] },
  ],
  asks: { now: 'Help now.', today: 'Act today.', 'can-wait': 'Advise me.' },
  roles: [{ audiences: ['schools', 'nurseries'], say: 'I work with children.' }],
  unknownRole: 'I work at [your service].',
  notes: [{ id: 'who', ask: 'Who I spoke to' }],
});
const worry = { name: 'A child is hungry', urgency: 'today' as const };

test('the worry, the role and what is asked are filled in', () => {
  expect(firstWords(call, { worry, role: 'nurseries' })).toEqual([
    { title: 'Who you are', say: 'I am [your name]. I work with children.' },
  ]);
  expect(minuteWords(call, { worry }).flatMap(({ say }) => say)).toEqual([
    'I work at [your service].',
    'My worry: A child is hungry.',
    'I think [what you think].',
    'Act today.',
  ]);
});

test('what nobody chose is a blank', () => {
  const said = minuteWords(call, {}).flatMap(({ say }) => say);
  expect(said.flatMap(piecesOf).filter((piece) => typeof piece !== 'string')).toHaveLength(4);
  expect(said.join(' ')).not.toContain('{');
});

test('an unknown role is nobody’s', () => {
  expect(firstWords(call, { worry, role: 'astronauts' })[0]?.say).toContain('[your service]');
});

test('blanks are apart from the words around them', () => {
  expect(piecesOf('[Who] rang [whom].')).toEqual([
    { blank: 'Who' },
    ' rang ',
    { blank: 'whom' },
    '.',
  ]);
  expect(piecesOf('No blank')).toEqual(['No blank']);
});

test('a field that is not known is refused', () => {
  const wrong = { ...call, first: [{ title: 'Who', say: 'I am {name}.' }] };
  expect(callSchema.safeParse(wrong).success).toBe(false);
});

test('as text: the evidence with its level where it belongs, after the notice of its version', () => {
  const items = [{ level: 3, text: 'Often hungry.', note: 'three times' }];
  const parts = minuteWords(call, { worry });
  const text = minuteText(parts, { intro: 'From the document:', items, notice: 'Example text.' });
  expect(text.split('\n')[0]).toBe('Example text.');
  expect(text).toContain(
    'WHAT I THINK\nFrom the document:\n- Level 3: Often hungry. (three times)\nI think',
  );
  expect(minuteText(parts, { intro: 'From', items: [], notice: 'Example text.' })).not.toMatch(
    /Example|From/,
  );
  expect(evidenceWords({ level: 2, text: 'Late.', note: '' })).toBe('Level 2: Late.');
});
