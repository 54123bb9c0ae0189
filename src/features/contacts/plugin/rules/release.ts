/**
 * What may not go out to the public: a sample, a local number seen second-hand, or a contact past its review date.
 * A wrong number can hurt a child; this rule is the last gate before that.
 */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';

/**
 * Problems that stop a release build.
 * @param today the calendar date in Europe/London, `2026-11-24`.
 * @param national whether it serves the whole country: a second-hand national number is on too many pages to be wrong by chance.
 * @param allowed the reason for which overdue contacts may go out all the same; they are then warnings.
 */
export function checkRelease(
  contact: Loaded<Contact>,
  today: string,
  { national, allowed }: { national: boolean; allowed?: string | undefined },
): Problem[] {
  const { value } = contact;
  const { class: evidence } = value.evidence;
  const refused = evidence === 'sample' || (evidence === 'second-hand' && !national);
  const unconfirmed = refused
    ? [
        problemAt(
          contact,
          ['evidence', 'class'],
          `a release cannot carry a local contact that is ${evidence}`,
          'ask the service, then record class confirmed, the date and who asked; or record its own page as published',
        ),
      ]
    : [];
  const overdue =
    value.review.due < today
      ? [
          problemAt(
            contact,
            ['review', 'due'],
            `the review was due on ${value.review.due}${allowed === undefined ? '' : `; allowed, since: ${allowed}`}`,
            'check the details with the service, then move evidence.on and review.due',
            allowed === undefined ? 'error' : 'warning',
          ),
        ]
      : [];
  return [...unconfirmed, ...overdue];
}
