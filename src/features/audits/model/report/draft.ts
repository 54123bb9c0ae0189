/** A report of progress as it is typed, and as the record that `npm run add:response` files. What is empty is left out. */
import { slugOf } from '../../../../shared/slug';
import { clean, filled, isFilled } from '../filled';
import type { TakenAction, WrittenProgress } from '../schema';
import { type ActionState, isActionState } from '../thread';

export interface ReportEvidence {
  /** A calendar date, or empty. */
  on: string;
  text: string;
  source: string;
}

/** What is reported of one action. */
export interface ReportEntry {
  /** The number of the recommendation, or empty. */
  recommendation: string;
  /** The id of the action; empty until a file of a new one was saved. */
  id: string;
  text: string;
  owner: string;
  due: string;
  status: ActionState | '';
  notice: string;
  evidence: readonly ReportEvidence[];
}

export interface ReportDraft {
  agency: string;
  reportedOn: string;
  /** Never none. */
  entries: readonly ReportEntry[];
}

export const emptyEvidence: ReportEvidence = { on: '', text: '', source: '' };

export const emptyEntry: ReportEntry = {
  recommendation: '',
  id: '',
  text: '',
  owner: '',
  due: '',
  status: '',
  notice: '',
  evidence: [emptyEvidence],
};

export const emptyReport: ReportDraft = { agency: '', reportedOn: '', entries: [emptyEntry] };

/** The report with some of an entry changed. */
export const withEntry = (
  report: ReportDraft,
  at: number,
  change: Partial<ReportEntry>,
): ReportDraft => ({
  ...report,
  entries: report.entries.map((one, i) => (i === at ? { ...one, ...change } : one)),
});

/** The report without an entry. */
export const withoutEntry = (report: ReportDraft, at: number): ReportDraft => {
  const entries = report.entries.filter((_, i) => i !== at);
  return { ...report, entries: entries.length > 0 ? entries : [emptyEntry] };
};

/** What an entry begins with where an action is known: how far it was, to be brought up to date. */
export const fromTaken = ({
  id,
  text,
  owner,
  due = '',
  status,
  notice = '',
}: TakenAction): Omit<ReportEntry, 'recommendation' | 'evidence'> => ({
  id,
  text,
  owner,
  due,
  status,
  notice,
});

/** How many words of an action its id has: enough to tell it from others, and to be read in an address. */
const wordsOfId = 6;
const lettersOfId = 60;

/** An id of its own for a new action. @param taken the ids that others have. */
function newId(agency: string, text: string, taken: ReadonlySet<string>): string {
  const words = slugOf(text).split('-').slice(0, wordsOfId);
  const base = [agency, ...words].filter(Boolean).join('-').slice(0, lettersOfId);
  const own = base.replace(/-$/, '');
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? own : `${own}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * The report in which each action that says what it is has an id: with it a later file speaks of the same action.
 * @param taken the ids of the actions that are known.
 */
export function withIds(report: ReportDraft, taken: readonly string[]): ReportDraft {
  const used = new Set([...taken, ...report.entries.map(({ id }) => id)]);
  return {
    ...report,
    entries: report.entries.map((entry) => {
      if (entry.id !== '' || report.agency === '' || slugOf(entry.text) === '') return entry;
      const id = newId(report.agency, entry.text, used);
      used.add(id);
      return { ...entry, id };
    }),
  };
}

const toEntry = ({ recommendation, evidence, ...action }: ReportEntry) =>
  filled({
    recommendation: recommendation === '' ? undefined : Number(recommendation),
    action: orNone(
      filled({
        id: action.id,
        text: clean(action.text),
        owner: clean(action.owner),
        due: action.due,
        status: action.status,
        notice: clean(action.notice),
        evidence: evidence
          .map(({ on, text, source }) => filled({ on, text: clean(text), source: clean(source) }))
          .filter(isFilled),
      }),
    ),
  });

const orNone = (fields: Record<string, unknown>) => (isFilled(fields) ? fields : undefined);

/** @returns the record in the order of the schema, ready to be written as YAML. */
export const toReport = (
  { agency, reportedOn, entries }: ReportDraft,
  cycle: string,
): Record<string, unknown> => ({
  ...filled({ agency, cycle, reportedOn }),
  progress: entries.map(toEntry).filter(isFilled),
});

const oneLine = (text = ''): string => text.replace(/\s*\n\s*/g, ' ');

/** A record as the form shows it. */
export function fromReport({ agency, reportedOn, progress = [] }: WrittenProgress): ReportDraft {
  const entries = progress.map(({ recommendation, action = {} }): ReportEntry => {
    const { evidence = [] } = action;
    return {
      recommendation: recommendation === undefined ? '' : String(recommendation),
      id: action.id ?? '',
      text: oneLine(action.text),
      owner: oneLine(action.owner),
      due: action.due ?? '',
      status: action.status ?? '',
      notice: oneLine(action.notice),
      evidence: evidence.map(({ on = '', text, source }) => ({
        on,
        text: oneLine(text),
        source: oneLine(source),
      })),
    };
  });
  return {
    agency: agency ?? '',
    reportedOn: reportedOn ?? '',
    entries: entries.length > 0 ? entries : [emptyEntry],
  };
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function readEntry(value: unknown): ReportEntry {
  const { recommendation, id, text, owner, due, status, notice, evidence } = fieldsOf(value);
  return {
    recommendation: /^\d{1,6}$/.test(textOf(recommendation)) ? textOf(recommendation) : '',
    id: textOf(id),
    text: textOf(text),
    owner: textOf(owner),
    due: textOf(due),
    status: isActionState(status) ? status : '',
    notice: textOf(notice),
    evidence: listOf(evidence).map((one) => {
      const { on, text: words, source } = fieldsOf(one);
      return { on: textOf(on), text: textOf(words), source: textOf(source) };
    }),
  };
}

/** What a device kept of a report; what is damaged is left out, field by field. */
export function readReportKept(value: unknown): ReportDraft {
  const { agency, reportedOn, entries } = fieldsOf(value);
  const read = listOf(entries).map(readEntry);
  return {
    agency: textOf(agency),
    reportedOn: textOf(reportedOn),
    entries: read.length > 0 ? read : [emptyEntry],
  };
}
