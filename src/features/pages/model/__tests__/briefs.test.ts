import { parse } from 'yaml';
import { briefSchema } from '../schema';

const brief = {
  title: 'A brief',
  description: 'One sentence.',
  slug: 'a-brief',
  date: '2026-11-01',
  authors: ['team'],
  tags: ['learning'],
  audiences: ['schools'],
};

test.each([
  ['a finding of an audit', { findings: ['a-finding'] }],
  ['a citation', { citations: ['an-act'] }],
  ['a source of its own', { sources: [{ title: 'Review of a case, 2025' }] }],
])('a brief may rest on %s', (_, basis) => {
  expect(briefSchema.safeParse({ ...brief, ...basis }).success).toBe(true);
});

test('a brief rests on something', () => {
  const { success, error } = briefSchema.safeParse(brief);
  expect(success).toBe(false);
  expect(error?.issues).toMatchObject([{ path: ['sources'] }]);
});

test('the example of a source can be copied as it is', () => {
  const [issue] = briefSchema.safeParse(brief).error?.issues ?? [];
  const { fix = '' } = (issue as { params?: { fix: string } }).params ?? {};
  const written = parse(fix.slice(fix.indexOf('sources: ['))) as object;
  expect(briefSchema.parse({ ...brief, ...written }).sources).toEqual([
    { title: 'Review of a case, 2025' },
  ]);
});
