/** What the history of the files says of one record on one day: as it was before, and as it was after. */

export type Fields = Readonly<Record<string, unknown>>;

export type RecordKind = 'contact' | 'law' | 'term' | 'finding' | 'recommendation' | 'page';

/** A record as a file had it. */
export interface Found {
  kind: RecordKind;
  id: string;
  fields: Fields;
}

export interface RecordStep {
  kind: RecordKind;
  id: string;
  /** The calendar date in Europe/London. */
  on: string;
  before?: Fields;
  after?: Fields;
}

/** One file before and after one change: the records it had. */
export interface FileStep {
  on: string;
  before: readonly Found[];
  after: readonly Found[];
}

/** The same whatever the order of keys is, so that a re-formatted record is no change. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, canonical(fields[key])]),
  );
}

const written = (value: unknown): string => JSON.stringify(canonical(value)) ?? '';

export const isSame = (a: unknown, b: unknown): boolean => a === b || written(a) === written(b);

/** Whether a field of a step has another value than before. */
export const changed = ({ before, after }: RecordStep, key: string): boolean =>
  !isSame(before?.[key], after?.[key]);

const keyOf = ({ kind, id }: Pick<Found, 'kind' | 'id'>): string => `${kind} ${id}`;

/** The pairs of one file's change. A file that is one record, renamed, is that record under another id. */
function pairsOf({ before, after }: FileStep): { before?: Found; after?: Found }[] {
  const [a, b] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && a && b) return [{ before: a, after: b }];
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [keyOf(one), one])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].map((key) => {
    const [was, is] = [old?.get(key), now?.get(key)];
    return { ...(was && { before: was }), ...(is && { after: is }) };
  });
}

/** What each record is called now: a renamed one by its newest id. */
function followNames(steps: readonly FileStep[]): (found: Found) => string {
  const renamed = new Map<string, Found>();
  for (const step of steps)
    for (const { before, after } of pairsOf(step))
      if (before && after && keyOf(before) !== keyOf(after)) {
        renamed.set(keyOf(before), after);
        renamed.delete(keyOf(after));
      }
  return (found) => {
    let last = found;
    const seen = new Set<string>();
    for (let next: Found | undefined = found; next && !seen.has(keyOf(next));) {
      last = next;
      seen.add(keyOf(next));
      next = renamed.get(keyOf(next));
    }
    return last.id;
  };
}

/**
 * The steps of all records, each record once a day: as it was in the morning and as it was at night. Records that were
 * there on the first day of their kind were not added but found there, so that day adds none.
 * @param steps oldest first.
 */
export function listRecordSteps(steps: readonly FileStep[]): RecordStep[] {
  const nameOf = followNames(steps);
  const firstDay = new Map<RecordKind, string>();
  const days = new Map<string, RecordStep>();
  for (const step of steps)
    for (const { before, after } of pairsOf(step)) {
      const found = after ?? before;
      if (!found) continue;
      const { kind } = found;
      const id = nameOf(found);
      const { on } = step;
      if (!firstDay.has(kind)) firstDay.set(kind, on);
      const key = `${kind} ${id} ${on}`;
      const known = days.get(key);
      const start = known ? known.before : before?.fields;
      days.set(key, {
        kind,
        id,
        on,
        ...(start && { before: start }),
        ...(after && { after: after.fields }),
      });
    }
  return [...days.values()].filter(
    ({ kind, on, before, after }) =>
      !(before === undefined && on === firstDay.get(kind)) && !isSame(before, after),
  );
}
