/** How the answers of a team to one case are spread. */
import { counted } from '../../../shared/counted';
import type { Answer } from './answers';

export interface Spread {
  /** How many chose each level, lowest first. */
  levels: { number: number; count: number }[];
  total: number;
  /** The lines that were ticked, the most frequent first. */
  lines: { id: string; count: number }[];
}

export function spreadOf(
  answers: readonly Pick<Answer, 'case' | 'level' | 'lines'>[],
  id: string,
  levels: readonly number[],
): Spread {
  const own = answers.filter((one) => one.case === id);
  const counts = new Map<string, number>();
  for (const { lines } of own)
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return {
    levels: levels.map((number) => ({
      number,
      count: own.filter(({ level }) => level === number).length,
    })),
    total: own.length,
    lines: [...counts]
      .map(([line, count]) => ({ id: line, count }))
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)),
  };
}

/** In a sentence: `7 answers: 2 at level 2, 5 at level 3.` */
export function spreadWords({ levels, total }: Spread): string {
  if (total === 0) return 'No answers yet.';
  const parts = levels
    .filter(({ count }) => count > 0)
    .map(({ number, count }) => `${count} at level ${number}`);
  return `${counted(total, 'answer')}: ${parts.join(', ')}.`;
}

/** The answers of a team with more; a person who answers a case again has changed their mind. */
export function mergeAnswers(
  answers: readonly Answer[],
  more: readonly Answer[],
): readonly Answer[] {
  const key = ({ rater, case: id }: Answer) => `${rater}\n${id}`;
  const changed = new Set(more.filter(({ rater }) => rater !== '').map(key));
  return [...answers.filter((one) => !changed.has(key(one))), ...more];
}

/** The answers with one hand less at a level; only hands, which nobody's code goes with, are counted down. */
export function withoutHand(
  answers: readonly Answer[],
  id: string,
  level: number,
): readonly Answer[] {
  const at = answers.findLastIndex(
    (one) => one.rater === '' && one.case === id && one.level === level,
  );
  return at < 0 ? answers : answers.filter((_, i) => i !== at);
}
