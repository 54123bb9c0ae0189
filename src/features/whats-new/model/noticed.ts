/**
 * How many people of which setting have noticed what. Small counts are left out, and with them whatever would let
 * somebody work one out: by taking a count from a total, or from the number of people there are.
 */

/** Counts under this are not shown. */
export const fewest = 5;

/** What one sheet says of one change: whether one person has read it. */
export interface Sighting {
  item: string;
  /** The id of a setting; empty where nobody said. */
  setting: string;
  /** Whatever tells this person from others. */
  person: string;
  read: boolean;
}

/** A count that may be shown; undefined where it may not. */
export type Shown = number | undefined;

export interface NoticedCell {
  read: Shown;
  /** How many people’s sheets had the change; shown only beside a count. */
  asked: Shown;
}

export interface NoticedRow {
  item: string;
  /** For each setting, in the order of the columns. */
  cells: NoticedCell[];
  /** How many have read it, whatever their setting. */
  total: Shown;
}

export interface Noticed {
  /** The ids of the settings, in the order of the columns; an empty one for those who did not say. */
  settings: string[];
  rows: NoticedRow[];
}

interface Count {
  read: number;
  asked: number;
}

/** Whether so many of so many may be told: neither they nor the others are few. That all have read it may be told. */
const isShown = ({ read, asked }: Count): boolean =>
  read >= fewest && (asked === read || asked - read >= fewest);

const add = (counts: readonly Count[]): Count =>
  counts.reduce((all, { read, asked }) => ({ read: all.read + read, asked: all.asked + asked }), {
    read: 0,
    asked: 0,
  });

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** So far from the truth somebody may guess: fewer guesses than there are, so that we hide rather too much. */
const near = 10;

/**
 * What somebody who knows these rules could think a hidden count is: few, or all but few. One that is hidden to protect
 * another could be any.
 */
function possible(count: Count): number[] {
  const { read, asked } = count;
  if (isShown(count)) return range(Math.max(0, read - near), Math.min(asked, read + near));
  return asked < 2 * fewest
    ? range(0, asked).filter((n) => !isShown({ read: n, asked }))
    : [...range(0, fewest - 1), ...range(asked - fewest + 1, asked - 1)];
}

/** Whether each of some hidden counts could still be two things, for who knows what they are together. */
function areHidden(hidden: readonly Count[]): boolean {
  const together = add(hidden).read;
  const choices = hidden.map(possible);
  return choices.every((own, i) => {
    const others = choices
      .filter((_, j) => j !== i)
      .reduce(
        (sums, list) => new Set([...sums].flatMap((had) => list.map((n) => had + n))),
        new Set([0]),
      );
    return own.filter((n) => others.has(together - n)).length > 1;
  });
}

/**
 * The counts of one change that may be shown. Where one is hidden the total may give it away: then the smallest of the
 * others is hidden too, and where that is not enough the total is not shown.
 * @param counts for each setting.
 */
export function hideSmall(counts: readonly Count[]): Pick<NoticedRow, 'cells' | 'total'> {
  const show = (hidden: ReadonlySet<Count>): NoticedCell[] =>
    counts.map((count) =>
      hidden.has(count) || count.asked === 0 ? { read: undefined, asked: undefined } : count,
    );
  const small = new Set(counts.filter((count) => !isShown(count) && count.asked > 0));
  const whole = add(counts);
  const bySize = counts.filter(isShown).sort((a, b) => a.read - b.read);
  for (let more = 0; isShown(whole) && more <= bySize.length; more += 1) {
    const hidden = new Set([...small, ...bySize.slice(0, more)]);
    if (hidden.size === 0 || (isShown(add([...hidden])) && areHidden([...hidden])))
      return { cells: show(hidden), total: whole.read };
    if (small.size === 0) break;
  }
  return { cells: show(small), total: undefined };
}

function take<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Adds up what sheets say. A person counts once for a change, and as having read it where any sheet says so. */
export function countNoticed(sightings: Iterable<Sighting>): Noticed {
  const settings = new Set<string>();
  const items = new Map<string, Map<string, Map<string, boolean>>>();
  for (const { item, setting, person, read } of sightings) {
    settings.add(setting);
    const ofItem = take(items, item, () => new Map<string, Map<string, boolean>>());
    const people = take(ofItem, setting, () => new Map<string, boolean>());
    people.set(person, read || people.get(person) === true);
  }
  const columns = [...settings].sort();
  return {
    settings: columns,
    rows: [...items].map(([item, ofItem]) => ({
      item,
      ...hideSmall(
        columns.map((id) => {
          const people = [...(ofItem.get(id)?.values() ?? [])];
          return { read: people.filter(Boolean).length, asked: people.length };
        }),
      ),
    })),
  };
}
