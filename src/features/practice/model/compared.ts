/** An answer next to that of the panel. */
import type { Answer } from './answers';
import type { PracticeCase } from './schema';

export interface Compared {
  /** How many levels higher than the panel's; negative where lower. */
  apart: number;
  /** The ids that both chose, and those that one of them chose. */
  both: string[];
  onlyOwn: string[];
  onlyPanel: string[];
}

export function compareAnswer(
  { level, lines }: Pick<Answer, 'level' | 'lines'>,
  { indicators, panel }: Pick<PracticeCase, 'indicators' | 'panel'>,
): Compared {
  return {
    apart: level - panel.level,
    both: lines.filter((id) => indicators.includes(id)),
    onlyOwn: lines.filter((id) => !indicators.includes(id)),
    onlyPanel: indicators.filter((id) => !lines.includes(id)),
  };
}

/** `Your level is the same.`, `You are one level higher.` */
export function apartWords(apart: number): string {
  if (apart === 0) return 'Your level is the same.';
  const steps = Math.abs(apart) === 1 ? 'one level' : `${Math.abs(apart)} levels`;
  return `You are ${steps} ${apart > 0 ? 'higher' : 'lower'}.`;
}
