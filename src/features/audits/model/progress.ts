/** What an agency reports of recommendations, joined to what is known of them. */
import { formatDate } from '../../../shared/calendar/dates';
import type { ProgressReport, Recommendation, TakenAction } from './schema';

type Reported = ProgressReport['progress'][number]['action'];

/** The action as it is kept: evidence that can be read nowhere else rests on the report. */
function asTaken({ evidence, ...action }: Reported, source: string): TakenAction {
  const own = evidence?.map((one) => ({ ...one, source: one.source ?? source }));
  return { ...action, ...(own && { evidence: own }) };
}

const isSame = (one: { on: string; text: string }, other: { on: string; text: string }): boolean =>
  one.on === other.on && one.text === other.text;

/** A later report of an action says how far it is now; no evidence of before is lost. */
function renew(before: TakenAction, now: TakenAction): TakenAction {
  const kept = before.evidence ?? [];
  const added = (now.evidence ?? []).filter((one) => !kept.some((old) => isSame(old, one)));
  const evidence = [...kept, ...added];
  return { ...before, ...now, ...(evidence.length > 0 && { evidence }) };
}

const withAction = (actions: readonly TakenAction[], action: TakenAction): TakenAction[] =>
  actions.some(({ id }) => id === action.id)
    ? actions.map((one) => (one.id === action.id ? renew(one, action) : one))
    : [...actions, action];

/** The places in a report that name no recommendation of this audit. */
export const unknownIn = (
  { progress }: ProgressReport,
  recommendations: readonly Recommendation[],
): number[] =>
  progress.flatMap(({ recommendation }, i) =>
    recommendations.some(({ number }) => number === recommendation) ? [] : [i],
  );

/**
 * The recommendations with what a report says. How far a recommendation is as a whole stays for the partnership to say.
 * @param agency its name, for evidence whose source is the report.
 */
export const takeReport = (
  { progress, reportedOn }: ProgressReport,
  recommendations: readonly Recommendation[],
  agency: string,
): Recommendation[] =>
  recommendations.map((recommendation) => {
    const reported = progress.filter((one) => one.recommendation === recommendation.number);
    if (reported.length === 0) return recommendation;
    const source = `Reported by ${agency} on ${formatDate(reportedOn)}`;
    const actions = reported.reduce<TakenAction[]>(
      (list, { action }) => withAction(list, asTaken(action, source)),
      recommendation.actions ?? [],
    );
    return { ...recommendation, actions };
  });

/** A file to fill in, with the recommendations of an audit, for an agency that has no form. */
export const progressTemplate = (
  cycle: string,
  recommendations: readonly Pick<Recommendation, 'number' | 'text'>[],
): string => `# What your agency did about a recommendation. Fill it in and send it to the partnership, which files it with
# npm run add:response. Write roles, never names, and nothing about a child or a family.
#
# The recommendations:
${recommendations.map(({ number, text }) => `#   ${number}. ${text}`).join('\n')}
agency: # the id of your agency, as the address of its page of this audit ends
cycle: ${cycle}
reportedOn: # the day of this report, for example 2026-11-28
progress:
  - recommendation: # its number
    action:
      id: # a short name that stays, for example charity-induction-checklist
      text: # what you do about it
      owner: # who sees to it, by role
      due: # by when; leave the line out if there is no day
      status: planned # or under-way or complete, each with evidence
      notice: # what a practitioner will notice; leave the line out if nothing yet
      evidence: # what shows it; leave these lines out while it is planned
        - on: # the day
          text: # what shows it
          source: # where that can be read; leave the line out if it is this report
`;
