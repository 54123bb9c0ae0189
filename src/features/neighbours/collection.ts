/** Neighbouring areas: what they call the levels, and where a child goes there. */
import { defineCollection } from '../../shared/collection';
import { fileIfThere, listIn } from '../../shared/sources';
import { contactCollection } from '../contacts/collection';
import { versionCollection } from '../level-of-need/collection';
import { leadVersion } from '../level-of-need/model/version';
import { areaCollection } from '../partnership/collection';
import { placeOf } from './model/addresses';
import { neighboursSchema } from './model/schema';
import { checkNeighbour } from './plugin/rules/neighbours';

const neighboursFile = fileIfThere('data/neighbours.yaml', neighboursSchema, {
  moving: [],
  neighbours: [],
});

/** The file as a whole: the areas, and what to do when a case moves. */
export const neighboursCollection = defineCollection({ id: 'neighbours', source: neighboursFile });

export const neighbourCollection = defineCollection({
  id: 'neighbour',
  source: listIn(neighboursFile, 'neighbours'),
  rules: [
    {
      name: 'neighbours',
      about: 'What is said of a neighbouring area is of a neighbour, its own door and our levels.',
      check({ items }, reader) {
        const lead = leadVersion(
          reader.gather(versionCollection.source).items.map(({ value }) => value),
        );
        const known = {
          areas: reader.gather(areaCollection.source).items.map(({ value }) => value),
          contacts: reader.gather(contactCollection.source).items.map(({ value }) => value),
          levels: lead?.data.levels.map(({ number }) => number) ?? [],
        };
        return items.flatMap((item) => checkNeighbour(item, known));
      },
    },
  ],
  title: ({ id }) => id,
  address: ({ id }) => placeOf(id),
  review: {
    id: 'neighbour',
    one: 'neighbouring area',
    many: 'neighbouring areas',
    short: 'neighbour',
    step: 'Neighbouring areas: look at their page. Has the document a new name or edition, and is what was unknown there now?',
    of: ({ review: { reviewed, due, owner } }) => ({ checked: reviewed, due, owner }),
  },
});

export const collections = [neighboursCollection, neighbourCollection];
