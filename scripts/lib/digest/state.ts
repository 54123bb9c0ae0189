/** What each list was told before: kept beside the digests, so that nothing is told twice. */
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type DigestList, listKey } from '../../../src/features/whats-new/model/digest';

const batchSchema = z.strictObject({
  /** The name of its folder, below that of the list. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:-\d+)?$/),
  items: z.array(z.string()),
});

const stateSchema = z.strictObject({
  about: z.string(),
  lists: z.record(
    z.string(),
    z.strictObject({ since: z.iso.date(), batches: z.array(batchSchema) }),
  ),
});

export type Batch = z.infer<typeof batchSchema>;
export type DigestState = z.infer<typeof stateSchema>;

/** Thrown for a state that cannot be read: to go on would tell everything again. */
export class StateError extends Error {}

export const stateFile = 'state.json';

const about =
  'What npm run digest told each list. Without it everything since the first day would be told again.';

/** @param folder where digests are written. @throws StateError where the file is not what this command wrote. */
export function readState(folder: string): DigestState {
  const file = path.join(folder, stateFile);
  if (!fs.existsSync(file)) return { about, lists: {} };
  try {
    return stateSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    throw new StateError(
      `${file} cannot be read, so it is not known what was told before. Put back a copy of it; to begin again from --since, move it away.`,
    );
  }
}

/** The name under which a list is kept, or will be. */
export const keyIn = ({ lists }: DigestState, list: DigestList): string =>
  listKey(list, (key) => Object.hasOwn(lists, key));

/** Ids of the items that a list was told. */
export const toldTo = ({ lists }: DigestState, key: string): ReadonlySet<string> =>
  new Set(lists[key]?.batches.flatMap(({ items }) => items));

/** The name of the next digest of a list: the day, with a number for a second of one day. */
export function nextBatch({ lists }: DigestState, key: string, today: string): string {
  const ids = new Set(lists[key]?.batches.map(({ id }) => id));
  let [id, count] = [today, 1];
  while (ids.has(id)) id = `${today}-${(count += 1)}`;
  return id;
}

/** The state with one more digest of a list. */
export function withBatch(
  state: DigestState,
  key: string,
  { since, batch }: { since: string; batch: Batch },
): DigestState {
  const known = state.lists[key];
  const list = { since: known?.since ?? since, batches: [...(known?.batches ?? []), batch] };
  return { ...state, lists: { ...state.lists, [key]: list } };
}

export const formatState = (state: DigestState): string => `${JSON.stringify(state, null, 2)}\n`;
