/** Which words of a text went, stayed or came. */
import { diffWordsWithSpace } from 'diff';

export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Run['kind'] {
  if (added) return 'new';
  return removed ? 'gone' : 'same';
}

/** The runs that turn `before` into `after`, word by word, in reading order. */
export const diffWords = (before: string, after: string): Run[] =>
  diffWordsWithSpace(before, after).map((part) => ({ kind: kindOf(part), text: part.value }));

/** So few words that stayed, between two changes, are read with these: word by word nobody can follow a sentence. */
const littleBetween = 2;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What went and what came, each as one; where words only went, or only came, as it is. */
function asOne(runs: readonly Run[]): readonly Run[] {
  const parts = (['gone', 'new'] as const).map((kind): Run => {
    const own = runs.filter((run) => run.kind === kind || run.kind === 'same');
    return { kind, text: own.map(({ text }) => text).join('') };
  });
  return parts.every(({ kind }) => runs.some((run) => run.kind === kind)) ? parts : runs;
}

/**
 * The runs as people read them: changes with little between them are one.
 * @returns runs that turn `before` into `after`, in reading order; what stayed within a change is in both its parts
 */
export function changesToRead(before: string, after: string): Run[] {
  const runs = diffWords(before, after);
  const read: Run[] = [];
  for (let from = 0; from < runs.length;) {
    const end = endOfChange(runs, from);
    read.push(...(end === from ? runs.slice(from, from + 1) : asOne(runs.slice(from, end))));
    from = Math.max(end, from + 1);
  }
  return read;
}

/** Where the change that begins here ends; here, where none begins. */
function endOfChange(runs: readonly Run[], from: number): number {
  let end = from;
  for (let i = from; i < runs.length; i += 1) {
    const { kind, text } = runs[i] as Run;
    if (kind !== 'same') end = i + 1;
    else if (end === from || countWords(text) > littleBetween) break;
  }
  return end;
}

/** The share of words that differ, from 0 (same) to 1 (nothing in common); counted over the words of both texts. */
export function shareChanged(before: string, after: string): number {
  const runs = diffWords(before, after);
  const total = countWords(before) + countWords(after);
  const different = runs
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + countWords(text), 0);
  return total === 0 ? 0 : Math.min(1, different / total);
}
