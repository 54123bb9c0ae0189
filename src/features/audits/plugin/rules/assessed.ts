/** What must hold of a response in which an agency assesses itself, or a second one beside it. */
import { checkDuplicates } from '../../../../shared/load';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { takenCycles } from '../../model/addresses';
import type { Response, Standard } from '../../model/schema';
import type { LoadedCycle } from '../loadedCycle';

/** Every standard, or none: a list with gaps would look like an assessment of all. */
function checkStandards(response: Loaded<Response>, standards: readonly Standard[]): Problem[] {
  const { standards: answered } = response.value;
  if (!answered) return [];
  const ids = answered.map(({ standard }) => standard);
  return [
    ...checkDuplicates(response, ['standards'], ids, 'standard'),
    ...standards
      .filter(({ id }) => !ids.includes(id))
      .map(({ id }) =>
        problemAt(
          response,
          ['standards'],
          `the standard ${id} has no judgement`,
          'add it, or leave all standards out',
        ),
      ),
  ];
}

function checkPeer(response: Loaded<Response>, questions: readonly number[]): Problem[] {
  const { agency, peer } = response.value;
  if (!peer) return [];
  const { answers = [], standards = [] } = peer;
  return [
    ...(peer.agency === agency
      ? [
          problemAt(
            response,
            ['peer', 'agency'],
            'the second agency is the first one again',
            'name another, or leave peer out',
          ),
        ]
      : []),
    ...checkDuplicates(
      response,
      ['peer', 'answers'],
      answers.map(({ question }) => question),
      'question',
    ),
    ...checkDuplicates(
      response,
      ['peer', 'standards'],
      standards.map(({ standard }) => standard),
      'standard',
    ),
    ...answers.flatMap(({ question }, i) =>
      questions.includes(question)
        ? []
        : [
            problemAt(
              response,
              ['peer', 'answers', i, 'question'],
              `there is no question ${question}`,
              'use the number of a question of this cycle',
            ),
          ],
    ),
  ];
}

function checkSubstance(response: Loaded<Response>): Problem[] {
  const { findings, answers } = response.value;
  return findings.length > 0 || answers.some(({ judgement }) => judgement)
    ? []
    : [
        problemAt(
          response,
          ['findings'],
          'there is neither a finding nor a judgement',
          'add the findings of the review, or the judgement under each answer',
        ),
      ];
}

/** Problems of the responses of one cycle. */
export function checkAssessed(
  { cycle, questions, responses }: LoadedCycle,
  standards: readonly Standard[],
): Problem[] {
  const numbers = questions.value.questions.map(({ number }) => number);
  const { id } = cycle.value;
  return [
    ...(takenCycles.includes(id)
      ? [
          problemAt(
            cycle,
            ['id'],
            `${id} is the address of the form`,
            'give the cycle another id and its folder the same name',
          ),
        ]
      : []),
    ...responses.flatMap((response) => [
      ...(response.value.cycle === undefined || response.value.cycle === id
        ? []
        : [
            problemAt(
              response,
              ['cycle'],
              `it answers the questions of ${response.value.cycle} and is in the folder of ${id}`,
              'move the file to the folder of its cycle',
            ),
          ]),
      ...checkSubstance(response),
      ...checkStandards(response, standards),
      ...checkPeer(response, numbers),
    ]),
  ];
}
