/** What former names mean after more changes of the same record. */
import { addName } from '../names';
import type { FormerName } from '../schema';

const renamed: FormerName = {
  kind: 'audience',
  was: 'teachers',
  title: 'Teachers',
  now: 'schools',
  on: '2026-11-01',
};

test('all names of a record end on the day on which it is withdrawn', () => {
  const last = { kind: 'audience', was: 'schools', title: 'Schools', on: '2026-11-20' };
  expect(addName([renamed], last)).toEqual([
    { kind: 'audience', was: 'teachers', title: 'Teachers', on: '2026-11-20' },
    last,
  ]);
  expect(addName([renamed], { ...last, now: 'staff' })[0]).toEqual({ ...renamed, now: 'staff' });
});
