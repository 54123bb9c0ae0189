/** What to do step by step, with the times. */
import { defineCollection } from '../../shared/collection';
import { checkDuplicates } from '../../shared/load';
import { file, listIn } from '../../shared/sources';
import { pathwaysSchema } from './model/schema';
import { checkFlow } from './plugin/rules/flow';

const pathwaysFile = file('data/pathways.yaml', pathwaysSchema);

/** The file as a whole: its pathways, and when an office day ends. */
export const pathwaysCollection = defineCollection({
  id: 'pathways',
  source: pathwaysFile,
  rules: [
    {
      name: 'steps',
      about: 'No two steps of a pathway have one id.',
      check: ({ whole }) =>
        whole.flatMap((record) =>
          record.value.pathways.flatMap(({ steps }, i) =>
            checkDuplicates(
              record,
              ['pathways', i, 'steps'],
              steps.map(({ id }) => id),
            ),
          ),
        ),
    },
    {
      name: 'flow',
      about: 'Every pathway leads from its start to an end, and its times can be counted.',
      check: ({ whole }) => whole.flatMap(checkFlow),
    },
  ],
});

export const pathwayCollection = defineCollection({
  id: 'pathway',
  schemes: ['pathway'],
  source: listIn(pathwaysFile, 'pathways'),
  title: ({ title }) => title,
  address: ({ id }) => `/contacts/pathways#${id}`,
});

export const collections = [pathwaysCollection, pathwayCollection];
