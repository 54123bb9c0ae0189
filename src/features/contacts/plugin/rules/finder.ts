/** The finder hangs together: groups and rules exist and are used, and the last resort never closes. */
import type { Problem } from '../../../../shared/problems';
import { nearest } from '../../../../shared/nearest';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Finder } from '../../model/concerns';
import { type Contact, isSample } from '../../model/schema';

/** What to do about an id that is not among those known. */
function suggest(id: string, known: readonly string[]): string {
  const guess = nearest(id, known);
  return guess ? `did you mean ${guess}?` : `use one of ${known.join(', ')}`;
}

/** @param contacts those that could be read; the last resort may be among those that could not. */
export function checkFinder(
  { value, source }: Loaded<Finder>,
  contacts: readonly Contact[],
): Problem[] {
  const complain = (path: PropertyKey[], field: string, message: string, fix: string): Problem => ({
    file: source.file,
    ...source.locate(path),
    field,
    message,
    fix,
    severity: 'error',
  });
  const [groups, rules] = [
    value.groups.map(({ id }) => id),
    value.responsibility.map(({ id }) => id),
  ];
  const dangling = value.concerns.flatMap(({ group, responsible }, i) => [
    ...(groups.includes(group)
      ? []
      : [
          complain(
            ['concerns', i, 'group'],
            `concerns[${i}].group`,
            `there is no group "${group}"`,
            suggest(group, groups),
          ),
        ]),
    ...(!responsible || rules.includes(responsible)
      ? []
      : [
          complain(
            ['concerns', i, 'responsible'],
            `concerns[${i}].responsible`,
            `there is no rule of responsibility "${responsible}"`,
            suggest(responsible, rules),
          ),
        ]),
  ]);
  const empty = groups.flatMap((id, i) =>
    value.concerns.some(({ group }) => group === id)
      ? []
      : [
          complain(
            ['groups', i, 'id'],
            `groups[${i}].id`,
            `no concern is in the group "${id}"`,
            'put one in it, or remove the group',
          ),
        ],
  );
  const last = contacts.find(({ id }) => id === value.lastResort);
  const closes =
    last && last.hours.kind !== 'always'
      ? [
          complain(
            ['lastResort'],
            'lastResort',
            `${value.lastResort} is not open at every hour, so an answer could end with nobody`,
            'name a contact whose hours are "kind: always"',
          ),
        ]
      : [];
  const emergency =
    last?.role === 'emergency'
      ? [
          complain(
            ['lastResort'],
            'lastResort',
            `${last.id} is for danger now, and stands in for nobody`,
            'name the contact for what is urgent and no danger, for example the police non-emergency line',
          ),
        ]
      : [];
  const dead = value.concerns.flatMap(({ id, ask, urgency }, i) => {
    const asked = contacts.filter((c) => ask.includes(c.id));
    const helps = asked.some((c) => !isSample(c) || c.standIn?.contact);
    return urgency === 'can-wait' || asked.length === 0 || helps
      ? []
      : [
          complain(
            ['concerns', i, 'ask'],
            `concerns[${i}].ask`,
            `nobody who takes ${id} can be rung, and it cannot wait`,
            'name a contact with a number, or give those named a standIn with one',
          ),
        ];
  });
  return [...dangling, ...empty, ...closes, ...emergency, ...dead];
}
