/** Time limits found in sentences. */
import { findTimes, sayTime } from '../timeLimits';

const said = (text: string) => findTimes(text).map((time) => sayTime(time));

test.each([
  ['A decision is made within one working day.', ['1 working day']],
  ['The 45 working days have passed.', ['45 working days']],
  ['within 3 months, then at most every 6 months', ['3 months', '6 months']],
  ['two to five working days, in most areas', ['2 to 5 working days']],
  ['Police can keep a child for up to 72 hours.', ['72 hours']],
  ['living 28 days or more with somebody', ['28 days']],
  ['at least six weeks before it begins', ['6 weeks']],
  ['The Act allows one month.', ['1 month']],
  ['by the end of the next working day', ['1 working day']],
  ['Send it in writing within a day.', ['1 day']],
  ['They answer in 3 days.', ['3 days']],
])('%s', (text, times) => expect(said(text)).toEqual(times));

test.each([
  'Compare the child with how they were six months ago.',
  'Otherwise take ten minutes.',
  'Go through one day with the child.',
  'Ring again on the next working day.',
  'The phone is answered 24 hours a day.',
  'After three months, read five records.',
  'On a working day they answer at once.',
])('is no time limit: %s', (text) => expect(said(text)).toEqual([]));
