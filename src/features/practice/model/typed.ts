/** Answers as they are read out: one person a line, a level for each case in its order, `2 3 - 4`. */
import { counted } from '../../../shared/counted';
import type { Answer } from './answers';

export interface TypedReading {
  answers: Answer[];
  /** What is wrong, with the line. */
  problems: string[];
}

interface Session {
  cases: readonly { id: string; version: string; levels: readonly number[] }[];
  setting: string;
  date: string;
}

/** @param raterOf the code for the person of a line, from 0. */
export function readTyped(
  text: string,
  { cases, setting, date }: Session,
  raterOf: (line: number) => string,
): TypedReading {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ parts: line.split(/[\s,;]+/).filter(Boolean), number: i + 1 }))
    .filter(({ parts }) => parts.length > 0);
  const reading: TypedReading = { answers: [], problems: [] };
  lines.forEach(({ parts, number }, person) => {
    if (parts.length > cases.length) {
      reading.problems.push(
        `Line ${number} has ${counted(parts.length, 'answer')}, and there ${cases.length === 1 ? 'is' : 'are'} ${counted(cases.length, 'case')}.`,
      );
      return;
    }
    const wrong = parts.filter(
      (one, i) => one !== '-' && !cases[i]?.levels.map(String).includes(one),
    );
    if (wrong.length > 0) {
      reading.problems.push(
        `Line ${number} has “${wrong[0]?.slice(0, 20)}”, which is no level. Write a dash for no answer.`,
      );
      return;
    }
    parts.forEach((one, i) => {
      const about = cases[i];
      if (one !== '-' && about)
        reading.answers.push({
          case: about.id,
          version: about.version,
          level: Number(one),
          lines: [],
          rater: raterOf(person),
          setting,
          date,
        });
    });
  });
  return reading;
}
