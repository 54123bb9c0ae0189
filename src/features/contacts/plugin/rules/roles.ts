/** The site asks for contacts by what they are to it: those roles are there, and none is held twice. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { servedAreas } from '../../../partnership/model/areas';
import type { Area } from '../../../partnership/model/schema';
import { type Contact, type Role, roles } from '../../model/schema';

type Records = readonly Loaded<Contact>[];

/** Held once on the whole site, and by somebody; the other roles are held once in each area. */
const once = ['emergency', 'team'] as const satisfies Role[];

/** What each area served should have, and whether the site can do without. */
const inEachArea = [
  { role: 'front-door', severity: 'error' },
  { role: 'out-of-hours', severity: 'warning' },
  { role: 'designated-officer', severity: 'warning' },
] as const;

const isOnce = (role: Role): boolean => once.some((other) => other === role);

const holders = (records: Records, role: Role): Records =>
  records.filter(({ value }) => value.role === role);

const roleProblem = (
  contact: Loaded<Contact>,
  message: string,
  fix: string,
  severity?: Problem['severity'],
): Problem => problemAt(contact, ['role'], message, fix, severity);

/** A problem for each contact that takes a role another has already. */
function heldTwice(records: Records, role: Role): Problem[] {
  const list = holders(records, role);
  return list.flatMap((record, i) => {
    const other = list.slice(0, i).find(
      ({ value }) =>
        // The same id twice is a problem of its own.
        value.id !== record.value.id &&
        (isOnce(role) || value.areas.some((area) => record.value.areas.includes(area))),
    );
    return other
      ? [
          roleProblem(
            record,
            `${other.value.id} is the ${role} already`,
            `take role: ${role} out of one of them`,
          ),
        ]
      : [];
  });
}

/** A problem for each role that an area served has nobody for. */
const missingIn = (area: Area, records: Records, at: Loaded<Contact>): Problem[] =>
  inEachArea
    .filter(
      ({ role }) => !holders(records, role).some(({ value }) => value.areas.includes(area.id)),
    )
    .map(({ role, severity }) =>
      roleProblem(
        at,
        `no contact of ${area.name} has the role ${role}`,
        `add role: ${role} to the contact that is it, with ${area.id} among its areas`,
        severity,
      ),
    );

/**
 * Problems with the roles of all contacts.
 * @param areas of the partnership; each one served has its own front door.
 * @param whole whether every file could be read: in one that could not there may be the role that seems to be missing.
 */
export function checkRoles(records: Records, areas: readonly Area[], whole: boolean): Problem[] {
  const [first] = records;
  if (!first) return [];
  const missing = once
    .filter((role) => holders(records, role).length === 0)
    .map((role) =>
      roleProblem(
        first,
        `no contact has the role ${role}`,
        `add role: ${role} to the contact that is it`,
      ),
    );
  return [
    ...(whole
      ? [...missing, ...servedAreas(areas).flatMap((area) => missingIn(area, records, first))]
      : []),
    ...roles.flatMap((role) => heldTwice(records, role)),
  ];
}
