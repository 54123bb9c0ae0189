/** A draft as a record of the portal, and back. What is empty is left out; nothing else is. */
import { cleanText } from '../../../../shared/characters';
import { clean, filled, isFilled } from '../filled';
import type { WrittenDraft } from '../schema';
import {
  type Draft,
  type DraftAction,
  type DraftItem,
  emptyItem,
  type PeerItem,
  questionKey,
  standardKey,
} from './draft';

const toAction = ({ text, owner, due, doneOn, shows }: DraftAction) => {
  const done = filled({ on: doneOn, text: clean(shows) });
  return filled({
    text: clean(text),
    owner: clean(owner),
    due,
    done: isFilled(done) ? done : undefined,
  });
};

export const evidenceLines = (evidence: string): string[] =>
  cleanText(evidence).split('\n').map(clean).filter(Boolean);

const toAnswer = ({ summary, judgement, evidence, actions }: DraftItem) =>
  filled({
    summary: clean(summary),
    judgement,
    evidence: evidenceLines(evidence),
    actions: actions.map(toAction).filter(isFilled),
  });

const toPeer = ({ judgement, summary }: PeerItem) => filled({ judgement, summary: clean(summary) });

type Naming = (key: string) => Record<string, string | number>;

/** Which kind of item a key is of, and how a record names it. */
const kinds: [prefix: string, list: 'answers' | 'standards', name: Naming][] = [
  ['q-', 'answers', (key) => ({ question: Number(key.slice(2)) })],
  ['s-', 'standards', (key) => ({ standard: key.slice(2) })],
];

const inOrder = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a.localeCompare(b, 'en', { numeric: true });

function lists(
  { items }: Draft,
  said: (item: DraftItem) => Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    kinds.map(([prefix, list, name]) => [
      list,
      Object.entries(items)
        .filter(([key]) => key.startsWith(prefix))
        .sort(inOrder)
        .map(([key, item]) => ({ name: name(key), said: said(item) }))
        .filter((one) => isFilled(one.said))
        .map((one) => ({ ...one.name, ...one.said })),
    ]),
  );
}

/** @returns the record in the order of the schema, ready to be written as YAML. */
export function toRecord(draft: Draft): Record<string, unknown> {
  const { agency, cycle, part, reviewedOn, summary, peer, findings } = draft;
  return {
    ...filled({
      agency,
      cycle,
      part: clean(part),
      reviewedOn,
      summary: clean(summary),
      ...lists(draft, toAnswer),
      peer: peer && filled({ ...peer, ...lists(draft, ({ peer: says }) => toPeer(says)) }),
    }),
    findings,
  };
}

type Written = NonNullable<WrittenDraft['answers']>[number];

const fromAnswer = ({ summary, judgement, evidence, actions }: Omit<Written, 'question'>) => ({
  summary: summary ?? '',
  judgement: judgement ?? ('' as const),
  evidence: (evidence ?? []).map((line) => line.replace(/\s*\n\s*/g, ' ')).join('\n'),
  actions: (actions ?? []).map(({ text = '', owner = '', due = '', done = {} }) => ({
    text,
    owner,
    due,
    doneOn: done.on ?? '',
    shows: done.text ?? '',
  })),
});

const fromPeer = ({ judgement, summary }: Omit<Written, 'question'>): PeerItem => ({
  judgement: judgement ?? '',
  summary: summary ?? '',
});

/** The items of a record, by their keys. */
function itemsIn({ answers = [], standards = [], peer = {} }: WrittenDraft) {
  const items: Record<string, DraftItem> = {};
  const add = (key: string, said: Partial<DraftItem>) => {
    items[key] = { ...(items[key] ?? emptyItem), ...said };
  };
  for (const one of answers) add(questionKey(one.question), fromAnswer(one));
  for (const one of standards) add(standardKey(one.standard), fromAnswer(one));
  for (const one of peer.answers ?? []) add(questionKey(one.question), { peer: fromPeer(one) });
  for (const one of peer.standards ?? []) add(standardKey(one.standard), { peer: fromPeer(one) });
  return items;
}

/** @param id of the draft on this device. */
export function fromRecord(record: WrittenDraft, id: number): Draft {
  const { agency = '', cycle = '', part = '', reviewedOn = '', summary = '', peer } = record;
  return {
    id,
    cycle,
    agency,
    part,
    reviewedOn,
    summary,
    items: itemsIn(record),
    ...(peer && { peer: { agency: peer.agency ?? '', on: peer.on ?? '' } }),
    findings: record.findings ?? [],
  };
}
