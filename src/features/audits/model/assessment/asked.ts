/** What a self-assessment asks, how far one is, and where two who judge differ. */
import type { Judgement } from '../judgements';
import { type Draft, itemOf } from './draft';

/** A question or a standard of the form. */
export interface AskedItem {
  /** The key of its item. */
  key: string;
  /** For example `Question 3`, or the name of a standard. */
  name: string;
  text: string;
  guidance?: string;
}

export interface AskedPart {
  id: string;
  name: string;
  summary: string;
  items: AskedItem[];
}

export interface Progress {
  judged: number;
  asked: number;
}

export const listItems = (parts: readonly AskedPart[]): AskedItem[] =>
  parts.flatMap(({ items }) => items);

export const progressOf = (draft: Draft, items: readonly Pick<AskedItem, 'key'>[]): Progress => ({
  judged: items.filter(({ key }) => itemOf(draft, key).judgement !== '').length,
  asked: items.length,
});

export interface Difference {
  item: AskedItem;
  own: Judgement;
  peer: Judgement;
}

/** The items that both agencies have judged, and not alike. */
export const differencesIn = (draft: Draft, parts: readonly AskedPart[]): Difference[] =>
  listItems(parts).flatMap((item) => {
    const { judgement: own, peer } = itemOf(draft, item.key);
    return draft.peer && own !== '' && peer.judgement !== '' && own !== peer.judgement
      ? [{ item, own, peer: peer.judgement }]
      : [];
  });

/** Something the site's schema asks for and the draft does not have. */
export interface Unfinished {
  /** The id of the part of the page where it is typed. */
  anchor: string;
  what: string;
}

/** What is left to do before the file can be filed. */
export function unfinishedIn(draft: Draft, parts: readonly AskedPart[]): Unfinished[] {
  const { agency, reviewedOn, summary, peer } = draft;
  const head: [boolean, string][] = [
    [agency === '', 'Which agency it is'],
    [reviewedOn === '', 'The day of the assessment'],
    [summary.trim() === '', 'What it shows, in a few sentences'],
    [peer?.agency === '', 'Which agency answers beside it'],
    [peer?.on === '', 'The day of the peer review'],
  ];
  return [
    ...head.filter(([missing]) => missing).map(([, what]) => ({ anchor: 'about', what })),
    ...listItems(parts).flatMap(({ key, name }) => {
      const item = itemOf(draft, key);
      const isQuestion = key.startsWith('q-');
      const unnamed = item.actions.some(
        ({ text, owner, due, doneOn, shows }) =>
          !text.trim() && [owner, due, doneOn, shows].some(Boolean),
      );
      const half = item.actions.some(({ doneOn, shows }) => (doneOn === '') !== !shows.trim());
      return [
        ...(isQuestion && item.summary.trim() === ''
          ? [{ anchor: key, what: `${name}: the answer` }]
          : []),
        ...(item.judgement === '' ? [{ anchor: key, what: `${name}: the judgement` }] : []),
        ...(unnamed ? [{ anchor: key, what: `${name}: what an action is` }] : []),
        ...(half
          ? [{ anchor: key, what: `${name}: when an action was done, and what shows it` }]
          : []),
      ];
    }),
  ];
}

/** One row of assessments side by side: what each says of an item, in their order. */
export interface SideRow {
  item: AskedItem;
  judgements: (Judgement | '')[];
  differ: boolean;
}

export const sideBySide = (drafts: readonly Draft[], parts: readonly AskedPart[]): SideRow[] =>
  listItems(parts).map((item) => {
    const all = drafts.map((draft) => itemOf(draft, item.key).judgement);
    return { item, judgements: all, differ: new Set(all.filter(Boolean)).size > 1 };
  });
