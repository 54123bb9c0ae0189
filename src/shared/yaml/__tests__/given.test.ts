import { notYaml, withoutOpen } from '../given';

test('what is no YAML is told in one sentence', () => {
  expect(notYaml('mine.docx', 'PK\u0003\u0004\u0000')?.message).toContain('Word');
  expect(notYaml('mine.yaml', 'a\u0000b')?.message).toContain('Word');
  expect(notYaml('mine.csv', 'a,b')?.message).toContain('CSV');
  expect(notYaml('mine.yaml', 'a: b')).toBeUndefined();
});

test('lines that were left open are left out, and what is in a list keeps its place', () => {
  const data = {
    due: null,
    action: { notice: null },
    evidence: [{ on: null, text: null }],
    list: [{ a: null }, { a: 1 }],
    none: [],
    text: '',
  };
  expect(withoutOpen(data)).toEqual({ list: [{}, { a: 1 }], none: [], text: '' });
  expect(withoutOpen('text')).toBe('text');
});
