/** What the words box learns from: what people say, each with the lines they may mean. */
import type { Site } from '../../../shared/collection';
import { sayingCollection } from '../../search/collection';
import type { Saying } from '../../search/model/learnSayings';
import { indicatorWordsCollection, versionCollection } from '../collection';

/** Sentences count whole; words and short phrases half, since a sentence has more of them. */
const [whole, half] = [1, 0.5];

/** Everything said of lines, with the ids of those it may mean, of any version. */
export function sayingsOfLines(site: Site): Saying[] {
  const told = site
    .one(sayingCollection)
    .sayings.flatMap(({ indicator, say }) =>
      indicator.length === 0 ? [] : say.map((said) => ({ said, about: indicator, counts: whole })),
    );
  const words = site
    .one(indicatorWordsCollection)
    .words.flatMap(({ for: about, say }) => say.map((said) => ({ said, about, counts: half })));
  const texts = new Map(
    site
      .all(versionCollection)
      .flatMap(({ data }) => data.indicators)
      .map(({ id, text }) => [`${id} ${text}`, { said: text, about: [id], counts: whole }]),
  );
  return told.length + words.length === 0 ? [] : [...told, ...words, ...texts.values()];
}
