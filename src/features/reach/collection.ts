/** Who there is to reach, and how. */
import { defineCollection, type Reader } from '../../shared/collection';
import { addDays } from '../../shared/calendar/london';
import { joinWords } from '../../shared/lists';
import { type Problem, problemAt } from '../../shared/problems';
import { fileIfThere, listIn } from '../../shared/sources';
import { pageCollection } from '../pages/collection';
import { courseCollection, sessionCollection } from '../training/collection';
import type { Place } from './model/place';
import { unreached } from './model/reach';
import { audienceMapSchema } from './plugin/schema';

export const audienceMapFile = fileIfThere('data/audience-map.yaml', audienceMapSchema, {
  places: [],
});

/** For so many days after its own a post is named: there is still time to ring somebody. Later the page has it. */
const daysToTell = 14;

interface Told {
  audiences: readonly string[];
  /** The record and the field that say whom it is for. */
  at: Parameters<typeof problemAt>[0];
  field: PropertyKey[];
}

/** What nobody of those it is for may have heard of. */
function tell(places: readonly Place[], { audiences, at, field }: Told): Problem[] {
  const missed = unreached(places, audiences).map(({ name }) => name);
  return missed.length === 0
    ? []
    : [
        problemAt(
          at,
          field,
          `no way is known by which this reaches ${joinWords(missed)}`,
          'ring them, or ask how they want to hear of it and write the way in data/audience-map.yaml',
          'warning',
        ),
      ];
}

/** For each session of a course that is still to come: those whom the course is for, and whom news does not reach. */
function checkSessions(places: readonly Place[], reader: Reader): Problem[] {
  const courses = new Map(
    reader.gather(courseCollection.source).items.map(({ id, value }) => [id, value]),
  );
  return reader.gather(sessionCollection.source).items.flatMap((item) => {
    const { course, days, cancelled } = item.value;
    const known = courses.get(course);
    if (!known || cancelled || (days[0]?.date ?? '') < reader.today) return [];
    return tell(places, { audiences: known.audiences, at: item, field: [...item.path, 'course'] });
  });
}

/** For each brief and update that is being written or has just gone out: whom it is for, and does not reach. */
function checkReach(places: readonly Place[], reader: Reader): Problem[] {
  const { whole } = reader.gather(pageCollection.source);
  return whole.flatMap(({ page, matter }) => {
    if (page.kind !== 'brief' && page.kind !== 'update') return [];
    const { audiences, date, draft } = page.matter;
    if (!draft && date < addDays(reader.today, -daysToTell)) return [];
    return tell(places, { audiences, at: matter, field: ['audiences'] });
  });
}

export const placeCollection = defineCollection({
  id: 'place',
  source: listIn(audienceMapFile, 'places'),
  rules: [
    {
      name: 'reach',
      about:
        'A post that is being written or has just gone out, and a session of a course to come, reach all whom they are for.',
      check({ items }, reader) {
        const places = items.map(({ value }) => value);
        return [...checkReach(places, reader), ...checkSessions(places, reader)];
      },
    },
  ],
  title: ({ name }) => name,
});

export const collections = [placeCollection];
