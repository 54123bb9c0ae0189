/** What the schema cannot say of a course. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Course, Training } from '../../model/schema';

const lists = [
  'levels',
  'audiences',
  'topics',
  'terms',
  'pages',
  'indicators',
  'findings',
  'recommendations',
] as const;

/** @param levels the levels of training that there are. */
export function checkCourse(item: Item<Course>, levels: Training['levels']): Problem[] {
  const course = item.value;
  const twice = lists.flatMap((field) =>
    course[field].flatMap((named, i) =>
      (course[field] as readonly (string | number)[]).indexOf(named) < i
        ? [problemAt(item, [field, i], `${named} is named twice`, 'take one of them out')]
        : [],
    ),
  );
  const known = levels.map(({ number }) => number);
  const unknown = course.levels.flatMap((number, i) =>
    known.includes(number)
      ? []
      : [
          problemAt(
            item,
            ['levels', i],
            `there is no level of training ${number}`,
            known.length > 0
              ? `write one of ${known.join(', ')}`
              : 'add it to the levels of data/training.yaml',
          ),
        ],
  );
  return [...twice, ...unknown];
}
