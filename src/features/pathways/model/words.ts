/** A time limit in words. */
import type { Clock } from './schema';

const unitNames: Record<Clock['unit'], string> = {
  hour: 'hour',
  'working-day': 'working day',
  day: 'day',
  week: 'week',
  month: 'month',
};

const count = (number: number, unit: Clock['unit']): string =>
  `${number} ${unitNames[unit]}${number === 1 ? '' : 's'}`;

/** `within 1 working day`, `within 2 to 5 working days`. */
export const describeClock = ({
  within,
  orSooner,
  unit,
}: Pick<Clock, 'within' | 'orSooner' | 'unit'>): string =>
  `within ${orSooner === undefined ? '' : `${orSooner} to `}${count(within, unit)}`;

/** What a standing means to a reader. */
export const standingWords: Record<Clock['standing'], string> = {
  statutory: 'Set in law',
  guidance: 'Set in statutory guidance',
  usual: 'Usual in other areas, but not a rule here',
  'sample-local': 'An example, not adopted here',
};
