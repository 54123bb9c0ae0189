/** From when each version applies: a published one from a day that has come, later than the one before; a draft from none. */
import { formatDate } from '../../../../shared/calendar/dates';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { VersionData } from '../../model/schema';

/**
 * @param published newest first; the first is shown as the version in force.
 * @param today the calendar date in London.
 */
export function checkDates(
  published: readonly Loaded<VersionData>[],
  draft: Loaded<VersionData> | undefined,
  today: string,
): Problem[] {
  const complain = (version: Loaded<VersionData>, message: string, fix: string): Problem =>
    problemAt(version, ['inForceFrom'], message, fix);
  return [
    ...(draft?.value.inForceFrom
      ? [
          complain(
            draft,
            'the draft names a day from which it applies',
            'write inForceFrom: null; npm run release:level-of-need writes the day of a published version',
          ),
        ]
      : []),
    ...published.flatMap((version, i): Problem[] => {
      const { inForceFrom: from } = version.value;
      if (!from)
        return [
          complain(
            version,
            'a published version needs the day from which it applies',
            'write it, for example inForceFrom: 2026-11-24',
          ),
        ];
      const before = published[i + 1]?.value.inForceFrom;
      return [
        ...(from > today
          ? [
              complain(
                version,
                `${formatDate(from)} is in the future, and the site would show this version as in force now`,
                `publish it on or after that day. Until then, take it out of versions.json`,
              ),
            ]
          : []),
        ...(before && from <= before
          ? [
              complain(
                version,
                `this version starts no later than the one before it, which starts on ${formatDate(before)}`,
                'correct the day in one of the two',
              ),
            ]
          : []),
      ];
    }),
  ];
}
