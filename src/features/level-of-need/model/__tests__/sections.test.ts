import { compareSections, type Section } from '../sections';

const section = (page: string, heading: string, text: string): Section => ({ page, pageTitle: page, heading, text });

test('added, changed and removed sections; an unchanged one is silent', () => {
  const from = [section('a', 'One', 'same'), section('a', 'Two', 'old words'), section('a', 'Three', 'gone')];
  const to = [section('a', 'one', 'same'), section('a', 'Two', 'new words'), section('b', 'Four', 'added')];
  expect(compareSections(from, to)).toEqual([
    { page: 'a', pageTitle: 'a', heading: 'Two', before: 'old words', after: 'new words' },
    { page: 'b', pageTitle: 'b', heading: 'Four', after: 'added' },
    { page: 'a', pageTitle: 'a', heading: 'Three', before: 'gone' },
  ]);
  expect(compareSections(from, from)).toEqual([]);
});
