/** Whether the draft may be published now, under a name and from a day; every reason against, as a publisher reads it. */
import { formatDate } from '../../../shared/calendar/dates';

export interface Release {
  /** The name asked for. */
  version: string;
  /** The day from which it would apply, and the calendar date in London. */
  from: string;
  today: string;
  /** When and by whom it was adopted, as far as that was given. */
  adopted: { on?: string | undefined; by?: string | undefined };
}

/** A version that is published, as far as a release must know it. */
interface Published {
  id: string;
  data: { inForceFrom: string | null };
}

/** A year, or a year and a month: `2031`, `2031-09`. Such names tell the order of versions too. */
const isDated = (name: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(name);

/** What is missing of the decision; nobody publishes a text that the partnership has not adopted. */
function findAdoptionFaults({ on, by }: Release['adopted'], today: string): string[] {
  if (!on || !by?.trim())
    return [
      'Only an adopted text can be published. Give the day it was adopted and the body that decided: --adopted-on 2026-11-20 --adopted-by "the executive group".',
    ];
  return on > today
    ? [`The text cannot have been adopted on ${formatDate(on)}, which is in the future.`]
    : [];
}

/** A name that is taken, or that would put the new version before the one in force. */
function findNameFaults(version: string, published: readonly Published[]): string[] {
  if (published.some(({ id }) => id === version))
    return [`There is already a version ${version}. Choose another name.`];
  const current = published[0];
  const ordered = isDated(version) && isDated(current?.id ?? '');
  if (!current || !ordered || version >= current.id) return [];
  return [
    `${version} comes before ${current.id}, the version in force, but would be published after it. Choose a later name.`,
  ];
}

/**
 * What speaks against a release. A day that has not come is refused, and not written down for later: which version is in
 * force is decided when the site is built, and no page of it may wait for the clock.
 * @param published newest first.
 */
export function findReleaseFaults(
  { version, from, today, adopted }: Release,
  published: readonly Published[],
): string[] {
  const current = published[0];
  const since = current?.data.inForceFrom;
  return [
    ...findAdoptionFaults(adopted, today),
    ...findNameFaults(version, published),
    ...(since && since >= from
      ? [
          `The version in force, ${current.id}, applies from ${formatDate(since)}; the new one must start later than that, and ${formatDate(from)} is not later. Give the day with --in-force.`,
        ]
      : []),
    ...(from > today
      ? [
          `${formatDate(from)} is in the future. A published version is in force as soon as it is on the site. Until then, the draft at /level-of-need/next/ shows what is coming. Run this again on or after ${formatDate(from)}.`,
        ]
      : []),
  ];
}
