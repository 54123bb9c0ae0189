import { compareReadings } from '../compare';
import { fillIn, type LetterContext, letterText, makeLetter } from '../letter';
import type { Reading } from '../reading';

const own: Reading = {
  version: '2022',
  setting: 'schools',
  level: 3,
  lines: [
    { line: 'hungry', mark: 'seen', reason: 'On 3 and 5 May' },
    { line: 'alone', mark: 'more', reason: '' },
    { line: 'unknown', mark: 'seen', reason: '' },
  ],
};
const theirs: Reading = {
  version: '2022',
  setting: '',
  lines: [
    { line: 'hungry', mark: 'not-seen', reason: 'Not at the visit' },
    { line: 'alone', mark: 'more', reason: '' },
  ],
};
const context: LetterContext = {
  title: 'When professionals disagree: first letter',
  date: '24 November 2026',
  notice: 'Example text.',
  version: 'The document, version 2022',
  standing: 'An example.',
  opening: 'I disagree with the decision of [date].',
  lineOf: (id) =>
    id === 'unknown'
      ? undefined
      : {
          text: `Text of ${id}.`,
          level: 'Level 3: Targeted',
          link: `https://site.example/i/${id}`,
        },
  levelName: (level) => `Level ${level}: Targeted`,
  settingName: (id) => (id === 'schools' ? 'Schools' : ''),
  stages: [{ text: 'Stage 1', who: 'Both', within: 'within 2 working days. Usual.' }],
  pathwayStanding: 'Not adopted.',
};

test('the whole letter', () => {
  const letter = makeLetter(own, theirs, compareReadings(own, theirs), context);
  expect(letterText(letter)).toBe(
    [
      'When professionals disagree: first letter',
      'Example text.',
      'The document, version 2022. 24 November 2026.',
      'An example.',
      '',
      'I disagree with the decision of [date].',
      '',
      'WHERE WE READ IT DIFFERENTLY',
      '- Text of hungry.',
      '  Level 3: Targeted. https://site.example/i/hungry',
      '  I (Schools): Seen. On 3 and 5 May',
      '  You: Not seen. Not at the visit',
      '',
      'WHERE WE READ IT THE SAME WAY',
      '- Text of alone.',
      '  Level 3: Targeted. https://site.example/i/alone',
      '  I (Schools): Seen, and weighs more than the line says',
      '  You: Seen, and weighs more than the line says',
      '',
      'THE LEVEL THAT WE THINK FITS',
      'I think that it is Level 3: Targeted.',
      '',
      'WHAT HAPPENS NEXT',
      'Not adopted.',
      '- Stage 1',
      '  Who: Both',
      '  When: within 2 working days. Usual.',
      '',
      'This letter shows how two people read the document. It does not decide a level. That is for both of you, and for the people who know the child.',
    ].join('\n'),
  );
});

test('without the other person, and without a pathway', () => {
  const alone = { ...context, opening: '', stages: [] };
  const { parts, opening } = makeLetter(own, undefined, compareReadings(own, undefined), alone);
  expect(opening).toEqual([]);
  expect(parts.map(({ heading }) => heading)).toEqual([
    'How I read these lines',
    'The level that we think fits',
  ]);
});

test('blanks keep their brackets until somebody fills them', () => {
  expect(fillIn('On [date] about [constructor].', { date: ' 3 May ' })).toBe(
    'On 3 May about [constructor].',
  );
  expect(fillIn('On [date].', { date: '  ' })).toBe('On [date].');
});
