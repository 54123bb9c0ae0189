/** Which version applied on a day. */
import type { Adoption } from './adoption';

interface Dated {
  id: string;
  status: 'draft' | 'current' | 'superseded';
  adopted: Adoption | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
}

/** The version in force on a calendar date of England (`2021-05-12`); undefined where no adopted one is recorded. A draft never is. */
export function inForceOn<V extends Dated>(versions: readonly V[], date: string): V | undefined {
  return versions.find(
    ({ status, adopted, inForceFrom, inForceUntil }) =>
      status !== 'draft' &&
      adopted !== null &&
      inForceFrom !== null &&
      inForceFrom <= date &&
      (inForceUntil === null || date <= inForceUntil),
  );
}
