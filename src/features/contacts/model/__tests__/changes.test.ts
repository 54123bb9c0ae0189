import { describeChange } from '../changes';

test('a change is told in the words of a reader', () => {
  const record = { id: 'a', name: 'A', hours: { kind: 'always' }, phones: [{ number: '1' }] };
  expect(describeChange(undefined, record)).toBe('Added');
  expect(describeChange(record, undefined)).toBe('Withdrawn');
  expect(describeChange(record, { ...record })).toBe('');
  expect(
    describeChange(record, { ...record, phones: [{ number: '2' }], hours: { kind: 'unknown' } }),
  ).toBe('Changed: telephone numbers and hours');
  expect(describeChange(record, { ...record, kind: 'team' })).toBe('Changed: other details');
});
