/** What agencies that assess themselves set out to do, and by when. */
import { agencyPath, answerPlace, standardPlace } from '../../audits/model/addresses';
import type { AuditCycle } from '../../audits/model/cycle';
import type { OwnAction, Response } from '../../audits/model/schema';
import type { Entry, Named } from '../model/entry';
import type { Span } from '../model/span';

interface Placed {
  action: OwnAction;
  /** Where it is on the page of its agency; with the number after it, its id. */
  place: string;
  number: number;
}

const placed = (actions: readonly OwnAction[] | undefined, place: string): Placed[] =>
  (actions ?? []).map((action, i) => ({ action, place, number: i + 1 }));

const listActions = ({ answers, standards = [] }: Response): Placed[] => [
  ...answers.flatMap(({ actions, question }) => placed(actions, answerPlace(question))),
  ...standards.flatMap(({ actions, standard }) => placed(actions, standardPlace(standard))),
];

const onDay = (day: string): Span => ({ first: day, last: day, exact: 'day' });

function actionOf(
  { action, place, number }: Placed,
  { id, path, agency }: { id: string; path: string; agency: Named },
): Entry {
  const { text, owner, due, done } = action;
  const day = due ?? done?.on;
  return {
    id: `${id}-${place}-${number}`,
    kind: 'action',
    title: `${agency.name}: ${text}`,
    note: 'What it set out to do when it assessed itself.',
    ...(day && { span: onDay(day) }),
    ...(owner && { owner }),
    reach: 'named',
    agencies: [agency],
    path: `${path}#${place}`,
    ...(done && { done }),
  };
}

/** The actions of one response: each that has a day, and the others together. */
function fromResponse(response: Response, cycle: string, agency: Named): Entry[] {
  const all = listActions(response);
  const open = all.filter(({ action: { due, done } }) => !due && !done);
  const own = {
    id: `action-${cycle}-${agency.id}`,
    path: agencyPath(cycle, agency.id),
    agency,
  };
  return [
    ...all.filter((one) => !open.includes(one)).map((one) => actionOf(one, own)),
    ...(open.length === 0
      ? []
      : [
          {
            id: `actions-${cycle}-${agency.id}`,
            kind: 'action' as const,
            title: `${agency.name}: ${open.length} of ${all.length} actions without a date`,
            note: 'The agency did not say by when, when it assessed itself.',
            reach: 'named' as const,
            agencies: [agency],
            path: own.path,
          },
        ]),
  ];
}

/**
 * The actions of self-assessments. An action has no id: it is known by its question and its place under it, so that a new
 * one belongs after the others.
 */
export const fromAssessed = (
  { cycle, responses }: AuditCycle,
  nameOf: (agency: string) => Named,
): Entry[] =>
  responses.flatMap((response) => fromResponse(response, cycle.id, nameOf(response.agency)));
