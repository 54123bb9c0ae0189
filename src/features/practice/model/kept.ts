/** What a device keeps of practice: one answer to a case, the first. */
import { mostLevels } from '../../../shared/levelSign';
import type { Answer } from './answers';

export interface KeptAnswers {
  answers: readonly Answer[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

/** @returns undefined for what is no answer. */
export function readAnswer(value: unknown): Answer | undefined {
  const one = Object(value) as Record<string, unknown>;
  const { case: id, version, level, lines, rater, setting, date } = one;
  const texts = [id, version, rater, setting, date].every(isText);
  const isLevel =
    typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= mostLevels;
  if (!texts || !isLevel || !Array.isArray(lines) || !lines.every(isText)) return undefined;
  return { case: id, version, level, lines, rater, setting, date } as Answer;
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Reads what a device kept; what is damaged is left out, since it can be answered again. */
export function readKept(stored: string): KeptAnswers {
  const value = parse(stored);
  return { answers: Array.isArray(value) ? value.flatMap((one) => readAnswer(one) ?? []) : [] };
}

/** The text `readKept` reads back; undefined where there is nothing to keep. */
export const writeKept = ({ answers }: KeptAnswers): string | undefined =>
  answers.length === 0 ? undefined : JSON.stringify(answers);

/** The answers with one more; the first answer to a case stays. */
export const withAnswer = (answers: readonly Answer[], one: Answer): readonly Answer[] =>
  answers.some((other) => other.case === one.case) ? answers : [...answers, one];

export const withoutCase = (answers: readonly Answer[], id: string): readonly Answer[] =>
  answers.filter((other) => other.case !== id);
