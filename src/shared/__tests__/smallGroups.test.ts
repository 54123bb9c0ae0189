/** No small group is shown, nor one by which a small one could be told. */
import fc from 'fast-check';
import { fewestPeople, hiddenGroups } from '../smallGroups';

const hidden = (...sizes: number[]): number[] =>
  [...hiddenGroups(sizes.map((people) => ({ people })))].map(({ people }) => people);

test('what is hidden has five people between them, and nothing is hidden without need', () => {
  expect(hidden(5, 8, 12)).toEqual([]);
  expect(hidden(12, 3, 8)).toEqual([3, 8]);
  expect(hidden(12, 2, 2, 8)).toEqual([2, 2, 8]);
  expect(hidden(12, 3, 4, 8)).toEqual([3, 4]);
});

test('the whole less what is shown never leaves fewer than five, unless that is all there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (sizes) => {
      const groups = sizes.map((people) => ({ people }));
      const out = [...hiddenGroups(groups)];
      const people = out.reduce((all, one) => all + one.people, 0);
      expect(groups.filter((one) => one.people < fewestPeople && !out.includes(one))).toEqual([]);
      expect(out.length === 0 || people >= fewestPeople || out.length === groups.length).toBe(true);
    }),
  );
});
