/** What must hold of actions: none is further than its dated evidence. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { LoadedCycle } from '../loadedCycle';

/** Problems of the actions of one cycle. */
export function checkThreads({ recommendations }: LoadedCycle): Problem[] {
  const list = recommendations.value.recommendations;
  const seen = new Set<string>();
  return list.flatMap(({ actions = [], progress }, i) => [
    ...actions.flatMap(({ id, status, evidence }, at): Problem[] => {
      const path = ['recommendations', i, 'actions', at];
      const twice = seen.has(id);
      seen.add(id);
      return [
        ...(twice
          ? [
              problemAt(
                recommendations,
                [...path, 'id'],
                `${id} is used twice`,
                'give one of them another',
              ),
            ]
          : []),
        ...(status !== 'planned' && !evidence
          ? [
              problemAt(
                recommendations,
                [...path, 'status'],
                `${status} without evidence`,
                'add evidence with its day and source, or write status: planned',
              ),
            ]
          : []),
      ];
    }),
    ...(progress.status === 'done' && actions.some(({ status }) => status !== 'complete')
      ? [
          problemAt(
            recommendations,
            ['recommendations', i, 'progress', 'status'],
            'the recommendation is done, and one of its actions is not complete',
            'write under-way, or add the evidence that completes the action',
          ),
        ]
      : []),
  ]);
}
