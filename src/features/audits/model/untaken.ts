/** Which findings ask for an answer, and which recommendations give one. */
import type { Recommendation } from './schema';
import type { FindingType } from './words';

const asking: ReadonlySet<FindingType> = new Set(['gap', 'barrier', 'suggestion']);

/** Whether findings of a type ask for an answer. */
export const asksForAnswer = (type: FindingType): boolean => asking.has(type);

type Taking = Pick<Recommendation, 'number' | 'findings'>;

/** @returns the numbers of the recommendations that a finding is under. */
export const takenUpIn = (id: string, recommendations: readonly Taking[]): number[] =>
  recommendations.filter(({ findings }) => findings.includes(id)).map(({ number }) => number);

/** Whether a finding is a gap, a barrier or a suggestion, and under no recommendation. */
export const isUntaken = ({
  type,
  recommendations,
}: {
  type: FindingType;
  recommendations: readonly number[];
}): boolean => asksForAnswer(type) && recommendations.length === 0;

/** @returns each gap, barrier and suggestion that is under no recommendation. */
export const findUntaken = <F extends { id: string; type: FindingType }>(
  findings: readonly F[],
  recommendations: readonly Taking[],
): F[] =>
  findings.filter(({ id, type }) =>
    isUntaken({ type, recommendations: takenUpIn(id, recommendations) }),
  );
