/** Every number of the ranking in one place, so that a change can be seen and measured (`npm run search -- --evaluate`). */
import type { Kind } from './kinds';

export const weights = {
  /** How much a synonym counts against the word itself. */
  synonym: 0.72,
  /** How much of an idea is covered if a document only has a synonym of it. */
  synonymCover: 0.85,
  /** How much what an everyday word may mean counts against the word itself. */
  everyday: 0.6,
  /** How much of an idea is covered if a document only has what it may mean. */
  everydayCover: 0.75,
  /** Below 1: a document need not have a word most often to be about it. */
  steepness: 0.6,
  /** A document with all words passes one with many mentions of a few; more so the higher this is. */
  coverage: 0.8,
  /** How much of a word's cover is lost where it is hardly more than named. */
  passing: 0.5,
  /** A share below this is in passing. */
  inPassing: 0.3,
  /** For a name of the document that is in the query in full. */
  name: 1.15,
  /** Above 1: a name that is only a part of the query counts for less than that part. */
  wholeName: 1.5,
  /** How much the further words of one idea add to its importance. */
  severalWords: 0.4,
  /** A word in fewer documents than this says no more than one in so many: chance, and not the subject. */
  rarest: 5,
  /** How much a word the site does not have counts, compared with a rare one. */
  stranger: 1,
  /** How much more a number in words counts than a word as rare. */
  exact: 1.5,
  /** So many mentions in passing make a subject. */
  subject: 3,
  /** For words of the query that are together and in order. */
  phrase: 0.35,
  /** For a glossary term, when nothing but its short form was typed. */
  acronym: 1.12,
  /** For what people who say so mean, as far as was learned. */
  likely: 2.5,
  /** From so likely on, what people say is danger now. */
  danger: 0.6,
  /** For a telephone number found by its digits; above all else. */
  number: 10,
} as const;

/** How likely each kind is to be what a person in a hurry wants, all else equal. */
export const standingOfKind: Record<Kind, number> = {
  contact: 1.12,
  concern: 1.03,
  topic: 0.9,
  guidance: 1.12,
  level: 1.06,
  term: 1,
  indicator: 0.84,
  audit: 0.84,
  brief: 0.86,
  update: 0.78,
  finding: 0.72,
  page: 0.96,
};
