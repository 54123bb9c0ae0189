/**
 * Many changes as a reader can take them in: by kind, the newest of each in sight, what asks the same of many told once,
 * and the rest folded. Nothing is left out.
 */
import { monthOf } from '../../../shared/calendar/months';
import { changeKinds, type ChangeKind, type StreamItem } from './item';

/** Changes that ask for the same thing, of the same people. */
export interface SameAct {
  act: string;
  audiences: string[];
  items: StreamItem[];
}

export interface KindOfChange {
  kind: ChangeKind;
  count: number;
  /** In sight: the newest, and every number that must not be rung any more. */
  first: StreamItem[];
  /** Folded. */
  more: StreamItem[];
  /** Folded, each under what it asks. */
  same: SameAct[];
}

/** So many of a kind are in sight. */
const mostInSight = 3;

/** From so many on, what asks for the same is told once. */
const fewestAlike = 3;

const hasOldNumber = ({ numbers }: StreamItem): boolean => Boolean(numbers?.old.length);

/** Whether an item is only its title and what to do, so that a line in a list tells the whole of it. */
const isPlain = ({ numbers, notice, comparison, corrects }: StreamItem): boolean =>
  !numbers && !notice && !comparison && !corrects;

/** The plain items that many share their words with, and all the others in their order. */
function joinAlike(items: readonly StreamItem[]): { same: SameAct[]; single: StreamItem[] } {
  const alike = new Map<string, StreamItem[]>();
  for (const item of items.filter(isPlain)) {
    const key = JSON.stringify([item.act, item.audiences]);
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  const groups = [...alike.values()].filter((group) => group.length >= fewestAlike);
  const joined = new Set(groups.flat());
  return {
    same: groups.flatMap((group) =>
      group[0] ? [{ act: group[0].act, audiences: group[0].audiences, items: group }] : [],
    ),
    single: items.filter((item) => !joined.has(item)),
  };
}

/** Each kind that has a change, in the order of kinds. @param items newest first. */
export function groupByKind(items: readonly StreamItem[]): KindOfChange[] {
  return changeKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const { same, single } = joinAlike(own);
    // To fold one alone costs a press and saves nothing.
    const inSight = single.length === mostInSight + 1 ? single.length : mostInSight;
    const isFirst = (item: StreamItem, at: number) => at < inSight || hasOldNumber(item);
    return [
      {
        kind,
        count: own.length,
        first: single.filter(isFirst),
        more: single.filter((item, at) => !isFirst(item, at)),
        same,
      },
    ];
  });
}

/** The newest of all, and the briefs and updates of the newest month, which many other changes would push off the page. */
export function firstOfAll(items: readonly StreamItem[], most: number): StreamItem[] {
  const month = monthOf(items[0]?.date ?? '');
  const isPost = ({ kind, date }: StreamItem) =>
    (kind === 'brief' || kind === 'update') && monthOf(date) === month;
  return items.filter((item, at) => at < most || isPost(item));
}
