/**
 * What may not go out to the public: a sample or unconfirmed contact, or one past its review date.
 * A wrong number can hurt a child; this rule is the last gate before that.
 */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';

/**
 * Problems that stop a release build.
 * @param today the calendar date in Europe/London, `2026-11-24`.
 * @param allowed the reason for which overdue contacts may go out all the same; they are then warnings.
 */
export function checkRelease(
  { value, source }: Loaded<Contact>,
  today: string,
  allowed?: string,
): Problem[] {
  const complain = (path: PropertyKey[], message: string, fix: string): Problem => ({
    file: source.file,
    ...source.locate(path),
    field: path.join('.'),
    message,
    fix,
    severity: 'error',
  });
  const { status } = value.verified;
  const unconfirmed =
    status === 'sample' || status === 'unverified'
      ? [
          complain(
            ['verified', 'status'],
            `a release cannot carry a contact that is ${status}`,
            'ask the service to confirm its details, then record status verified, the date and who confirmed',
          ),
        ]
      : [];
  const overdue =
    value.review.due < today
      ? [
          {
            ...complain(
              ['review', 'due'],
              `the review was due on ${value.review.due}${allowed === undefined ? '' : `; allowed, since: ${allowed}`}`,
              'check the details with the service, then move verified.on and review.due',
            ),
            ...(allowed !== undefined && { severity: 'warning' as const }),
          },
        ]
      : [];
  return [...unconfirmed, ...overdue];
}
