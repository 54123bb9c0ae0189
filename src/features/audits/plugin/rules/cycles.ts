/** What must hold of all audits together: questions keep their ids, and findings have ids of their own. */
import { checkDuplicates } from '../../../../shared/load';
import { type Problem, problemAt } from '../../../../shared/problems';
import { plainText } from '../../model/compare';
import type { LoadedCycle } from '../loadedCycle';

/** The same words under two ids would be two questions to a reader who compares audits. */
function checkQuestions(audits: readonly LoadedCycle[]): Problem[] {
  const first = new Map<string, { id: string; file: string }>();
  return audits.flatMap(({ questions }) => [
    ...checkDuplicates(
      questions,
      ['questions'],
      questions.value.questions.map(({ id }) => id),
    ),
    ...questions.value.questions.flatMap(({ id, text }, i) => {
      const { file } = questions.source;
      const earlier = first.get(plainText(text));
      if (!earlier) first.set(plainText(text), { id, file });
      return earlier && earlier.file !== file && earlier.id !== id
        ? [
            problemAt(
              questions,
              ['questions', i, 'id'],
              `${earlier.file} asks this in the same words, with the id ${earlier.id}`,
              `write id: ${earlier.id}`,
            ),
          ]
        : [];
    }),
  ]);
}

/** An id of a finding is an address and a link in texts: another audit may not take it over. */
function checkFindings(audits: readonly LoadedCycle[]): Problem[] {
  const first = new Map<string, string>();
  return audits.flatMap(({ folder, responses }) => {
    const earlier = new Map(first);
    return responses.flatMap((response) =>
      response.value.findings.flatMap(({ id }, i) => {
        first.set(id, response.source.file);
        const file = earlier.get(id);
        return file
          ? [
              problemAt(
                response,
                ['findings', i, 'id'],
                `${id} is already in ${file}`,
                `give this finding an id of its own, for example ${id}-${folder.split('/').at(-1)}`,
              ),
            ]
          : [];
      }),
    );
  });
}

/** Problems of the audits beside each other. @param audits in any order; the oldest is taken to be right. */
export function checkCycles(audits: readonly LoadedCycle[]): Problem[] {
  const oldestFirst = [...audits].sort((a, b) => a.folder.localeCompare(b.folder, 'en'));
  return [...checkQuestions(oldestFirst), ...checkFindings(oldestFirst)];
}
