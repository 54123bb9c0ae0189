/** What a report of progress still needs before it can be filed. */
import { isRealDate } from '../../../../shared/calendar/dates';
import type { TakenAction } from '../schema';
import type { ReportDraft, ReportEntry, ReportEvidence } from './draft';

export interface Lacking {
  /** The id of the part of the page where it is typed. */
  anchor: string;
  what: string;
}

/** On the page, the place of an entry. */
export const entryPlace = (at: number): string => `action-${at + 1}`;

const isTyped = (one: ReportEvidence): boolean => Object.values(one).some(Boolean);

function evidenceLacks(
  { status, evidence }: ReportEntry,
  known: TakenAction | undefined,
  isPast: (day: string) => boolean,
): string[] {
  const typed = evidence.filter(isTyped);
  const shown = typed.length > 0 || (known?.evidence ?? []).length > 0;
  return [
    ...(status !== '' && status !== 'planned' && !shown ? ['dated evidence of how far it is'] : []),
    ...(typed.some(({ on, text }) => on === '' || !text.trim())
      ? ['each piece of evidence with its day and what it shows']
      : []),
    ...(typed.some(({ on }) => on !== '' && !isPast(on))
      ? ['evidence of a day that has come']
      : []),
  ];
}

/**
 * @param actions those that are known, of every recommendation.
 * @param today a calendar date in Europe/London; absent until the browser knows it.
 */
export function lackingIn(
  { agency, reportedOn, entries }: ReportDraft,
  actions: readonly TakenAction[],
  today: string | undefined,
): Lacking[] {
  const isPast = (day: string) => isRealDate(day) && (today === undefined || day <= today);
  const head = [
    ...(agency === '' ? ['Which agency it is'] : []),
    ...(reportedOn === '' ? ['The day of the report'] : []),
    ...(reportedOn !== '' && !isPast(reportedOn) ? ['A day of the report that has come'] : []),
  ];
  return [
    ...head.map((what) => ({ anchor: 'about', what })),
    ...entries.flatMap((entry, at) => {
      const known = actions.find(({ id }) => id === entry.id);
      const lacks = [
        ...(entry.recommendation === '' ? ['its recommendation'] : []),
        ...(entry.text.trim() === '' ? ['what you do'] : []),
        ...(entry.owner.trim() === '' ? ['who sees to it'] : []),
        ...(entry.status === '' ? ['how far it is'] : []),
        ...evidenceLacks(entry, known, isPast),
      ];
      return lacks.map((what) => ({ anchor: entryPlace(at), what: `Action ${at + 1}: ${what}` }));
    }),
  ];
}

/** Everything somebody wrote, to be looked through for people. */
export const textsOf = ({ entries }: ReportDraft): string[] =>
  entries.flatMap(({ text, owner, notice, evidence }) => [
    text,
    owner,
    notice,
    ...evidence.flatMap((one) => [one.text, one.source]),
  ]);
