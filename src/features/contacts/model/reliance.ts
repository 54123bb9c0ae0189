/**
 * How far a contact's details can be relied on: the one judgement. Every surface that shows a number asks it, and shows
 * its words beside the number.
 */
import { formatDate } from '../../../shared/calendar/dates';
import { addMonths } from '../../../shared/calendar/months';
import type { Evidence, EvidenceClass } from './schema';

/** How many months each class of evidence is good for; `evidenceMonths` in data/partnership.yaml. */
export type EvidenceMonths = Record<Exclude<EvidenceClass, 'sample'>, number>;

export interface Mark {
  status: EvidenceClass;
  /** Two or three words, for a badge beside the number. */
  label: string;
  /** One sentence that says who saw it, where and when. */
  sentence: string;
  /** The calendar date from which nobody has looked for too long; missing for a sample. */
  staleFrom?: string;
  /** The same date of the last look, for `not checked since`. */
  on: string;
}

const labels: Record<EvidenceClass, string> = {
  confirmed: 'Confirmed',
  published: 'From their own page',
  'second-hand': 'Not confirmed',
  sample: 'No number yet',
};

function sentenceOf(evidence: Evidence): string {
  const on = formatDate(evidence.on);
  switch (evidence.class) {
    case 'confirmed':
      return `The service confirmed this to the ${evidence.by.replace(/^the /, '')} on ${on}.`;
    case 'published':
      return `Seen on the service’s own page, ${evidence.source.title}, on ${on}.`;
    case 'second-hand':
      return `Seen in ${evidence.source.title} on ${on}. The service has not confirmed it to us.`;
    case 'sample':
      return 'The service has not given us its details yet.';
  }
}

/**
 * The judgement of a record's evidence, true at any time: the browser adds whether it has gone stale.
 * @param months how long each class is good for.
 */
export function judge(evidence: Evidence, months: EvidenceMonths): Mark {
  return {
    status: evidence.class,
    label: labels[evidence.class],
    sentence: sentenceOf(evidence),
    on: evidence.on,
    ...(evidence.class !== 'sample' && {
      staleFrom: addMonths(evidence.on, months[evidence.class]),
    }),
  };
}

/** Whether a reader should know, before ringing, that the number may be wrong. */
export const isDoubtful = ({ status }: Pick<Mark, 'status'>): boolean =>
  status === 'second-hand' || status === 'sample';

/**
 * The words of the badge on a day.
 * @param today the calendar date in Europe/London; undefined before the browser knows it.
 */
export function markWords(
  { label, staleFrom, on }: Pick<Mark, 'label' | 'staleFrom' | 'on'>,
  today: string | undefined,
): string {
  if (today === undefined || staleFrom === undefined || today < staleFrom) return label;
  return `Not checked since ${formatDate(on)}`;
}
