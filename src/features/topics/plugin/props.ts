/** A topic with everything that its records say, as its page receives it. */
import type { Resolved } from '../../../shared/collection';
import { firstSentence } from '../../../shared/firstSentence';
import type { Citation } from '../../citations/model/schema';
import type { ClaimLine } from '../../claims/model/view';
import type { Concern } from '../../contacts/model/concerns';
import { stepsFor } from '../../contacts/model/steps';
import type { Answer } from '../../contacts/plugin/finderRoutes';
import type { Term } from '../../glossary/model/schema';
import type { Adoption } from '../../level-of-need/model/adoption';
import type { Version } from '../../level-of-need/model/version';
import type { Page } from '../../pages/model/page';
import type { TopicLink } from '../model/link';
import type { Topic } from '../model/schema';

interface Reference {
  id: string;
  /** The short reference, which says so where a newer edition has replaced it. */
  name: string;
}

/** A level with the indicators of a topic at it. */
export interface TopicLevel {
  number: number;
  name: string;
  /** The page of the level. */
  path: string;
  indicators: { id: string; text: string; path: string }[];
}

export interface TopicView extends Pick<Topic, 'id' | 'name' | 'summary' | 'say' | 'doNotSay'> {
  adopted: Adoption | null;
  /** What to do first: the topic’s own, or else what the worry says. */
  concern: Pick<Concern, 'id' | 'name' | 'first'> & { path: string };
  answers: Answer[];
  otherConcerns: TopicLink[];
  /** The version whose indicators these are; undefined where there is no document yet. */
  version?: { adopted: Adoption | null; status: Version['status'] };
  /** The highest first; those without an indicator of the topic are left out. */
  levels: TopicLevel[];
  law: { text: string; citations: Reference[] }[];
  reviews: { text: string; citation: Reference }[];
  /** The time limits and duties it states. */
  claims: ClaimLine[];
  terms: { name: string; meaning: string; path: string }[];
  guidance: TopicLink[];
  briefs: TopicLink[];
  /** The courses about it. */
  courses: TopicLink[];
  related: TopicLink[];
  review: { reviewed: string; due: string; owner: TopicLink };
}

/** What the view of a topic is made from; everything it names is there, or `npm run check` has said so. */
export interface TopicContext {
  concerns: ReadonlyMap<string, Concern>;
  citations: ReadonlyMap<string, Citation>;
  terms: ReadonlyMap<string, Term>;
  pages: ReadonlyMap<string, Page>;
  topics: ReadonlyMap<string, Topic>;
  /** The version that the site leads to. */
  lead: Version | undefined;
  answerTo: (concern: Concern) => { path: string; answers: Answer[] };
  resolve: (scheme: string, id: string) => Resolved | undefined;
  /** What is known of claims, by their ids. */
  claimLines: (ids: readonly string[]) => ClaimLine[];
  /** The courses that name a topic. */
  coursesOf: (topic: string) => TopicLink[];
}

const present = <T, V>(list: readonly T[], find: (one: T) => V | undefined): V[] =>
  list.flatMap((one) => find(one) ?? []);

const linkOf = (found: Resolved | undefined): TopicLink | undefined =>
  found && { title: found.title, path: found.href };

function levelsOf(
  { indicators }: Topic,
  { lead, resolve }: Pick<TopicContext, 'lead' | 'resolve'>,
): TopicLevel[] {
  if (!lead) return [];
  const { path, data } = lead;
  const named = present(indicators, (id) => data.indicators.find((one) => one.id === id));
  return [...data.levels]
    .sort((a, b) => b.number - a.number)
    .map(({ number, name, slug }) => ({
      number,
      name,
      path: `${path}levels/${slug}`,
      indicators: named
        .filter(({ level }) => level === number)
        .map(({ id, text }) => ({ id, text, path: resolve('indicator', id)?.href ?? '' })),
    }))
    .filter((level) => level.indicators.length > 0);
}

/** @throws where the worry of the topic is not there, which the check would have refused. */
export function viewTopic(topic: Topic, context: TopicContext): TopicView {
  const { concerns, citations, terms, pages, topics, lead, answerTo, resolve } = context;
  const concern = concerns.get(topic.concern);
  if (!concern) throw new Error(`${topic.concern} was not checked before it was shown`);
  const { path, answers } = answerTo(concern);
  const first = topic.first ?? (concern.first && stepsFor(concern.first));
  const cite = (id: string): Reference => ({
    id,
    name: resolve('cite', id)?.text ?? citations.get(id)?.short ?? id,
  });
  const pageOf = (kind: Page['kind']) => (address: string) => {
    const found = pages.get(address);
    return found?.kind === kind ? { title: found.matter.title, path: found.path } : undefined;
  };
  const { reviewed, due, owner } = topic.review;
  return {
    id: topic.id,
    name: topic.name,
    summary: topic.summary,
    say: topic.say,
    doNotSay: topic.doNotSay,
    adopted: topic.adopted ?? null,
    concern: {
      id: concern.id,
      name: concern.name,
      path,
      ...(first && { first }),
    },
    answers,
    otherConcerns: present(topic.otherConcerns, (id) => {
      const other = concerns.get(id);
      return other && { title: other.name, path: answerTo(other).path };
    }),
    ...(lead && { version: { adopted: lead.data.adopted, status: lead.status } }),
    levels: levelsOf(topic, context),
    law: topic.law.map((one) => ({ text: one.text, citations: one.citations.map(cite) })),
    claims: context.claimLines(topic.claims ?? []),
    reviews: topic.reviews.map(({ text, citation }) => ({ text, citation: cite(citation) })),
    terms: present(topic.terms, (id) => {
      const term = terms.get(id);
      const link = resolve('term', id);
      return term && link
        ? { name: term.term, meaning: firstSentence(term.meaning), path: link.href }
        : undefined;
    }),
    guidance: present(topic.pages, pageOf('guidance')),
    briefs: present(topic.pages, pageOf('brief')),
    courses: context.coursesOf(topic.id),
    related: present(topic.related, (id) => {
      const other = topics.get(id);
      return other && { title: other.name, path: `/topics/${other.id}` };
    }),
    review: {
      reviewed,
      due,
      owner: linkOf(resolve('contact', owner)) ?? { title: owner, path: '' },
    },
  };
}
