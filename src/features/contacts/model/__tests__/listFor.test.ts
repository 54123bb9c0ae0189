import { contact, namesOf } from '../../plugin/__tests__/samples';
import { listFor } from '../listFor';

const names = namesOf([
  contact({ id: 'nine-nine-nine', kind: 'emergency', areas: ['country'] }),
  contact({ id: 'front-door', kind: 'front-door' }),
  contact({ id: 'at-night', name: 'a night team', kind: 'front-door', areas: ['here', 'there'], concerns: [] }),
  contact({ id: 'their-door', kind: 'front-door', areas: ['there'], counterpartOf: 'front-door', concerns: [] }),
  contact({ id: 'helpline', areas: ['country'], concerns: [] }),
  contact({ id: 'a-line', areas: ['country'], concerns: ['missing'] }),
  contact({ id: 'team', concerns: ['missing'] }),
  contact({ id: 'their-team', areas: ['there'], concerns: ['next-door'] }),
  contact({ id: 'police', areas: ['here', 'there'], concerns: [] }),
]);
const ids = (areaId: string, concernId?: string) => {
  const area = names.areas.find(({ id }) => id === areaId);
  const concern = [...names.concerns, { id: 'next-door', ask: ['their-door'] }].find(({ id }) => id === concernId);
  if (!area || (concernId && !concern)) throw new Error('not in the sample');
  const { first, local, national } = listFor(names.contacts, names.areas, { area, urgent: ['nine-nine-nine', 'front-door', 'at-night'], ...(concern && { concern }) });
  return [first, local, national].map((list) => list.map(({ id }) => id));
};

test('an area has its own contacts, then those of the country, without the emergency services', () => {
  expect(ids('here')).toEqual([['front-door', 'at-night'], ['police', 'team'], ['a-line', 'helpline']]);
  expect(ids('there')).toEqual([['their-door', 'at-night'], ['police', 'their-team'], ['a-line', 'helpline']]);
  expect(ids('country')).toEqual([[], ['a-line', 'helpline'], []]);
});

test('a worry puts first whom to ask, in its order, each area with its own counterpart', () => {
  expect(ids('here', 'missing')).toEqual([['helpline', 'front-door', 'at-night'], ['team'], ['a-line']]);
  expect(ids('there', 'missing')).toEqual([['helpline', 'their-door', 'at-night'], [], ['a-line']]);
  expect(ids('there', 'worry')).toEqual([['their-door', 'at-night'], [], []]);
});

test('a worry of the area served may lead to another area, and the own front door stays', () => {
  expect(ids('here', 'next-door')).toEqual([['their-door', 'front-door', 'at-night'], [], []]);
});
