/** From a finding to what changed: how far each action is, and where the same question is asked again. */
import type { AuditCycle } from './cycle';
import type { Question, Recommendation, TakenAction } from './schema';

export const actionStates = ['planned', 'under-way', 'complete'] as const;

export type ActionState = (typeof actionStates)[number];

export const isActionState = (value: unknown): value is ActionState =>
  (actionStates as readonly unknown[]).includes(value);

export const actionWords: Record<ActionState, string> = {
  planned: 'Planned',
  'under-way': 'Under way',
  complete: 'Complete',
};

/**
 * Whether an action is overdue on a day.
 * @param today a calendar date in Europe/London.
 */
export const isOverdue = (
  { status, due }: Pick<TakenAction, 'status' | 'due'>,
  today: string,
): boolean => status !== 'complete' && due !== undefined && due < today;

/** A question in another audit. */
export interface AskedAgain {
  cycle: { id: string; name: string };
  number: number;
}

/** The next audit that asks a question, in these words or others. */
export function askedAgain(
  { id }: Pick<Question, 'id'>,
  { cycle }: Pick<AuditCycle, 'cycle'>,
  audits: readonly AuditCycle[],
): AskedAgain | undefined {
  const later = audits
    .filter((other) => other.cycle.id > cycle.id)
    .sort((a, b) => a.cycle.id.localeCompare(b.cycle.id, 'en'));
  for (const other of later) {
    const same = other.questions.find((one) => one.id === id);
    if (same)
      return { cycle: { id: other.cycle.id, name: other.cycle.title }, number: same.number };
  }
  return undefined;
}

/** Every other audit that asks a question, newest first. */
export const askedElsewhere = (
  { id }: Pick<Question, 'id'>,
  { cycle }: Pick<AuditCycle, 'cycle'>,
  audits: readonly AuditCycle[],
): AskedAgain[] =>
  audits
    .filter((other) => other.cycle.id !== cycle.id)
    .sort((a, b) => b.cycle.id.localeCompare(a.cycle.id, 'en'))
    .flatMap((other) => {
      const same = other.questions.find((one) => one.id === id);
      return same
        ? [{ cycle: { id: other.cycle.id, name: other.cycle.title }, number: same.number }]
        : [];
    });

/** A question behind a recommendation, and the next audit that asks it. */
export interface ThreadQuestion {
  number: number;
  again?: AskedAgain;
}

/** The questions from which the findings behind a recommendation came, in their order. */
export function questionsBehind(
  { findings }: Pick<Recommendation, 'findings'>,
  audit: AuditCycle,
  audits: readonly AuditCycle[],
): ThreadQuestion[] {
  const behind = new Set(
    audit.responses
      .flatMap((response) => response.findings)
      .filter(({ id }) => findings.includes(id))
      .map(({ question }) => question),
  );
  return audit.questions
    .filter(({ number }) => behind.has(number))
    .map((question) => {
      const again = askedAgain(question, audit, audits);
      return { number: question.number, ...(again && { again }) };
    });
}

/** What was done about a recommendation: its actions that are complete. */
export const doneIn = ({ actions = [] }: Pick<Recommendation, 'actions'>): TakenAction[] =>
  actions.filter(({ status }) => status === 'complete');

/** Whether anything was reported of how far a recommendation is: dated evidence of any of its actions. */
export const isReported = ({ actions = [] }: Pick<Recommendation, 'actions'>): boolean =>
  actions.some(({ evidence = [] }) => evidence.length > 0);
