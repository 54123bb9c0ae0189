/** The newest results of the accessibility tests, one for each browser they ran in. */
import { defineCollection } from '../../shared/collection';
import { fileIfThere, listIn } from '../../shared/sources';
import { accessibilityRunsSchema } from './model/schema';

export const accessibilityFile = 'data/accessibility.yaml';

export const accessibilityRunCollection = defineCollection({
  id: 'accessibility run',
  source: listIn(fileIfThere(accessibilityFile, accessibilityRunsSchema, { runs: [] }), 'runs'),
  title: ({ browser }) => browser,
});

export const collections = [accessibilityRunCollection];
