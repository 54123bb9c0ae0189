/** How old a copy on this device is, and what to say of it. The one rule for every page that is shown from a copy. */

/** After so many days a copy's numbers are to be checked: many a service changes one within a quarter. */
export const goodForDays = 30;

const day = 86_400_000;

/** A clock that is put right by a few hours is no reason to distrust a copy. */
const slip = day;

export type Age =
  /** Whole days since the copy was known to be what the site said. */
  | { days: number; old: boolean }
  /** Nobody can say: the copy has no date, or one that is still to come by this device's clock. */
  | { days: undefined; old: true };

/**
 * @param keptAt when the copy was last known to be what the site said, in milliseconds since 1970 UTC
 * @param now the device's clock, in the same
 * @returns its age; what cannot be known counts as old
 */
export function ageOf(keptAt: number | undefined, now: number): Age {
  if (keptAt === undefined || !Number.isFinite(keptAt) || keptAt <= 0 || keptAt > now + slip)
    return { days: undefined, old: true };
  const days = Math.max(0, Math.floor((now - keptAt) / day));
  return { days, old: days > goodForDays };
}

/** `today`, `yesterday`, `40 days ago`. */
export function agoWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** Beside each telephone number of an old copy; nothing beside those of a new one. */
export function numberNote(age: Age): string | undefined {
  if (!age.old) return undefined;
  return age.days === undefined
    ? 'check: nobody knows how old this is'
    : `check: last updated ${agoWords(age.days)}`;
}
