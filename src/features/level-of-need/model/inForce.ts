/** Which version applied on a day. */

interface Dated {
  id: string;
  status: 'draft' | 'current' | 'superseded';
  inForceFrom: string | null;
  inForceUntil: string | null;
}

/** The version in force on a calendar date of England (`2021-05-12`); undefined before the first. A draft never is. */
export function inForceOn<V extends Dated>(versions: readonly V[], date: string): V | undefined {
  return versions.find(
    ({ status, inForceFrom, inForceUntil }) =>
      status !== 'draft' &&
      inForceFrom !== null &&
      inForceFrom <= date &&
      (inForceUntil === null || date <= inForceUntil),
  );
}
