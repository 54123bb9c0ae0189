/** What belongs to a worry, by the links that the records have: its terms, topic, guidance, the levels that speak of it. */
import type { Site } from '../../../shared/collection';
import { termCollection } from '../../glossary/collection';
import { pageCollection } from '../../pages/collection';
import type { Subject } from '../../search/model/documents';
import type { TopicLink } from '../../topics/model/link';
import { firstSentence } from '../../../shared/firstSentence';
import type { Concern } from '../model/concerns';

interface Around {
  /** The levels that speak of a theme. */
  levelsOf: (theme: string) => Subject['levels'];
  /** The topic that says most about it. */
  topic: TopicLink | undefined;
}

/** The subject of a worry; undefined for one with nothing of the kind. */
export function subjectOf(
  site: Site,
  concern: Concern,
  { levelsOf, topic }: Around,
): Subject | undefined {
  const terms = (concern.terms ?? []).flatMap((id) => site.get(termCollection, id) ?? []);
  const [main] = terms;
  const guidance = site.all(pageCollection).find(({ path }) => path === concern.guidance);
  const levels = concern.theme === undefined ? [] : levelsOf(concern.theme);
  if (!main && !guidance && !topic && levels.length === 0) return undefined;
  return {
    terms: terms.map((term) => termCollection.address(term, site) ?? ''),
    ...(main && { meaning: { title: main.term, text: firstSentence(main.meaning) } }),
    ...(topic && { topic }),
    ...(guidance && { guidance: { path: guidance.path, title: guidance.matter.title } }),
    levels,
  };
}
