import fc from 'fast-check';
import { compareSections, type Section } from '../sections';

const section = (page: string, heading: string, text: string): Section => ({
  page,
  pageTitle: page,
  heading,
  text,
});

test('added, changed and removed sections; an unchanged one is silent', () => {
  const from = [
    section('a', 'One', 'same'),
    section('a', 'Two', 'old words'),
    section('a', 'Three', 'gone'),
  ];
  const to = [
    section('a', 'one', 'same'),
    section('a', 'Two', 'new words'),
    section('b', 'Four', 'added'),
  ];
  expect(compareSections(from, to)).toEqual([
    { page: 'a', pageTitle: 'a', heading: 'Two', before: 'old words', after: 'new words' },
    { page: 'b', pageTitle: 'b', heading: 'Four', after: 'added' },
    { page: 'a', pageTitle: 'a', heading: 'Three', before: 'gone' },
  ]);
  expect(compareSections(from, from)).toEqual([]);
});

test('texts with the same heading twice on a page: compared with itself nothing differs, and one change is one change', () => {
  const sections = fc.array(
    fc
      .record({
        page: fc.constantFrom('a', 'b'),
        heading: fc.constantFrom('', 'One', 'Two'),
        text: fc.constantFrom('x', 'y'),
      })
      .map(({ page, heading, text }) => section(page, heading, text)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(sections, sections, (from, to) => {
      expect(compareSections(from, from)).toEqual([]);
      const changes = compareSections(from, to);
      expect(to.length - from.length).toBe(
        changes.filter((c) => c.before === undefined).length -
          changes.filter((c) => c.after === undefined).length,
      );
    }),
  );
});
