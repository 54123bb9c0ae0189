/** How well answers serve judged queries. */
import { at } from '../../../shared/at';

/** A query in a practitioner's words, with the pages that would satisfy the person asking. */
export interface JudgedQuery {
  q: string;
  who: string;
  /** Regular expressions on the path of a result, or on its whole link (`/glossary#mash`); any match counts. */
  pages: string[];
}

export interface Miss {
  query: string;
  /** The position of the first result that fits, from 1; 0 if none does. */
  rank: number;
  /** What came first. */
  first: string[];
}

export interface Evaluation {
  queries: number;
  /** The share of queries whose first result fits. */
  successAt1: number;
  /** The share with a fitting result among the first three. */
  successAt3: number;
  /** Mean reciprocal rank: 1 when every first result fits. */
  mrr: number;
  /** Queries without any result. */
  empty: string[];
  misses: Miss[];
}

const pathOf = (link: string): string => link.replace(/[?#].*$/, '');

/** The rank of the first fitting link, from 1; 0 for none. */
export function rankOf(links: readonly string[], { pages }: Pick<JudgedQuery, 'pages'>): number {
  const fits = pages.map((page) => new RegExp(page));
  return (
    links.findIndex((link) => fits.some((fit) => fit.test(link) || fit.test(pathOf(link)))) + 1
  );
}

/**
 * The position on the page of the first row that leads to a fitting page, from 1; 0 for none.
 * @param rows for each row the pages it leads to: one for a result, several for the card of a subject.
 */
export const positionOf = (
  rows: readonly (readonly string[])[],
  query: Pick<JudgedQuery, 'pages'>,
): number => rows.findIndex((pages) => rankOf(pages, query) > 0) + 1;

/**
 * @param ranks for each query the position of the first that fits, from 1; 0 for none.
 * @param shown for each query what was found, best first.
 */
export function evaluateAt(
  judged: readonly JudgedQuery[],
  ranks: readonly number[],
  shown: readonly (readonly string[])[],
): Evaluation {
  const share = (count: number) => (judged.length === 0 ? 0 : count / judged.length);
  return {
    queries: judged.length,
    successAt1: share(ranks.filter((rank) => rank === 1).length),
    successAt3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    mrr: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
    empty: judged.filter((_, i) => (shown[i] ?? []).length === 0).map(({ q }) => q),
    misses: judged.flatMap(({ q }, i) =>
      ranks[i] === 1 ? [] : [{ query: q, rank: at(ranks, i), first: (shown[i] ?? []).slice(0, 3) }],
    ),
  };
}

/** @param answers for each query, the paths of its results, best first. */
export const evaluate = (
  judged: readonly JudgedQuery[],
  answers: readonly (readonly string[])[],
): Evaluation =>
  evaluateAt(
    judged,
    judged.map((query, i) => rankOf(answers[i] ?? [], query)),
    answers,
  );
