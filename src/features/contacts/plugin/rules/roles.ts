/** The site asks for contacts by what they are to it: those roles are there, and none is held twice. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact, Role } from '../../model/schema';

type Records = readonly Loaded<Contact>[];

/** Held once on the whole site; the other roles are held once in each area. */
const once: readonly Role[] = ['emergency', 'team'];

const holders = (records: Records, role: Role): Records =>
  records.filter(({ value }) => value.role === role);

const problemAt = ({ source }: Loaded<Contact>, message: string, fix: string): Problem => ({
  file: source.file,
  ...source.locate(['role']),
  field: 'role',
  message,
  fix,
  severity: 'error',
});

/** A problem for each contact that takes a role another has already. */
function heldTwice(records: Records, role: Role): Problem[] {
  const list = holders(records, role);
  return list.flatMap((record, i) => {
    const other = list
      .slice(0, i)
      .find(
        ({ value }) =>
          once.includes(role) || value.areas.some((area) => record.value.areas.includes(area)),
      );
    return other
      ? [
          problemAt(
            record,
            `${other.value.id} is the ${role} already`,
            `leave role: ${role} to one of them`,
          ),
        ]
      : [];
  });
}

/** Problems with the roles of all contacts. Nothing is said where no contact could be read. */
export function checkRoles(records: Records): Problem[] {
  const [first] = records;
  if (!first) return [];
  const missing = (['emergency', 'front-door'] as const).filter(
    (role) => holders(records, role).length === 0,
  );
  return [
    ...missing.map((role) =>
      problemAt(
        first,
        `no contact has the role ${role}`,
        `add role: ${role} to the contact that is it`,
      ),
    ),
    ...(['emergency', 'front-door', 'out-of-hours', 'designated-officer', 'team'] as const).flatMap(
      (role) => heldTwice(records, role),
    ),
  ];
}
