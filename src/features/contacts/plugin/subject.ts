/** What belongs to a worry, by the links that the records have: its terms, topic, guidance, the levels that speak of it. */
import type { Site } from '../../../shared/collection';
import { termCollection } from '../../glossary/collection';
import { pageCollection } from '../../pages/collection';
import type { Subject } from '../../search/model/documents';
import type { TopicLink } from '../../topics/model/link';
import { firstSentence } from '../../../shared/firstSentence';
import { concernCollection } from '../collection';
import type { Concern } from '../model/concerns';

interface Around {
  /** The levels that speak of a theme. */
  levelsOf: (theme: string) => Subject['levels'];
  /** The topic that says most about it. */
  topic: TopicLink | undefined;
}

/** The terms that say to see one of a worry's, lead to somebody whom it asks, and are no worry's own. */
function termsBeside(site: Site, { terms = [], ask }: Concern) {
  const owned = new Set(site.all(concernCollection).flatMap((concern) => concern.terms ?? []));
  return site
    .all(termCollection)
    .filter(
      ({ id, see, contacts }) =>
        !owned.has(id) &&
        see.some((one) => terms.includes(one)) &&
        contacts.some((one) => ask.includes(one)),
    );
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
  const linkTo = (term: (typeof terms)[number]) => termCollection.address(term, site) ?? '';
  const beside = termsBeside(site, concern);
  return {
    terms: terms.map(linkTo),
    ...(beside.length > 0 && { beside: beside.map(linkTo) }),
    ...(main && { meaning: { title: main.term, text: firstSentence(main.meaning) } }),
    ...(topic && { topic }),
    ...(guidance && { guidance: { path: guidance.path, title: guidance.matter.title } }),
    levels,
  };
}
