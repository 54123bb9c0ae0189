/** A change of a contact's record in words a reader understands. */
import { joinWords } from '../../../shared/lists';

/** The fields whose change matters to who uses the contact, with their names; others are told as `other details`. */
const fieldNames: Record<string, string> = {
  name: 'name',
  otherNames: 'other names',
  agency: 'agency',
  areas: 'areas',
  purpose: 'what it is for',
  notFor: 'what it is not for',
  serves: 'who may use it',
  concerns: 'worries',
  phones: 'telephone numbers',
  email: 'email',
  webForm: 'web form',
  hours: 'hours',
  outOfHours: 'who to use when closed',
  haveReady: 'what to have ready',
  whatHappensNext: 'what happens next',
  evidence: 'how it was checked',
  // The name of the same until November 2026.
  verified: 'how it was checked',
  standIn: 'who to ring instead',
  role: 'its role on this site',
  review: 'review date',
};

type RecordOf = Readonly<Record<string, unknown>>;

/** One sentence; empty or undefined where nothing a reader sees has changed. Either side may be missing. */
export function describeChange(
  before: RecordOf | undefined,
  after: RecordOf | undefined,
): string | undefined {
  if (!after) return before && 'Withdrawn';
  if (!before) return 'Added';
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const named = Object.keys(fieldNames)
    .filter((key) => changed.includes(key))
    .map((key) => fieldNames[key] ?? key);
  const others = changed.some((key) => !(key in fieldNames));
  const words = joinWords([...new Set(named), ...(others ? ['other details'] : [])]);
  return words && `Changed: ${words}`;
}
