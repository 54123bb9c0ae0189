/** Courses, their sessions, and the questions, as open data. */
import * as z from 'zod';
import { type Dataset, type Envelope, envelope, toCsv } from '../../../shared/openData';
import { counted } from '../../../shared/counted';
import { coursePath } from '../model/addresses';
import {
  type Course,
  courseSchema,
  type Session,
  sessionSchema,
  type Training,
  trainingSchema,
} from '../model/schema';

export const trainingExportSchema = z.strictObject({
  ...envelope,
  levels: trainingSchema.shape.levels,
  courses: z.array(courseSchema.extend({ page: z.url().describe('Its permanent address.') })),
  sessions: z.array(sessionSchema),
  questionnaire: trainingSchema.shape.questionnaire,
});

const columns = [
  'id',
  'name',
  'provider',
  'summary',
  'levels',
  'audiences',
  'format',
  'covers',
  'topics',
  'sessions',
  'page',
];

interface Content extends Training {
  courses: readonly Course[];
  sessions: readonly Session[];
}

/** @param siteUrl the public address of the site, base address included, without a slash at its end. */
export function createTrainingDataset(
  { courses, sessions, levels, questionnaire }: Content,
  { siteUrl, about }: { siteUrl: string; about: Envelope },
): Dataset {
  const placed = courses.map((one) => ({ ...one, page: `${siteUrl}${coursePath(one.id)}` }));
  const datesOf = (id: string) =>
    sessions
      .filter(({ course, cancelled }) => course === id && !cancelled)
      .map(({ days }) => days[0]?.date ?? '');
  return {
    id: 'training',
    title: 'Training',
    summary: [
      counted(courses.length, 'course'),
      sessions.length > 0 ? ' with dates' : ', no date announced yet',
      questionnaire ? ', and the questions about what one changes.' : '.',
    ].join(''),
    schema: trainingExportSchema,
    schemaName: 'training',
    path: 'training',
    json: {
      ...about,
      title: 'Training',
      levels,
      courses: placed,
      sessions,
      ...(questionnaire && { questionnaire }),
    },
    others: [
      {
        ending: 'csv',
        content: toCsv(
          columns,
          placed.map(({ levels: own, audiences, covers, topics, ...one }) => ({
            ...one,
            levels: own.join('; '),
            audiences: audiences.join('; '),
            covers: covers.join(' '),
            topics: topics.join('; '),
            sessions: datesOf(one.id).join('; '),
          })),
        ),
      },
    ],
  };
}
