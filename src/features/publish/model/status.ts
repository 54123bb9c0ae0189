/** Where everything that is not simply published is on its way. Pure: git and the clock are read at the edge. */
import type { Latest, LatestChange } from '../../../shared/collection';
import { formatDate } from '../../../shared/calendar/dates';

/** A page that no reader sees yet. */
export interface Unpublished {
  title: string;
  /** The file to edit. */
  file: string;
  /** The address it will have. */
  path: string;
  state: 'draft' | 'in review' | 'waiting';
  /** Who signs it off, by role; of a page in review. */
  by?: string;
  /** Since when it is in review, or the day it waits for. */
  on?: string;
}

/** Something that is due to be looked at again. */
export interface DueRecord {
  title: string;
  path: string;
  due: string;
}

export interface Status {
  /** The calendar date in Europe/London. */
  today: string;
  unpublished: Unpublished[];
  /** What is late, or due within the days the partnership warns of; soonest first. */
  due: DueRecord[];
  /** What is overdue in the quality assurance calendar, besides reviews. */
  overdue: DueRecord[];
  /** What the check remarks on, though nothing of it stops a build. */
  warnings: string[];
  /** Undefined where there is no history to read. */
  latest: Latest | undefined;
}

/** The status as the public page has it. */
export interface PublicStatus extends Omit<Status, 'unpublished'> {
  unpublished: Pick<Unpublished, 'state' | 'by' | 'on'>[];
}

/** What a page will say is for no reader before its day: its title, file and address stay with the publisher. */
export const toPublic = ({ unpublished, warnings, ...rest }: Status): PublicStatus => ({
  ...rest,
  unpublished: unpublished.map(({ state, by, on }) => ({
    state,
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
  })),
  warnings: warnings.filter((line) => !unpublished.some(({ file }) => line.includes(file))),
});

/** The command that takes a change back: a new change that does the opposite, so that nothing is lost. */
export const undoCommand = ({ hash }: Pick<LatestChange, 'hash'>): string =>
  `git revert --no-edit ${hash}`;

const states = { draft: 'In draft', 'in review': 'In review' };

/** What is said of an unpublished page beside its title. */
export function describeState({ state, by, on }: PublicStatus['unpublished'][number]): string {
  if (state === 'in review')
    return `${states[state]}${on ? ` since ${formatDate(on)}` : ''}: ${by ?? ''} signs it off. Then untick Draft and take In review away`;
  if (state === 'waiting' && on)
    return `Goes out by itself with the first build on or after ${formatDate(on)}`;
  return `${states.draft}. Finish it, then untick Draft (draft: true in its file)`;
}

/** What to do when a number is wrong right now: two minutes, in the order of doing. */
export const hotfix = [
  'Ring the right number yourself first, so that you do not replace one mistake by another.',
  'Run npm run edit, choose the contact, correct the number, and say how you know it. Without it: open data/contacts/<name>.yaml and correct the line.',
  'Run npm run check. It must find no problem.',
  'Run git commit -am "fix(contacts): the number of …" and git push, or send it for review from the first page of npm run edit and have it agreed at once. A change to main is published by itself once the checks have passed; copies on phones say of which day they are.',
  'If you do not know the right number, take the wrong one away: set evidence.class to sample and name a standIn. The page then says who to ring instead.',
];

const listed = (title: string, lines: readonly string[], none: string): string[] => [
  `${title}:`,
  ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : [`  ${none}`]),
  '',
];

/** The status as text for a terminal. */
export function toText({ today, unpublished, due, overdue, warnings, latest }: Status): string {
  return [
    `On ${formatDate(today)}${latest ? `, at change ${latest.head}` : ''}`,
    '',
    ...listed(
      'Not published yet (npm run edit opens each)',
      unpublished.map((one) => `${one.file}  “${one.title}”. ${describeState(one)}`),
      'Nothing.',
    ),
    ...listed(
      'Due for review (npm run review says who looks after each, and writes to them)',
      due.map(
        ({ title, due: day }) => `${formatDate(day)}${day < today ? ', late' : ''}  ${title}`,
      ),
      'Nothing soon.',
    ),
    ...listed(
      'Overdue in the quality assurance calendar',
      overdue.map(({ title, due: day }) => `${formatDate(day)}  ${title}`),
      'Nothing.',
    ),
    ...listed(
      'What the check remarks on (nothing of it stops a build; what to do stands in brackets)',
      warnings,
      'Nothing.',
    ),
    ...listed(
      'Last changes, and how to take each back',
      (latest?.changes ?? []).map((one) => `${one.on}  ${one.what}  (${undoCommand(one)})`),
      latest ? 'None yet.' : 'There is no git history in this folder.',
    ),
    ...listed(
      'When a number is wrong right now',
      hotfix.map((step, i) => `${i + 1}. ${step}`),
      '',
    ),
  ]
    .join('\n')
    .trimEnd();
}
