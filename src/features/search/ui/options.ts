/** Results as options of the box, in groups. A number is an option of its own: an option cannot hold a second link. */
import type { AnswerMark, AnswerPhone } from '../model/documents';
import type { SearchAnswer, SearchResult } from '../model/engine';
import { type Kind } from '../model/kinds';
import { type Moment, ringFor } from './ringFor';

export type Option =
  | { type: 'result'; key: string; result: SearchResult }
  | {
      type: 'ring';
      key: string;
      name: string;
      /** Whether the name is not the title above it, and so must be seen. */ named: boolean;
      phone: AnswerPhone;
      mark: AnswerMark;
    }
  | { type: 'all'; key: string; total: number };

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
      key: `ring-${result.id}`,
      name: askFor ? `${name} and ask for ${askFor}` : name,
      named: name !== result.title || askFor !== undefined,
      phone,
      mark,
    },
  ];
}

/** Groups in the order of their best result. The best three offer their numbers. */
export function toGroups(
  { results, counts, total, emergency }: SearchAnswer,
  at: Moment | undefined,
  kindNames: Record<Kind, string>,
): OptionGroup[] {
  const optionsOf = (result: SearchResult, rank: number): Option[] => [
    { type: 'result', key: `result-${result.id}`, result },
    ...(rank < 3 ? ringOption(result, at) : []),
  ];
  const grouped = (list: readonly SearchResult[], kind: Kind): OptionGroup => ({
    key: kind,
    title: `${kindNames[kind]} (${counts[kind] ?? list.length})`,
    options: list.filter((r) => r.kind === kind).flatMap((r) => optionsOf(r, results.indexOf(r))),
  });
  const first = results.filter(({ role }) => role === 'emergency').slice(0, emergency ? 1 : 0);
  const rest = results.filter((r) => !first.includes(r));
  const kinds = [...new Set(rest.map((r) => r.kind))];
  return [
    ...(first.length > 0
      ? [
          {
            key: 'emergency',
            title: 'Is someone in danger now?',
            options: first.flatMap((r) => [...ringOption(r, at), ...optionsOf(r, 9)]),
          },
        ]
      : []),
    ...kinds.map((kind) => grouped(rest, kind)).filter(({ options }) => options.length > 0),
    ...(results.length > 0
      ? [{ key: 'all', title: '', options: [{ type: 'all' as const, key: 'all', total }] }]
      : []),
  ];
}
