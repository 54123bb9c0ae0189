/** Claims: the time limits and duties that the site states, each written once with its source. */
import { defineCollection, type Reader } from '../../shared/collection';
import { fileIfThere, listIn } from '../../shared/sources';
import { citationCollection } from '../citations/collection';
import { concernCollection, contactCollection, finderCollection } from '../contacts/collection';
import { termCollection } from '../glossary/collection';
import { versionSource } from '../level-of-need/collection';
import { pageCollection } from '../pages/collection';
import { pathwayCollection } from '../pathways/collection';
import { topicCollection } from '../topics/collection';
import { claimsSchema } from './model/schema';
import { newerThan } from './model/state';
import { checkClaimEditions } from './plugin/rules/editions';
import { checkClocks } from './plugin/rules/clocks';
import { checkUntied, ownTimes, type Stated } from './plugin/rules/untied';

/** The draft of the document: what is published is frozen. */
const draft = 'next';

/** Every record whose sentences are the site's own. */
function listStated(reader: Reader): Stated[] {
  const data = reader.gather(versionSource).data.get(draft);
  const ofDraft = data
    ? (['levels', 'indicators'] as const).flatMap((key) =>
        data.value[key].map((value, i) => ({ value, source: data.source, path: [key, i] })),
      )
    : [];
  return [
    ...reader.gather(contactCollection.source).whole.map((one) => ({ ...one, path: [] })),
    ...reader.gather(finderCollection.source).whole.map(({ value, source }) => ({
      value: { ...value, concerns: undefined },
      source,
      path: [],
    })),
    ...reader.gather(concernCollection.source).items,
    ...reader.gather(termCollection.source).items,
    ...reader.gather(topicCollection.source).items,
    ...reader.gather(pathwayCollection.source).items,
    ...ofDraft,
  ];
}

export const claimCollection = defineCollection({
  id: 'claim',
  schemes: ['claim'],
  source: listIn(fileIfThere('data/claims.yaml', claimsSchema, { claims: [] }), 'claims'),
  rules: [
    {
      name: 'editions of claims',
      about: 'A claim on a replaced edition names the newer one, and why nobody has compared them.',
      check: ({ items }, reader) =>
        checkClaimEditions(
          items,
          reader.gather(citationCollection.source).items.map(({ value }) => value),
        ),
    },
    {
      name: 'times of claims',
      about: 'The claim that a step of a pathway names sets a time.',
      check: ({ items }, reader) =>
        reader
          .gather(pathwayCollection.source)
          .items.flatMap((pathway) => checkClocks(pathway, items)),
    },
    {
      name: 'untied',
      about: 'Every time limit and duty in a text of the site has a claim behind it.',
      check: ({ items }, reader) =>
        checkUntied(
          {
            records: listStated(reader),
            pages: reader
              .gather(pageCollection.source)
              .bodies.filter(({ version = draft }) => version === draft),
          },
          {
            claims: items.map(({ value }) => value),
            pathways: new Map(
              reader
                .gather(pathwayCollection.source)
                .items.map(({ id, value }) => [id, ownTimes(value)]),
            ),
            release: reader.release,
          },
        ),
    },
  ],
  permanent: 'published versions of the document link to it, and their text is frozen',
  title: ({ says }) => says,
  address: ({ id }) => `/references#claim-${id}`,
  shown: (claim, _, site) =>
    newerThan(claim, new Map(site.all(citationCollection).map((one) => [one.id, one])))
      ? { mark: { status: 'second-hand', label: 'older edition' } }
      : undefined,
});

export const collections = [claimCollection];
