/** What must hold inside one audit cycle: its folder is its id, every question is answered once by every agency. */
import { checkDuplicates } from '../../../../shared/load';
import type { Problem } from '../../../../shared/problems';
import type { LoadedCycle } from '../loadedCycle';

/** Problems across the files of one cycle. */
export function checkCycle({
  folder,
  cycle,
  questions,
  recommendations,
  responses,
}: LoadedCycle): Problem[] {
  const numbers = questions.value.questions.map((q) => q.number);
  const themes = new Set(questions.value.themes.map((t) => t.id));
  const at = (
    record: { source: typeof cycle.source },
    path: PropertyKey[],
    field: string,
    message: string,
    fix: string,
  ): Problem => ({
    file: record.source.file,
    ...record.source.locate(path),
    field,
    message,
    fix,
    severity: 'error',
  });
  const seen = new Map<string, string>();
  return [
    ...(folder.endsWith(`/${cycle.value.id}`)
      ? []
      : [
          at(
            cycle,
            ['id'],
            'id',
            `the folder ${folder} is not named after the id ${cycle.value.id}`,
            'rename one of them',
          ),
        ]),
    ...checkDuplicates(questions, ['questions'], numbers, 'number'),
    ...checkDuplicates(
      questions,
      ['themes'],
      questions.value.themes.map((t) => t.id),
    ),
    ...checkDuplicates(
      recommendations,
      ['recommendations'],
      recommendations.value.recommendations.map((r) => r.number),
      'number',
    ),
    ...questions.value.questions.flatMap((question, i) =>
      themes.has(question.theme)
        ? []
        : [
            at(
              questions,
              ['questions', i, 'theme'],
              `questions[${i}].theme`,
              `there is no theme with the id ${question.theme}`,
              'use one of the themes of this file',
            ),
          ],
    ),
    ...responses.flatMap((response) => {
      const { value } = response;
      const answered = value.answers.map((a) => a.question);
      return [
        ...(response.source.file.endsWith(`/${value.agency}.yaml`)
          ? []
          : [
              at(
                response,
                ['agency'],
                'agency',
                `the file is not named after the agency ${value.agency}`,
                `rename it to ${value.agency}.yaml`,
              ),
            ]),
        ...(cycle.value.reviews.some((r) => r.agency === value.agency && r.on === value.reviewedOn)
          ? []
          : [
              at(
                response,
                ['reviewedOn'],
                'reviewedOn',
                `cycle.yaml lists no review of ${value.agency} on ${value.reviewedOn}`,
                'make the two agree',
              ),
            ]),
        ...checkDuplicates(response, ['answers'], answered, 'question'),
        ...numbers
          .filter((n) => !answered.includes(n))
          .map((n) =>
            at(
              response,
              ['answers'],
              'answers',
              `question ${n} has no answer`,
              'add it, or say in its summary that it was not answered',
            ),
          ),
        ...value.answers.flatMap((a, i) =>
          numbers.includes(a.question)
            ? []
            : [
                at(
                  response,
                  ['answers', i, 'question'],
                  `answers[${i}].question`,
                  `there is no question ${a.question}`,
                  'use the number of a question of this cycle',
                ),
              ],
        ),
        ...value.findings.flatMap((finding, i) => {
          const first = seen.get(finding.id);
          seen.set(finding.id, response.source.file);
          return [
            ...(first
              ? [
                  at(
                    response,
                    ['findings', i, 'id'],
                    `findings[${i}].id`,
                    `${finding.id} is already in ${first}`,
                    'give this finding an id of its own',
                  ),
                ]
              : []),
            ...(numbers.includes(finding.question)
              ? []
              : [
                  at(
                    response,
                    ['findings', i, 'question'],
                    `findings[${i}].question`,
                    `there is no question ${finding.question}`,
                    'use the number of a question of this cycle',
                  ),
                ]),
          ];
        }),
      ];
    }),
  ];
}
