/** Whoever stands in for somebody can be reached: no sample, no circle, and never the emergency number. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { type Contact, isSample } from '../../model/schema';

type Records = readonly Loaded<Contact>[];

/** The two fields that send a reader on to another contact. */
const fields = [
  { path: ['standIn', 'contact'], of: (c: Contact) => c.standIn?.contact },
  { path: ['outOfHours'], of: (c: Contact) => c.outOfHours },
] as const;

/** Known to be reachable, but not by telephone; a number that could not be read is a problem of its own. */
const cannotBeRung = ({ phones, email, webForm }: Contact): boolean =>
  phones.length === 0 && (email !== undefined || webForm !== undefined);

/** Who stands in for a sample, unless that is where the chain began. */
function exampleFor(from: Contact, { standIn }: Contact): string {
  const other = standIn?.contact;
  return other === undefined || other === from.id ? 'the front door' : other;
}

function faultOf(from: Contact, to: Contact): { message: string; fix: string } | undefined {
  if (to.id === from.id)
    return { message: `${to.id} names itself`, fix: 'name another contact, or take this out' };
  if (isSample(to))
    return {
      message: `${to.id} has no number itself, so it cannot stand in for anyone`,
      fix: `name a contact with a number, for example ${exampleFor(from, to)}`,
    };
  if (to.role === 'emergency')
    return {
      message: `${to.id} is for danger now, so it cannot stand in for a service that is closed`,
      fix: 'name who takes this worry at that hour; where it can wait, take this out',
    };
  if (from.standIn?.contact === to.id && cannotBeRung(to))
    return {
      message: `${to.id} has no telephone number, so nobody can ring it`,
      fix: 'name a contact with a number, or a page in place of the contact',
    };
  return undefined;
}

/** Problems with the contacts that others lead to. */
export function checkStandIns(records: Records): Problem[] {
  const byId = new Map(records.map(({ value }) => [value.id, value]));
  return records.flatMap((record) =>
    fields.flatMap(({ path, of }): Problem[] => {
      const to = byId.get(of(record.value) ?? '');
      const fault = to && faultOf(record.value, to);
      return fault ? [problemAt(record, path, fault.message, fault.fix)] : [];
    }),
  );
}
