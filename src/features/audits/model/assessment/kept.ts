/** What a device keeps of self-assessments. What is damaged is left out, field by field, and the rest is kept. */
import { isJudgement } from '../judgements';
import {
  type Draft,
  type DraftAction,
  type DraftItem,
  emptyDraft,
  isBlank,
  type PeerItem,
} from './draft';

export interface KeptDrafts {
  drafts: readonly Draft[];
  /** The one that is shown. */
  current: number;
}

export const noDrafts: KeptDrafts = { drafts: [], current: 1 };

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function readPeer(value: unknown): PeerItem {
  const { judgement, summary } = fieldsOf(value);
  return { judgement: isJudgement(judgement) ? judgement : '', summary: textOf(summary) };
}

function readAction(value: unknown): DraftAction {
  const { text, owner, due, doneOn, shows } = fieldsOf(value);
  return {
    text: textOf(text),
    owner: textOf(owner),
    due: textOf(due),
    doneOn: textOf(doneOn),
    shows: textOf(shows),
  };
}

function readItem(value: unknown): DraftItem {
  const { evidence, actions, peer } = fieldsOf(value);
  return {
    ...readPeer(value),
    evidence: textOf(evidence),
    actions: listOf(actions).map(readAction),
    peer: readPeer(peer),
  };
}

function readOne(value: unknown): Draft[] {
  const { id, cycle, agency, part, reviewedOn, summary, items, peer, findings } = fieldsOf(value);
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return [];
  return [
    {
      ...emptyDraft(id, textOf(cycle)),
      agency: textOf(agency),
      part: textOf(part),
      reviewedOn: textOf(reviewedOn),
      summary: textOf(summary),
      items: Object.fromEntries(
        Object.entries(fieldsOf(items))
          .filter(([key]) => /^[qs]-[a-z0-9-]+$/.test(key))
          .map(([key, item]) => [key, readItem(item)]),
      ),
      ...(typeof peer === 'object' &&
        peer !== null && {
          peer: { agency: textOf(fieldsOf(peer).agency), on: textOf(fieldsOf(peer).on) },
        }),
      findings: listOf(findings),
    },
  ];
}

function parse(stored: string): Fields {
  try {
    return fieldsOf(JSON.parse(stored));
  } catch {
    return {};
  }
}

/** Reads what `writeKept` wrote. */
export function readKept(stored: string): KeptDrafts {
  const { drafts, current } = parse(stored);
  const read = listOf(drafts).flatMap(readOne);
  const once = read.filter((one, i) => read.findIndex(({ id }) => id === one.id) === i);
  return {
    drafts: once,
    current: once.find(({ id }) => id === current)?.id ?? once[0]?.id ?? 1,
  };
}

/** The text `readKept` reads back; undefined where there is nothing to keep. */
export const writeKept = ({ drafts, current }: KeptDrafts): string | undefined =>
  drafts.length === 0 ? undefined : JSON.stringify({ drafts, current });

/** The draft that is shown; a blank one where there is none. */
export const currentOf = ({ drafts, current }: KeptDrafts, cycle: string): Draft =>
  drafts.find(({ id }) => id === current) ?? emptyDraft(current, cycle);

export const nextId = ({ drafts, current }: KeptDrafts): number =>
  Math.max(current, 0, ...drafts.map(({ id }) => id)) + 1;

/** The drafts with one put in its place, or added, and shown. */
export const withDraft = ({ drafts }: KeptDrafts, one: Draft): KeptDrafts => ({
  drafts: drafts.some(({ id }) => id === one.id)
    ? drafts.map((other) => (other.id === one.id ? one : other))
    : [...drafts, one],
  current: one.id,
});

/** The drafts without one; the first of the rest is shown. */
export const withoutDraft = ({ drafts }: KeptDrafts, id: number): KeptDrafts => {
  const rest = drafts.filter((one) => one.id !== id);
  return { drafts: rest, current: rest[0]?.id ?? 1 };
};

/** A new draft to show beside those that are kept; none where the one shown is still blank. */
export const withNew = (kept: KeptDrafts, cycle: string): KeptDrafts =>
  isBlank(currentOf(kept, cycle)) ? kept : withDraft(kept, emptyDraft(nextId(kept), cycle));
