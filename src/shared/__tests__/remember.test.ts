import { remember } from '../remember';

test('the same is worked out once, and what differs in any part is not the same', () => {
  const asked: unknown[] = [];
  const join = remember(10, (a: string, b: string, c: number) => {
    asked.push([a, b, c]);
    return { words: `${a} ${b} ${c}` };
  });
  expect(join('a', 'b', 0)).toBe(join('a', 'b', 0));
  expect(join('a', 'b', 1)).not.toBe(join('a', 'b', 0));
  expect(join('ab', '', 0).words).toBe('ab  0');
  expect(join('a', 'b', 0).words).toBe('a b 0');
  expect(asked).toHaveLength(3);
});

test('the oldest goes where there are too many', () => {
  const asked: string[] = [];
  const note = remember(2, (a: string) => {
    asked.push(a);
    return a;
  });
  for (const word of ['a', 'b', 'c', 'b', 'a']) note(word);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
