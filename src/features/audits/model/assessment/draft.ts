/** A self-assessment as it is typed: every question and standard has an item, whether or not anything is in it. */
import type { Judgement } from '../judgements';

export interface DraftAction {
  text: string;
  owner: string;
  /** A calendar date, or empty. */
  due: string;
  /** The day on which it was done, or empty. */
  doneOn: string;
  /** What shows that it was done. */
  shows: string;
}

export interface PeerItem {
  judgement: Judgement | '';
  summary: string;
}

export interface DraftItem extends PeerItem {
  /** One piece of evidence a line. */
  evidence: string;
  actions: readonly DraftAction[];
  /** What a second agency says. */
  peer: PeerItem;
}

export interface Draft {
  /** On this device. */
  id: number;
  /** The audit whose questions it answers; empty where its file does not say. */
  cycle: string;
  /** The id of an agency. */
  agency: string;
  part: string;
  /** A calendar date, or empty. */
  reviewedOn: string;
  summary: string;
  items: Readonly<Record<string, DraftItem>>;
  /** Set while a second agency answers beside the first. */
  peer?: { agency: string; on: string };
  /** Findings that a file brought; the form shows none and loses none. */
  findings: readonly unknown[];
}

/** The key of an item: of a question, by its number, or of a standard, by its id. */
export const questionKey = (number: number): string => `q-${number}`;
export const standardKey = (id: string): string => `s-${id}`;

/** The most that a field may have, as the schema of responses has it. */
export const longestAnswer = 2000;

export const emptyAction: DraftAction = { text: '', owner: '', due: '', doneOn: '', shows: '' };
export const emptyPeer: PeerItem = { judgement: '', summary: '' };
export const emptyItem: DraftItem = {
  judgement: '',
  summary: '',
  evidence: '',
  actions: [],
  peer: emptyPeer,
};

export const emptyDraft = (id: number, cycle: string): Draft => ({
  id,
  cycle,
  agency: '',
  part: '',
  reviewedOn: '',
  summary: '',
  items: {},
  findings: [],
});

export const itemOf = ({ items }: Pick<Draft, 'items'>, key: string): DraftItem =>
  Object.hasOwn(items, key) ? (items[key] ?? emptyItem) : emptyItem;

/** The draft with some of an item changed. */
export const withItem = (draft: Draft, key: string, change: Partial<DraftItem>): Draft => ({
  ...draft,
  items: { ...draft.items, [key]: { ...itemOf(draft, key), ...change } },
});

/** Whether nothing is typed or chosen. */
export const isBlank = ({ agency, part, reviewedOn, summary, items, peer, findings }: Draft) =>
  [agency, part, reviewedOn, summary].every((one) => one === '') &&
  Object.keys(items).length === 0 &&
  !peer &&
  findings.length === 0;

/** Everything somebody wrote, to be looked through for people. */
export const textsOf = ({ part, summary, items }: Draft): string[] => [
  part,
  summary,
  ...Object.values(items).flatMap((item) => [
    item.summary,
    item.evidence,
    item.peer.summary,
    ...item.actions.flatMap(({ text, owner, shows }) => [text, owner, shows]),
  ]),
];
