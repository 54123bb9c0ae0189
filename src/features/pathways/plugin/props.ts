/** What a page receives of a pathway: its chart, and the same steps in words. */
import type { Citation } from '../../citations/model/schema';
import type { Calendar } from '../../../shared/calendar/calendar';
import type { ContactLine } from '../../contacts/plugin/props';
import type { Chart } from '../model/chart';
import type { Clock, Pathway, Pathways, Step } from '../model/schema';
import { type LimitClaim, settlePathway } from '../model/settle';
import { layOutChart } from './chart';

export interface ClockView extends Clock {
  /** Where the limit stands, with a word on its edition. */
  source?: { id: string; short: string; superseded: boolean };
}

export interface StepView extends Pick<
  Step,
  'id' | 'kind' | 'text' | 'detail' | 'who' | 'overdue' | 'wording'
> {
  /** Its place in the pathway, from 1: the number in the chart. */
  number: number;
  contact?: Pick<ContactLine, 'id' | 'name'>;
  /** The ids of who is rung while it is closed, one after the other; for a step that cannot wait until it opens. */
  instead?: string[];
  clock?: ClockView;
  next: { number: number; text: string; label?: string }[];
}

export interface PathwayView extends Pick<
  Pathway,
  'id' | 'title' | 'summary' | 'standing' | 'guidance' | 'role' | 'timesBegin'
> {
  steps: StepView[];
  chart: Chart;
  officeDayEnds: string;
}

/** The time limits of a pathway, and the calendar they are counted on. */
export interface TimesView {
  pathway: Omit<PathwayView, 'chart'>;
  calendar: Calendar;
}

/** What steps name. */
export interface Around {
  citations: readonly Citation[];
  claims: readonly LimitClaim[];
  contact: (id: string) => Pick<ContactLine, 'id' | 'name'> | undefined;
  /** The ids of who takes over from a contact that is closed, one after the other. */
  whenClosed: (id: string) => string[];
}

function viewClock(clock: Clock, citations: readonly Citation[]): ClockView {
  const cited = citations.find(({ id }) => id === clock.citation);
  return {
    ...clock,
    ...(cited && {
      source: { id: cited.id, short: cited.short, superseded: cited.status === 'superseded' },
    }),
  };
}

function viewStep(step: Step, steps: readonly Step[], around: Around): StepView {
  const { citations, contact, whenClosed } = around;
  const { id, kind, text, detail, who, overdue, wording, clock, next } = step;
  const found = step.contact === undefined ? undefined : contact(step.contact);
  return {
    id,
    kind,
    text,
    detail,
    who,
    overdue,
    wording,
    number: steps.indexOf(step) + 1,
    ...(found && { contact: { id: found.id, name: found.name } }),
    ...(found && step.cannotWait && { instead: whenClosed(found.id) }),
    ...(clock && { clock: viewClock(clock, citations) }),
    next: next.map(({ to, label }) => {
      const index = steps.findIndex((other) => other.id === to);
      return { number: index + 1, text: steps[index]?.text ?? to, ...(label && { label }) };
    }),
  };
}

/** The view of one pathway; undefined where there is none with this id. */
export function viewPathway(
  { pathways, officeDayEnds }: Pathways,
  id: string,
  around: Around,
): PathwayView | undefined {
  const written = pathways.find((candidate) => candidate.id === id);
  if (!written) return undefined;
  const pathway = settlePathway(written, new Map(around.claims.map((one) => [one.id, one])));
  const { title, summary, standing, guidance, role, timesBegin, steps } = pathway;
  return {
    id,
    title,
    summary,
    standing,
    guidance,
    role,
    timesBegin,
    officeDayEnds,
    steps: steps.map((step) => viewStep(step, steps, around)),
    chart: layOutChart(pathway),
  };
}

/** A pathway without its chart, for a page that shows its times. */
export const viewTimes = (
  { chart: _, ...pathway }: PathwayView,
  calendar: Calendar,
): TimesView => ({ pathway, calendar });
