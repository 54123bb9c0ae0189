/**
 * What records were called before. One list for all kinds: frozen texts, frames in other sites and those who follow a feed
 * know a record by the name it had then. Pure.
 */
import type { FormerName } from './schema';

/** What old names mean now; those that mean nothing any more are left out. */
export const meantBy = (names: readonly FormerName[]): (FormerName & { now: string })[] =>
  names.flatMap(({ now, ...name }) => (now === undefined ? [] : [{ ...name, now }]));

/**
 * The list after a change: older names of the record mean what it is called now, or end with it; and a name that a record
 * has again is no former one.
 */
export function addName(list: readonly FormerName[], added: FormerName): FormerName[] {
  const { kind, was, now, on } = added;
  const older = list.flatMap((name): FormerName[] => {
    if (name.kind !== kind) return [name];
    if (name.was === now || name.was === was) return [];
    if (name.now !== was) return [name];
    const { now: _before, ...rest } = name;
    return [{ ...rest, ...(now === undefined ? { on } : { now }) }];
  });
  return [...older, added].map(inOrder);
}

/** Names of one kind of record, or of kinds that are chosen among together. */
type NamesOfKind = readonly Pick<FormerName, 'was' | 'now'>[];

/** What an id of an earlier day means now; the id itself where a record has it, or the list says nothing. */
export const nowOf = (names: NamesOfKind, id: string, isThere: (id: string) => boolean): string =>
  isThere(id) ? id : (names.find((one) => one.was === id && one.now !== undefined)?.now ?? id);

/** The ids that a record had; not those that another has by now. */
export const formerIdsOf = (
  names: NamesOfKind,
  id: string,
  isThere: (id: string) => boolean,
): string[] => names.flatMap(({ was, now }) => (now === id && !isThere(was) ? [was] : []));

/** The fields in the order in which people read them. */
const inOrder = ({ kind, was, title, now, on }: FormerName): FormerName => ({
  kind,
  was,
  title,
  ...(now !== undefined && { now }),
  on,
});
