import type { Finder } from '../../model/concerns';
import { ringingFor } from '../candidates';
import { contact, directoryOf, namesOf } from './samples';

const names = namesOf([
  contact({ id: 'front-door', role: 'front-door', concerns: ['worry', 'training'] }),
  contact({ id: 'team', concerns: ['training'] }),
]);
const { concerns } = names;

/** Who to ring should a worry get worse that can wait and depends on no place. @param ask whom it asks first */
function worseOf(ask: string): string[] {
  const concern = concerns.find(({ id }) => id === 'training');
  if (!concern) throw new Error('the sample has no such worry');
  const finder = { concerns, questions: { worry: { skipTo: 'worry' } } } as unknown as Finder;
  const choice = { concern: { ...concern, ask: [ask] } };
  return ringingFor(choice, directoryOf(names), { names, finder }).worse.map(({ id }) => id);
}

test('a worry that can wait and is for a front door says who to ring if it gets worse', () => {
  expect(worseOf('front-door')).toEqual(['front-door']);
  expect(worseOf('team')).toEqual([]);
});
