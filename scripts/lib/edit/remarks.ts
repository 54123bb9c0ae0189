/** What somebody who saves a record should look at, though nothing of it is wrong. */
import { isDeepStrictEqual } from 'node:util';
import { readFields } from '../../../src/portal/change/texts';
import { placeProblems, type Spot } from '../../../src/portal/edit/records';
import { isError, type Problem } from '../../../src/shared/problems';
import { capital } from '../../../src/shared/capital';
import type { NewText } from '../trial';

const isChanged = (before: object, after: object, key: string): boolean =>
  !isDeepStrictEqual(
    (before as Record<string, unknown>)[key],
    (after as Record<string, unknown>)[key],
  );

/** A number that changed while the words for how it is known stayed as they were. */
function remarkOnEvidence({ file, text, path }: Spot, written: NewText): string[] {
  if (path.length > 0 || !/\.ya?ml$/.test(file)) return [];
  const [before, after] = [readFields(file, text), readFields(file, written.content)];
  return 'evidence' in before &&
    isChanged(before, after, 'phones') &&
    !isChanged(before, after, 'evidence')
    ? [
        'A number changed, and Evidence did not. Say there how you know the new number, and the day on which you saw or heard it.',
      ]
    : [];
}

/** @param problems of the whole content with the record as it is wanted. @param written its file */
export const remarksOn = (spot: Spot, problems: readonly Problem[], written: NewText): string[] => [
  ...remarkOnEvidence(spot, written),
  ...placeProblems(
    spot,
    problems.filter((one) => !isError(one)),
  ).here.map(({ message, fix }) => `${capital(message)}. ${capital(fix)}.`),
];
