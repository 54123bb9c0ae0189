/** A self-assessment as rows of a table. */
import { judgementWords } from '../judgements';
import { type AskedPart, listItems } from './asked';
import { type Draft, type DraftAction, itemOf } from './draft';

export const assessmentColumns = [
  'agency',
  'part',
  'date',
  'id',
  'asked',
  'answer',
  'judgement',
  'evidence',
  'actions',
  'peer agency',
  'peer judgement',
  'peer comment',
  'differ',
] as const;

/**
 * `Write it down (the training lead, by 2027-01-31; done 2027-01-20: the new plan)`.
 * @param sayDay how a day is written.
 */
export function actionWords(
  { text, owner, due, doneOn, shows }: DraftAction,
  sayDay: (day: string) => string = (day) => day,
): string {
  const planned = [owner, due && `by ${sayDay(due)}`].filter(Boolean).join(', ');
  const on = doneOn && `done ${sayDay(doneOn)}`;
  const done = [on, shows].filter(Boolean).join(': ');
  const more = [planned, done].filter(Boolean).join('; ');
  return more ? `${text} (${more})` : text;
}

const said = (judgement: keyof typeof judgementWords | ''): string =>
  judgement === '' ? '' : judgementWords[judgement].name;

/**
 * Every item of the form, answered or not.
 * @param nameOf the name of an agency by its id.
 */
export const assessmentRows = (
  draft: Draft,
  parts: readonly AskedPart[],
  nameOf: (agency: string) => string,
): Record<string, unknown>[] =>
  listItems(parts).map(({ key, name, text }) => {
    const { summary, judgement, evidence, actions, peer } = itemOf(draft, key);
    const differ = judgement !== '' && peer.judgement !== '' && judgement !== peer.judgement;
    return {
      agency: nameOf(draft.agency),
      part: draft.part,
      date: draft.reviewedOn,
      id: key.slice(2),
      asked: `${name}: ${text}`,
      answer: summary,
      judgement: said(judgement),
      evidence,
      actions: actions.map((action) => actionWords(action)).join('\n'),
      'peer agency': draft.peer ? nameOf(draft.peer.agency) : '',
      'peer judgement': draft.peer ? said(peer.judgement) : '',
      'peer comment': draft.peer ? peer.summary : '',
      differ: draft.peer && differ ? 'yes' : '',
    };
  });
