import { contact, directoryOf, namesOf } from '../../plugin/__tests__/samples';
import { listFor } from '../listFor';

const names = namesOf([
  contact({ id: 'nine-nine-nine', role: 'emergency', areas: ['country'] }),
  contact({ id: 'at-night', kind: 'front-door', areas: ['here', 'there'], concerns: [] }),
  contact({ id: 'front-door', kind: 'front-door', role: 'front-door' }),
  contact({
    id: 'their-door',
    kind: 'front-door',
    role: 'front-door',
    areas: ['there'],
    counterpartOf: 'front-door',
    concerns: [],
  }),
  contact({ id: 'helpline', areas: ['country'], concerns: [] }),
  contact({ id: 'a-line', areas: ['country'], concerns: ['missing'] }),
  contact({ id: 'team', concerns: ['missing'] }),
  contact({ id: 'their-team', areas: ['there'] }),
]);
const ids = (area: string, concernId?: string) => {
  const concern = names.concerns.find(({ id }) => id === concernId);
  if (concernId && !concern) throw new Error('not in the sample');
  const { first, local, national } = listFor(
    { area, ...(concern && { concern }) },
    { ...directoryOf(names), urgent: ['nine-nine-nine', 'front-door', 'at-night'] },
  );
  return [first, local, national].map((list) => list.map(({ id }) => id));
};

test('an area has its urgent contacts in the partnership’s order, its own, then those of the country', () => {
  expect(ids('here')).toEqual([['front-door', 'at-night'], ['team'], ['a-line', 'helpline']]);
  expect(ids('there')).toEqual([
    ['their-door', 'at-night'],
    ['their-team'],
    ['a-line', 'helpline'],
  ]);
  expect(ids('country')).toEqual([[], ['a-line', 'helpline'], []]);
});

test('a worry puts first whom the finder names, each area with its own counterpart', () => {
  expect(ids('here', 'missing')).toEqual([['helpline', 'front-door'], ['team'], ['a-line']]);
  expect(ids('there', 'missing')).toEqual([['helpline', 'their-door'], [], ['a-line']]);
  expect(ids('there', 'worry')).toEqual([['their-door'], ['their-team'], []]);
});

test('a worry without a responsible area keeps whom it names, and the area’s front door stays', () => {
  expect(ids('there', 'training')).toEqual([['team', 'their-door'], [], []]);
});
