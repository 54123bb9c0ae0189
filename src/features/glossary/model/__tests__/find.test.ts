import { findTerms } from '../find';

const term = (name: string, acronyms: string[], otherNames: string[], meaning: string) => ({
  term: name,
  acronyms,
  otherNames,
  meaning,
});
const terms = [
  term('Child in need', ['CiN'], ['section 17 child'], 'A child who needs help from the council.'),
  term('Hub', ['MASH'], ['front door'], 'Where agencies share what they know of a child.'),
  term('Looked-after child', ['LAC'], [], 'A child in the care of the council.'),
];
const find = (typed: string) => findTerms(terms, typed).map((one) => one.term);

test('by the start of a word of its name, its acronym or another name, whatever the case', () => {
  expect(find('mas')).toEqual(['Hub']);
  expect(find('CIN')).toEqual(['Child in need']);
  expect(find('front DOOR')).toEqual(['Hub']);
  expect(find('after-looked')).toEqual(['Looked-after child']);
});

test('each word must be there, and in the same name', () => {
  expect(find('child')).toEqual(['Child in need', 'Looked-after child']);
  expect(find('child mash')).toEqual([]);
});

test('by what it means where no name has the words; all where nothing is typed', () => {
  expect(find('agencies')).toEqual(['Hub']);
  expect(find('  -')).toHaveLength(3);
  expect(find('zebra')).toEqual([]);
});
