/** Results as options of the box. A number is an option of its own: an option cannot hold a second link. */
import { type Card, type Row, toRows } from '../model/card';
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchAnswer, SearchResult } from '../model/engine';
import { type Moment, ringFor } from './ringFor';
import { keyOf } from '../model/rows';

export type Option =
  | { type: 'result'; key: string; result: SearchResult }
  | { type: 'card'; key: string; card: Card }
  /** The topic of a card, or else its guidance: an option of its own, as an option cannot hold a link. */
  | { type: 'more'; key: string; kind: 'topic' | 'guidance'; title: string; path: string }
  | {
      type: 'ring';
      key: string;
      name: string;
      /** Whether the name is not the title above it, and so must be seen. */
      named: boolean;
      phone: AnswerPhone;
      mark: AnswerMark;
    }
  /** `total` is not known before all has been looked at. */
  | { type: 'all'; key: string; total?: number };

export interface OptionGroup {
  key: string;
  title: string;
  options: Option[];
}

/** The number a result offers to ring at this moment, if anybody answers. */
function ringOption(result: SearchResult, at: Moment | undefined): Option[] {
  const ring = ringFor(result, at);
  if (!ring) return [];
  const { name, askFor, phone, mark } = ring;
  return [
    {
      type: 'ring',
      key: `ring-${keyOf(result)}`,
      name: askFor ? `${name} and ask for ${askFor}` : name,
      named: name !== result.title || askFor !== undefined,
      phone,
      mark,
    },
  ];
}

/** The options of a row; the best three offer a number. */
function optionsOf(row: Row, rank: number, at: Moment | undefined): Option[] {
  const result = row.type === 'card' ? row.card.worry : row.result;
  const ring = rank < 3 ? ringOption(result, at) : [];
  if (row.type === 'result')
    return [{ type: 'result', key: `result-${keyOf(result)}`, result }, ...ring];
  const subject = result.answer?.type === 'concern' ? result.answer.subject : undefined;
  const more = (['topic', 'guidance'] as const).flatMap((kind) => {
    const page = subject?.[kind];
    return page ? [{ type: 'more', key: 'more', kind, ...page } as const] : [];
  });
  return [{ type: 'card', key: 'card', card: row.card }, ...ring, ...more.slice(0, 1)];
}

/** So many rows at once. */
const mostRows = 6;

/** The emergency answer where a life may be at risk, then the results in the order of their rank, those of one subject as one. */
export function toGroups(
  { results, total, emergency, card, partial }: SearchAnswer,
  at: Moment | undefined,
): OptionGroup[] {
  const first = results.filter(({ role }) => role === 'emergency').slice(0, emergency ? 1 : 0);
  const rest = results.filter((result) => !first.includes(result));
  const optionOf = (result: SearchResult): Option => ({
    type: 'result',
    key: `result-${keyOf(result)}`,
    result,
  });
  const groups: OptionGroup[] = [
    {
      key: 'emergency',
      title: 'Is someone in danger now?',
      options: first.flatMap((result) => [...ringOption(result, at), optionOf(result)]),
    },
    {
      key: 'results',
      title: 'Results',
      options: toRows(rest, card)
        .slice(0, mostRows)
        .flatMap((row, rank) => optionsOf(row, rank, at)),
    },
    {
      key: 'all',
      title: 'More',
      options: results.length > 0 ? [{ type: 'all', key: 'all', ...(!partial && { total }) }] : [],
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
