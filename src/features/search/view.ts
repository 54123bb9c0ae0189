/** How queries are read on this site. */
import type { Site } from '../../shared/collection';
import { areaCollection } from '../partnership/collection';
import { concernCollection } from '../contacts/collection';
import { servedAreas } from '../partnership/model/areas';
import { dangerCollection, frameCollection, placeCollection } from './collection';
import { dangerWords } from './model/danger';
import type { FrameRules } from './model/frames';
import { type Reading, readingVersion } from './model/reading';
import { packWords } from './model/realWords';
import type { LearnedSayings } from './model/sayings';
import { createSlips } from './model/wordReader';
import { listCommonWords, listRarerWords } from './plugin/commonWords';
import { learnOrRecall } from './plugin/keepLearned';
import { learnedOf } from './plugin/lessons';

/** Learns what people mean by what they say, or recalls it where this machine has learned the same before. */
export const learnFrom = learnOrRecall;

/** What was learned of sayings, as light as a first answer has to be. */
export const firstSayings = (site: Site): LearnedSayings => learnedOf(site).first;

/** The rules of who did what to whom, each with the page it leads to. */
function framesOf(site: Site): FrameRules {
  const { frames, ...rules } = site.one(frameCollection);
  return {
    ...rules,
    frames: frames.flatMap(({ worry, page, words, unless }) => {
      const concern = worry === undefined ? undefined : site.get(concernCollection, worry);
      const to = concern ? concernCollection.address(concern, site) : page;
      return to === undefined ? [] : [{ to, words, ...(unless && { unless }) }];
    }),
  };
}

/** @param own words of the site that the index carries, folded: the reading leaves them out. */
export function readingOf(site: Site, own: ReadonlySet<string>): Reading {
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
    words: packWords([...listCommonWords(), ...rarer].filter((word) => !own.has(word))),
    danger,
    places: site.one(placeCollection).places,
    frames: framesOf(site),
    sayings: learnedOf(site).whole,
    home: servedAreas(site.all(areaCollection)).flatMap(({ name, otherNames }) => [
      name,
      ...otherNames,
    ]),
    areas: site.all(areaCollection).flatMap(({ name, otherNames }) => [name, ...otherNames]),
  };
}
