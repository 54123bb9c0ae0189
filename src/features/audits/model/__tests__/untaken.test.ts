import { findUntaken } from '../untaken';

const finding = (id: string, type: 'gap' | 'suggestion' | 'strength' | 'practice') => ({
  id,
  type,
});

test('what was asked for and no recommendation takes up is listed; praise is not', () => {
  const findings = [
    finding('asked', 'suggestion'),
    finding('taken', 'gap'),
    finding('missing', 'gap'),
    finding('good', 'strength'),
    finding('said', 'practice'),
  ];
  expect(findUntaken(findings, [{ number: 1, findings: ['taken'] }]).map(({ id }) => id)).toEqual([
    'asked',
    'missing',
  ]);
});
