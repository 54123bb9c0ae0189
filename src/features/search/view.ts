/** How queries are read on this site. */
import { once, type Site } from '../../shared/collection';
import { areaCollection } from '../partnership/collection';
import { dangerCollection, placeCollection } from './collection';
import { createSlips, dangerWords } from './model/danger';
import { type Reading, readingVersion } from './model/reading';
import { packWords } from './model/realWords';
import { listCommonWords, listRarerWords } from './plugin/commonWords';

export const readingOf = once((site: Site): Reading => {
  const danger = site.one(dangerCollection);
  const lexicon = dangerWords(danger);
  const nearest = createSlips(lexicon);
  // A rarer word is carried only where it would be taken for one of danger: gritting is not grunting. One letter away it
  // is more likely the slip than the rare word: chocking is choking.
  const rarer = listRarerWords().filter((word) => {
    const { meant, edits } = nearest(word);
    return !lexicon.has(word) && meant.length > 0 && edits > 1;
  });
  return {
    version: readingVersion,
    words: packWords([...listCommonWords(), ...rarer]),
    danger,
    places: site.one(placeCollection).places,
    areas: site.all(areaCollection).flatMap(({ name, otherNames }) => [name, ...otherNames]),
  };
});
