/** Courses, the sessions of each, the list that pages show of them, and the questions about what they change. */
import { defineCollection } from '../../shared/collection';
import { fileIfThere, folder, listIn, within } from '../../shared/sources';
import { coursePath, sessionPath, trainingPath } from './model/addresses';
import { type Course, courseSchema, sessionsSchema, trainingSchema } from './model/schema';
import { partnershipCollection } from '../partnership/collection';
import { checkCourse } from './plugin/rules/courses';
import { checkQuestionnaire } from './plugin/rules/questionnaire';
import { checkSession } from './plugin/rules/sessions';

const trainingFile = fileIfThere('data/training.yaml', trainingSchema, { levels: [] });

export const sessionsFile = fileIfThere('data/sessions.yaml', sessionsSchema, { sessions: [] });

export const trainingCollection = defineCollection({
  id: 'training',
  source: trainingFile,
  rules: [
    {
      name: 'questions about training',
      about: 'Each question about what a course changes is asked twice at least, under an id once.',
      check: ({ items }) => items.flatMap(checkQuestionnaire),
    },
  ],
  title: () => 'Training',
});

export const courseCollection = defineCollection({
  id: 'course',
  schemes: ['course'],
  source: folder('data/courses', courseSchema, (written): Course => written),
  rules: [
    {
      name: 'courses',
      about: 'A course names levels of training that there are, and nothing twice.',
      check({ items }, reader) {
        const [training] = reader.gather(trainingFile).items;
        return training ? items.flatMap((item) => checkCourse(item, training.value.levels)) : [];
      },
    },
  ],
  title: ({ name }) => name,
  address: ({ id }) => coursePath(id),
  review: {
    id: 'course',
    one: 'course',
    many: 'courses',
    short: 'course',
    step: 'Courses: ask the provider. Is it still held, for whom, and on which days?',
    of: ({ review: { reviewed, due, owner } }) => ({ checked: reviewed, due, owner }),
  },
});

export const sessionCollection = defineCollection({
  id: 'session',
  source: listIn(sessionsFile, 'sessions'),
  rules: [
    {
      name: 'sessions',
      about: 'The days of a session are in order, and a place can be asked for until the first.',
      check: ({ items }) => items.flatMap(checkSession),
    },
  ],
  title: ({ id }) => id,
  address: ({ id, course }) => sessionPath(course, id),
});

/** The list of all courses, for a page to show: `[Courses and dates](courses:all)`. */
export const courseListCollection = defineCollection({
  id: 'list of courses',
  schemes: ['courses'],
  source: {
    reads: courseCollection.source.reads,
    shapes: courseCollection.source.shapes,
    read: (reader) =>
      within(
        reader
          .gather(courseCollection.source)
          .items.slice(0, 1)
          // At a place of its own: at that of the course it would be the owner of what the course names.
          .map((item) => ({ ...item, path: ['id'], id: 'all', value: { id: 'all' } })),
      ),
  },
  title: () => 'Courses and dates',
  address: (_, site) => site.one(partnershipCollection).pages.training ?? trainingPath,
});

export const collections = [
  trainingCollection,
  courseCollection,
  sessionCollection,
  courseListCollection,
];
