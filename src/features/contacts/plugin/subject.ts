/** What belongs to a worry, by the links that the records have: its terms, its guidance, the levels that speak of it. */
import type { Site } from '../../../shared/collection';
import { termCollection } from '../../glossary/collection';
import { pageCollection } from '../../pages/collection';
import type { Subject } from '../../search/model/documents';
import { firstSentence } from '../../../shared/firstSentence';
import type { Concern } from '../model/concerns';

/**
 * The subject of a worry; undefined for one with nothing of the kind.
 * @param levelsOf the levels that speak of a theme.
 */
export function subjectOf(
  site: Site,
  concern: Concern,
  levelsOf: (theme: string) => Subject['levels'],
): Subject | undefined {
  const terms = (concern.terms ?? []).flatMap((id) => site.get(termCollection, id) ?? []);
  const [main] = terms;
  const guidance = site.all(pageCollection).find(({ path }) => path === concern.guidance);
  const levels = concern.theme === undefined ? [] : levelsOf(concern.theme);
  if (!main && !guidance && levels.length === 0) return undefined;
  return {
    terms: terms.map((term) => termCollection.address(term, site) ?? ''),
    ...(main && { meaning: { title: main.term, text: firstSentence(main.meaning) } }),
    ...(guidance && { guidance: { path: guidance.path, title: guidance.matter.title } }),
    levels,
  };
}
