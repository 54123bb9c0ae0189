/** Other partnerships, and the last good copy of what each published. */
import { defineCollection } from '../../shared/collection';
import { problemAt } from '../../shared/problems';
import { fileIfThere, folder, listIn } from '../../shared/sources';
import { copySchema, neighboursSchema } from './model/schema';

export const neighboursFile = fileIfThere('data/neighbour-feeds.yaml', neighboursSchema, {
  feeds: [],
});

export const neighbourCollection = defineCollection({
  id: 'neighbour feed',
  source: listIn(neighboursFile, 'feeds'),
  title: ({ name }) => name,
});

export const copyFolder = 'data/neighbour-feeds';

export const copyCollection = defineCollection({
  id: 'copy of a neighbour feed',
  source: folder(copyFolder, copySchema, (copy) => copy),
  rules: [
    {
      name: 'copies of feeds',
      about: 'A copy is of a neighbour that is listed.',
      check({ items }, reader) {
        const known = reader.gather(neighbourCollection.source).items.map(({ id }) => id);
        return items
          .filter(({ id }) => !known.includes(id))
          .map((item) =>
            problemAt(
              item,
              ['id'],
              `there is no neighbour ${item.id} in data/neighbour-feeds.yaml`,
              'delete the copy, or list the neighbour again',
            ),
          );
      },
    },
  ],
  title: ({ id }) => id,
});

export const collections = [neighbourCollection, copyCollection];
