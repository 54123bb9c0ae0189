/** What a list and a page say of a learning brief besides its own words. */
import { counted } from '../../../shared/counted';
import { formatDate } from '../../../shared/calendar/dates';
import { joinWords } from '../../../shared/lists';
import type { Brief } from './schema';

export interface Named {
  id: string;
  name: string;
}

export interface RelatedBrief {
  title: string;
  path: string;
  /** What both are about, in words. */
  why: string;
}

export interface BriefFacts {
  /** How long most people take to read it, in whole minutes. */
  minutes: number;
  /** How old a reader is who reads it with ease, in years, by the Flesch-Kincaid grade. */
  age: number;
  /** Audits, law, guidance and reviews that it is based on. */
  sources: Named[];
  related: RelatedBrief[];
}

/** Fewer than most adults read in a minute, since a brief is read to be talked about. */
const wordsInMinute = 200;

export const minutesFor = (words: number): number => Math.max(1, Math.ceil(words / wordsInMinute));

/** A grade of school begins at the age of five. */
export const ageOf = (grade: number): number => Math.max(6, Math.round(grade + 5));

/** `2 minutes to read, for a reading age of 12`. */
export const readingWords = ({ minutes, age }: Pick<BriefFacts, 'minutes' | 'age'>): string =>
  `${counted(minutes, 'minute')} to read, at a reading age of about ${age}`;

/** What of a brief decides what it is related to. */
export type Relating = { path: string; title: string; date: string } & Pick<
  Brief,
  'findings' | 'indicators' | 'tags'
>;

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((one) => b.includes(one));

const inCommon = (count: number, noun: string): string =>
  count === 1 ? `the same ${noun}` : `${count} of the same ${noun}s`;

/** At most so many, so that somebody follows one of them. */
const most = 3;

/**
 * The briefs nearest to one: by findings of audits first, then by indicators, then by subjects; the newer where two are
 * as near.
 * @param labelOf the name of a subject.
 */
export function relatedBriefs(
  own: Relating,
  all: readonly Relating[],
  labelOf: (tag: string) => string,
): RelatedBrief[] {
  return all
    .filter(({ path }) => path !== own.path)
    .map((other) => ({
      other,
      findings: shared(own.findings, other.findings).length,
      indicators: shared(own.indicators, other.indicators).length,
      tags: shared(own.tags, other.tags),
    }))
    .map((near) => ({ ...near, score: near.findings * 3 + near.indicators * 2 + near.tags.length }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.other.date.localeCompare(a.other.date) ||
        a.other.path.localeCompare(b.other.path),
    )
    .slice(0, most)
    .map(({ other: { title, path }, findings, indicators, tags }) => ({
      title,
      path,
      why: joinWords([
        ...(findings > 0 ? [inCommon(findings, 'finding')] : []),
        ...(indicators > 0 ? [inCommon(indicators, 'indicator')] : []),
        ...tags.map((tag) => labelOf(tag).toLowerCase()),
      ]),
    }));
}

export const briefFilterKeys = ['theme', 'role', 'source', 'from', 'to'] as const;
export type BriefFilterKey = (typeof briefFilterKeys)[number];
export type BriefFilter = Partial<Record<BriefFilterKey, string>>;

/** A brief in a list that can be filtered: what it is about by the ids, whose names the list has. */
export interface ListedBrief {
  /** Its address, without the site's base address where it comes from the file of all. */
  path: string;
  title: string;
  description: string;
  /** Calendar date, `2026-11-24`. */
  date: string;
  themes: readonly string[];
  roles: readonly string[];
  sources: readonly string[];
}

/** What all briefs can be chosen by, whichever page of the list they are on. */
export type BriefChoices = Record<'themes' | 'roles' | 'sources', Named[]>;

/** How many briefs a page of the list has. */
export const briefsOnPage = 50;

/** The file of all briefs, for whoever filters a list that goes on on other pages; without the base address. */
export const allBriefsPath = '/briefs/list.json';

const has = (list: readonly string[], id: string | undefined): boolean =>
  id === undefined || list.includes(id);

/** Whether a brief is one of those asked for; whoever asks for nothing gets all. */
export const isAskedFor = (
  { date, themes, roles, sources }: Pick<ListedBrief, 'date' | 'themes' | 'roles' | 'sources'>,
  { theme, role, source, from, to }: BriefFilter,
): boolean =>
  has(themes, theme) &&
  has(roles, role) &&
  has(sources, source) &&
  (from === undefined || date >= from) &&
  (to === undefined || date <= to);

/** What there is to choose among, each once, by name. */
export const choicesOf = (named: readonly Named[]): Named[] =>
  [...new Map(named.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  );

/** How far the list of all briefs is read; nobody asks for it where one page has them all. */
export type Rest = 'not-asked' | 'on-the-way' | 'failed' | 'read';

const restWords: Record<Exclude<Rest, 'read'>, string> = {
  'not-asked': '',
  'on-the-way': ', on this page of the list. Looking through the rest',
  failed: ', on this page of the list. The rest did not load: see its other pages below',
};

/**
 * What the list shows, in a line that is read out when it changes.
 * @param all how many briefs there are on all pages
 */
export function listWords(shown: number, all: number, rest: Rest, filter: BriefFilter): string {
  const { from, to } = filter;
  const days = [
    ...(from ? [`from ${formatDate(from)}`] : []),
    ...(to ? [`to ${formatDate(to)}`] : []),
  ].join(' ');
  const newest = Object.keys(filter).length === 0 && shown < all;
  const of = shown === all ? counted(all, 'brief') : `${shown} of ${counted(all, 'brief')}`;
  const where = rest === 'read' ? '' : restWords[rest];
  return `${of}${days && `, ${days}`}${newest ? ', on this page of the list' : where}.`;
}
