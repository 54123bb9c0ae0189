/** Practice: pure views of the site. */
import type { Site } from '../../shared/collection';
import { toJson, toJsonSchema } from '../../shared/openData';
import { contactCard } from '../contacts/view';
import { versionCollection } from '../level-of-need/collection';
import { indicatorPath, versionInForce } from '../level-of-need/view';
import { audienceCollection } from '../partnership/collection';
import { aboutData } from '../review/view';
import { createDocument } from '../search/model/documents';
import { practiceCollection } from './collection';
import { practicePath } from './model/addresses';
import { answerRowSchema } from './model/answerSchema';
import { createPracticeDataset } from './plugin/dataset';
import { createPracticeRoutes, practiceAddresses } from './plugin/routes';

export { collections } from './collection';

export const addresses = (site: Site) => practiceAddresses(site.all(practiceCollection));

export function routes(site: Site) {
  const cases = site.all(practiceCollection);
  if (cases.length === 0) return [];
  return createPracticeRoutes(cases, {
    versions: site.all(versionCollection),
    lead: versionInForce(site),
    audiences: site.all(audienceCollection),
    pageOf: (id) => indicatorPath(site, id),
    contactCard: (id) => contactCard(site, id),
  });
}

export function datasets(site: Site) {
  const cases = site.all(practiceCollection);
  return cases.length === 0
    ? []
    : [createPracticeDataset(cases, { siteUrl: site.url, about: aboutData(site) })];
}

/** The list alone: a made-up case is no answer to a worry. */
export const documents = (site: Site) =>
  site.all(practiceCollection).length === 0
    ? []
    : [
        createDocument({
          kind: 'page',
          path: practicePath,
          title: 'Practise the levels',
          otherNames: [
            'practice cases',
            'made-up cases',
            'calibration',
            'moderation of thresholds',
          ],
          description: 'Made-up cases: choose a level, see the reasons, and compare as a team.',
        }),
      ];

/** What a row of a file of answers has. */
export function files(site: Site) {
  if (site.all(practiceCollection).length === 0) return [];
  const path = 'schemas/practice-answers.json';
  return [{ path, content: toJson(toJsonSchema(answerRowSchema, `${site.url}/${path}`)) }];
}
