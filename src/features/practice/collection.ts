/** Made-up cases with which people practise the levels. */
import { defineCollection } from '../../shared/collection';
import { folder } from '../../shared/sources';
import { versionCollection } from '../level-of-need/collection';
import { casePath } from './model/addresses';
import { caseSchema, type PracticeCase } from './model/schema';
import { checkCase } from './plugin/rules/cases';

export const practiceCollection = defineCollection({
  id: 'practice',
  source: folder('data/practice', caseSchema, (written): PracticeCase => written),
  rules: [
    {
      name: 'cases',
      about:
        'A case for practice is short, has lines and levels of its version, and no long number.',
      check({ whole }, reader) {
        const versions = reader.gather(versionCollection.source).items.map(({ value }) => value);
        return versions.length === 0
          ? []
          : whole.flatMap((record) => checkCase(record, versions, reader.today));
      },
    },
  ],
  title: ({ title }) => title,
  address: ({ id }) => casePath(id),
});

export const collections = [practiceCollection];
