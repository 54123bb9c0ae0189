/** What an answer would do, in lines for a terminal. */
import { formatDate } from '../../../../shared/calendar/dates';
import { describeNumbers, showChange } from '../import/report';
import { standingOf } from '../import/evidence';
import type { AnswerPlan } from './plan';

/** @param file where the answer was read. */
export function describeAnswer(file: string, plan: AnswerPlan): string {
  const { entry, withdrawal, confirmed, remarks } = plan;
  if (withdrawal)
    return `${file}: withdraws ${withdrawal.id}, ${withdrawal.ours.name}${withdrawal.use ? `; use ${withdrawal.use} instead` : ''}.`;
  if (!entry?.ours) return `${file}: nothing.`;
  return [
    `${file}: ${entry.id}, ${entry.ours.name}`,
    ...describeNumbers([entry]),
    ...remarks.map((remark) => `  Look at this: ${remark}.`),
    ...entry.changes.map((change) => `  ${change.column}: ${showChange(change)}`),
    `  evidence: ${standingOf(entry.ours)} → confirmed on ${formatDate(confirmed.evidence.on)}; due for review on ${formatDate(confirmed.due)}`,
  ].join('\n');
}
