/** An answer as it was given, in a file of the form or in a reply, with the line of each of its parts. */
import { type Problem, problemOfFile } from '../../../../shared/problems';
import { readRecord } from '../../../../shared/yaml/record';
import type { AnswerKind } from '../../model/confirm/answer';
import { answerSchema } from '../../model/confirm/schema';

export interface Given {
  file: string;
  contact: string;
  answer: AnswerKind;
  /** The role that answers. */
  by: string;
  on: string;
  /** The id or the name of the contact to use from now on. */
  instead?: string;
  /** What was written, by column. */
  written: Readonly<Record<string, string>>;
  /** Where a part is, by its name here or by its column; where the answer begins, for others. */
  lineOf: (part: string) => number;
}

export interface GivenReading {
  given?: Given;
  problems: Problem[];
}

/** A problem with one part of an answer. */
export const givenProblem = (
  { file, lineOf }: Pick<Given, 'file' | 'lineOf'>,
  part: string,
  message: string,
  fix: string,
): Problem => ({ ...problemOfFile(file, message, fix), line: lineOf(part), field: part });

/** The file that the form makes. */
export function readAnswerFile(file: string, text: string): GivenReading {
  const { record, problems } = readRecord(answerSchema, file, text);
  if (!record || problems.length > 0) return { problems };
  const { details = {}, instead, ...rest } = record.value;
  const lineOf = (part: string) =>
    record.source.locate(part in details ? ['details', part] : [part]).line;
  return {
    given: { file, ...rest, ...(instead && { instead }), written: details, lineOf },
    problems: [],
  };
}

/** Whether a text is meant as such a file. */
export const isAnswerFile = (file: string, text: string): boolean =>
  /\.ya?ml$/i.test(file) || /^(?:contact|answer):/m.test(text);
