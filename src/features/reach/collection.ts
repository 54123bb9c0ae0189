/** Who there is to reach, and how. */
import { defineCollection, type Reader } from '../../shared/collection';
import { addDays } from '../../shared/calendar/london';
import { joinWords } from '../../shared/lists';
import { type Problem, problemAt } from '../../shared/problems';
import { fileIfThere, listIn } from '../../shared/sources';
import { pageCollection } from '../pages/collection';
import type { Place } from './model/place';
import { unreached } from './model/reach';
import { audienceMapSchema } from './plugin/schema';

export const audienceMapFile = fileIfThere('data/audience-map.yaml', audienceMapSchema, {
  places: [],
});

/** For so many days after its own a post is named: there is still time to ring somebody. Later the page has it. */
const daysToTell = 14;

/** For each brief and update that is being written or has just gone out: whom it is for, and does not reach. */
function checkReach(places: readonly Place[], reader: Reader): Problem[] {
  const { whole } = reader.gather(pageCollection.source);
  return whole.flatMap(({ page, matter }) => {
    if (page.kind !== 'brief' && page.kind !== 'update') return [];
    const { audiences, date, draft } = page.matter;
    if (!draft && date < addDays(reader.today, -daysToTell)) return [];
    const missed = unreached(places, audiences).map(({ name }) => name);
    return missed.length === 0
      ? []
      : [
          problemAt(
            matter,
            ['audiences'],
            `no way is known by which this reaches ${joinWords(missed)}`,
            'ring them, or ask how they want to hear of it and write the way in data/audience-map.yaml',
            'warning',
          ),
        ];
  });
}

export const placeCollection = defineCollection({
  id: 'place',
  source: listIn(audienceMapFile, 'places'),
  rules: [
    {
      name: 'reach',
      about: 'A post that is being written, or has just gone out, reaches all whom it is for.',
      check: ({ items }, reader) =>
        checkReach(
          items.map(({ value }) => value),
          reader,
        ),
    },
  ],
  title: ({ name }) => name,
});

export const collections = [placeCollection];
