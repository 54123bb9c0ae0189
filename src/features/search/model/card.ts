/**
 * One subject as one result: the worry, with what it means, whom to ring, its topic, its guidance and the levels that speak of it. Which
 * pages belong together is in the records; the ranking says only whether a query is about them.
 */
import { firstSentence } from '../../../shared/firstSentence';
import { linkTo, type SearchDocument, type Subject } from './documents';
import type { SearchResult } from './engine';

/** A subject in place of its parts. */
export interface Card {
  /** The worry. */
  worry: SearchResult;
  /** What is asked about, in a sentence, with the term it is from. */
  meaning?: { title: string; text: string; path: string };
}

/** One row of the page: a result, or a subject in place of several. */
export type Row = { type: 'result'; result: SearchResult } | { type: 'card'; card: Card };

/** A subject is shown where one of its parts is among so many first results. */
const first = 3;

/** So near the top two parts of a subject say that a query is about it. */
export const near = 8;

const subjectOf = ({ answer }: Pick<SearchDocument, 'answer'>): Subject | undefined =>
  answer?.type === 'concern' ? answer.subject : undefined;

/** The parts that are nothing without the worry; a contact has a row of its own where it is asked for first. */
const isPart = (worry: SearchDocument, link: string): boolean => {
  const subject = subjectOf(worry);
  return (
    link === linkTo(worry) ||
    subject?.guidance?.path === link ||
    subject?.topic?.path === link ||
    subject?.terms.includes(link) === true
  );
};

/** Without the anchor that a section of a page was found by. */
const linkOf = ({ kind, path, suffix }: SearchResult): string =>
  kind === 'guidance' ? path : path + suffix;

/** @param worries all there are. @param results the best, best first. */
export function findWorry(
  worries: readonly SearchDocument[],
  results: readonly SearchResult[],
): SearchDocument | undefined {
  const links = results.slice(0, near).map(linkOf);
  /** Several worries may share a page: the one that ranks best is meant. */
  const rank = (worry: SearchDocument) => {
    const place = links.indexOf(linkTo(worry));
    return place < 0 ? links.length : place;
  };
  for (const link of links.slice(0, first)) {
    const [meant] = worries
      .filter((worry) => isPart(worry, link))
      .sort((a, b) => rank(a) - rank(b));
    if (meant && (link === linkTo(meant) || links.filter((one) => isPart(meant, one)).length > 1))
      return meant;
  }
  return undefined;
}

/** The terms a query is about: those of the subject, and those beside it that stand above a worry among the first. */
function termsMeant(
  worry: SearchResult,
  { terms, beside = [] }: Subject,
  results: readonly SearchResult[],
): SearchResult[] {
  const links = results.map(linkOf);
  const place = links.slice(0, first).indexOf(linkOf(worry));
  return results
    .slice(0, near)
    .filter(
      (result, i) =>
        result.kind === 'term' &&
        (terms.includes(linkOf(result)) || (i < place && beside.includes(linkOf(result)))),
    );
}

/** The sentence a card begins with: of the term that was found, else of the one for all of the subject. */
function meaningOf(
  worry: SearchResult,
  subject: Subject,
  results: readonly SearchResult[],
): Card['meaning'] | undefined {
  const { terms, meaning } = subject;
  const [found] = termsMeant(worry, subject, results);
  if (found?.answer?.type === 'term')
    return {
      title: found.title,
      text: firstSentence(found.answer.meaning),
      path: linkOf(found),
    };
  const [path] = terms;
  return meaning && path !== undefined ? { ...meaning, path } : undefined;
}

/** The card of a worry for these results. */
export function makeCard(worry: SearchResult, results: readonly SearchResult[]): Card {
  const subject = worry.answer?.type === 'concern' ? worry.answer.subject : undefined;
  const meaning = subject && meaningOf(worry, subject, results);
  return { worry, ...(meaning && { meaning }) };
}

/** The pages a card leads to besides its levels, the worry first: what a reader sees of it needs no second row. */
export function pagesOf({ worry, meaning }: Card): string[] {
  const { answer } = worry;
  if (answer?.type !== 'concern') return [linkOf(worry)];
  const { subject, contacts } = answer;
  return [
    linkOf(worry),
    ...contacts.filter(({ lastResort }) => !lastResort).map(({ path }) => path),
    ...(meaning ? [meaning.path] : []),
    ...(subject?.topic ? [subject.topic.path] : []),
    ...(subject?.guidance ? [subject.guidance.path] : []),
  ];
}

/**
 * The rows of the page: the card where the first of its parts would be, and below it nothing that it shows already.
 * @param results the best first, without the emergency answer that is above them.
 */
export function toRows(results: readonly SearchResult[], card: Card | undefined): Row[] {
  const row = (result: SearchResult): Row => ({ type: 'result', result });
  if (!card) return results.map(row);
  const { answer } = card.worry;
  const parts = new Set(pagesOf(card));
  // Every term of the subject, whichever is quoted.
  const terms = answer?.type === 'concern' ? (answer.subject?.terms ?? []) : [];
  const isShown = (result: SearchResult) =>
    parts.has(linkOf(result)) || terms.includes(linkOf(result));
  const place = results.findIndex((result) => result.kind !== 'contact' && isShown(result));
  const at = place < 0 ? 0 : place;
  return [
    ...results.slice(0, at).map(row),
    { type: 'card', card },
    ...results
      .slice(at)
      .filter((result) => !isShown(result))
      .map(row),
  ];
}

/** The links at each position of the page: of a row those it leads to. */
export const pagesOfRow = (row: Row): string[] =>
  row.type === 'card' ? pagesOf(row.card) : [linkOf(row.result)];
