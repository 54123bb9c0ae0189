/** Courses as pages show them. */
import type { Session } from './schema';
import type { Format } from './words';

interface Named {
  id: string;
  name: string;
}

/** What a course is about, with the page that tells more. */
export interface Subject {
  id: string;
  title: string;
  path: string;
}

export type ShownSession = Pick<Session, 'id' | 'days' | 'where' | 'cancelled'> &
  Partial<Pick<Session, 'bookBy' | 'note'>>;

export interface ListedCourse {
  id: string;
  name: string;
  provider: string;
  summary: string;
  /** The levels of training; none where nobody has said. */
  levels: { number: number; name: string }[];
  /** None where nobody has said. */
  audiences: Named[];
  format?: Format;
  subjects: Subject[];
  /** In the order of their first days; past ones too. */
  sessions: ShownSession[];
}

export interface CourseListData {
  /** By name. */
  courses: ListedCourse[];
  /** How many places of the area have no known way to hear of courses; undefined where nobody has said who there is. */
  reach?: { missed: number; of: number };
  /** The page of the questions about what a course changes; undefined where there are none. */
  questions?: string;
}

/** `Level 3 (Working with children)`. */
export const levelName = ({ number, name }: ListedCourse['levels'][number]): string =>
  `Level ${number} (${name})`;

/** Whether the last day of a session has gone by. @param today a calendar date in London. */
export const isOver = ({ days }: Pick<ShownSession, 'days'>, today: string): boolean =>
  (days.at(-1)?.date ?? '') < today;
