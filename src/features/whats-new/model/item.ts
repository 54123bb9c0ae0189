/** One change that readers may want to know of, and its kinds. Everything downstream works with these alone. */

import type { Mark } from '../../contacts/model/reliance';

export const changeKinds = [
  'brief',
  'update',
  'version',
  'contact',
  'guidance',
  'law',
  'audit',
  'training',
  'term',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What a kind is called: beside one item, and in a list to choose from. */
export const kindNames: Readonly<Record<ChangeKind, { one: string; many: string }>> = {
  brief: { one: 'Learning brief', many: 'Learning briefs' },
  update: { one: 'Update', many: 'Updates' },
  version: { one: 'Level of need', many: 'Versions of the document' },
  contact: { one: 'Contact', many: 'Contacts' },
  guidance: { one: 'Guidance', many: 'Guidance' },
  law: { one: 'Law', many: 'Law and national guidance' },
  audit: { one: 'Audit', many: 'Findings and actions' },
  training: { one: 'Training', many: 'Training' },
  term: { one: 'Glossary', many: 'Glossary' },
};

/** A telephone number as it was or is, with how sure we are of it. A sample has none, so it never gets here. */
export interface SeenNumber {
  /** As people read it: `0808 2000 247`. */
  display: string;
  /** Which line it is. */
  label?: string;
}

/** How far the number of today can be relied on, as the directory says it. */
export type StreamMark = Pick<Mark, 'status' | 'label' | 'staleFrom' | 'on'>;

/** Numbers before and after, each side with the words of its evidence. */
export interface NumberChange {
  /** Never to be rung: no surface links them. */
  old: SeenNumber[];
  /** The words for how sure we were; missing where nothing is left of the old side. */
  oldMark?: string;
  /** Empty where the record has changed again since, or has no number now. */
  now: (SeenNumber & { href: string })[];
  nowMark?: StreamMark;
}

export interface StreamItem {
  /** The same in every build; an edit of what the item is about does not change it. */
  id: string;
  /** The calendar date in Europe/London. */
  date: string;
  kind: ChangeKind;
  title: string;
  /** In one line, what to do differently. */
  act: string;
  /** Set for an item that corrects what was said before. */
  corrects?: true;
  /** Its page, without the site's base address; missing for what is not there any more. */
  path?: string;
  /** What must be read before anything else: that a text is nobody's document. */
  notice?: string;
  /** Where what changed is shown line by line. */
  comparison?: string;
  /** Ids of the roles it is for; empty for everyone. */
  audiences: string[];
  /** Ids of the agencies it is of or about. */
  agencies: string[];
  /** Ids of the areas it is true for; empty for all. */
  areas: string[];
  /** Ids of what it is about. */
  subjects: string[];
  numbers?: NumberChange;
  /** What a team can ask itself about it, in its author’s words. */
  questions?: string[];
}

/** Newest first; those of one day by kind and title, so that every build has one order. */
export const byDate = (a: StreamItem, b: StreamItem): number =>
  b.date.localeCompare(a.date) ||
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
  a.title.localeCompare(b.title, 'en-GB') ||
  a.id.localeCompare(b.id);
