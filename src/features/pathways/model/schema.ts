/** A pathway: the steps of a piece of safeguarding work, who takes each, by when, and where it leads. */
import * as z from 'zod';
import { claims, id, ref, text } from '../../../shared/schema';
import { needsSource, type Standing, standings } from '../../../shared/standings';
import { holesOf } from './words';
import { isRange, timeFields, type TimeLimit } from '../../../shared/timeLimits';

const aboutChild =
  /\b(?:child|pupil|patient|baby|young person|parent|family|birth|age|initials|diagnos\w*|nhs|upn)\b/i;

const { within, orSooner, unit } = timeFields;

/** What says how long it may take, where no claim does. */
const ownLimit = {
  within: within.optional(),
  orSooner,
  unit: unit.optional(),
  standing: z
    .enum(standings)
    .optional()
    .describe(
      'statutory: in an Act. guidance: in statutory guidance. usual: usual in other areas, but not a rule here. sample-local: an example until the partnership adopts its own.',
    ),
  citation: ref('citation').optional().describe('The law or guidance that sets the limit.'),
};

export const clockSchema = z
  .strictObject({
    claim: ref('claim')
      .optional()
      .describe('The claim that sets the limit; then the time, its standing and source are there.'),
    ...ownLimit,
    from: id().describe('The step at whose end the time begins to run.'),
    note: text().optional().describe('What is not certain, or when less time is allowed.'),
  })
  .refine(
    (clock) =>
      clock.claim === undefined
        ? [clock.within, clock.unit, clock.standing].every((field) => field !== undefined)
        : Object.keys(ownLimit).every((name) => clock[name as keyof typeof ownLimit] === undefined),
    {
      path: ['claim'],
      error: 'a claim alone, or within, unit and standing',
    },
  )
  .refine(
    ({ standing, citation }) => citation !== undefined || !standing || !needsSource(standing),
    {
      path: ['citation'],
      error:
        'the id of the law or guidance that sets the limit, or the standing usual or sample-local',
    },
  )
  .refine(isRange, {
    path: ['orSooner'],
    error: 'a number smaller than within',
  });

export const stepSchema = z.strictObject({
  id: id(),
  kind: z
    .enum(['start', 'action', 'decision', 'end'])
    .describe(
      'A decision asks a question and has two or more ways on; an action has one; an end has none.',
    ),
  text: text()
    .max(70)
    .describe('The words in the chart: one short line. A decision is a question.'),
  detail: text().optional().describe('One or two more sentences, for the list next to the chart.'),
  who: text().optional().describe('Who acts, by role.'),
  contact: ref('contact').optional().describe('Who to contact in this step.'),
  cannotWait: z
    .literal(true)
    .optional()
    .describe('The step cannot wait until its contact opens: whoever answers then is named too.'),
  clock: clockSchema.optional(),
  overdue: text().optional().describe('What to do if the time has passed and nothing was heard.'),
  wording: text()
    .refine((wording) => !holesOf(wording).some((hole) => aboutChild.test(hole)), {
      error:
        'words without a blank for anything about a child or family: use blanks such as [your reference]',
    })
    .optional()
    .describe(
      'Words to copy. Put blanks in square brackets. None may ask for anything about a child or family.',
    ),
  next: z
    .array(
      z.strictObject({
        to: id().describe('The id of the step that follows.'),
        label: text()
          .max(24)
          .optional()
          .describe('The answer that leads there, for example "Yes".'),
      }),
    )
    .default([]),
});

export const pathwaySchema = z.strictObject({
  id: id(),
  title: text(),
  summary: text().describe('When to use it, in one or two sentences.'),
  standing: text().describe('How binding it is, and what we did not find. Shown above the chart.'),
  guidance: z
    .string()
    .regex(/^\/guidance\/[a-z0-9-]+$/, {
      error: 'the address of a guidance page, for example /guidance/allegations',
    })
    .meta({ page: true })
    .optional()
    .describe('The guidance page that tells more.'),
  role: z
    .enum(['after-referral', 'disagreement'])
    .optional()
    .describe(
      'after-referral: its times are what a person waits for after a referral. disagreement: its first words begin the letter to somebody who decided otherwise.',
    ),
  timesBegin: z
    .strictObject({
      step: id().describe('The step at whose end the first time limit begins to run.'),
      question: text().describe(
        'Asks for that moment, for example "When did you make the referral?".',
      ),
      title: text()
        .optional()
        .describe('The heading of the times, where the title of the pathway does not fit them.'),
    })
    .optional()
    .describe(
      'Gives a reader the dates of the time limits from one moment. Leave it out where no dates are worked out.',
    ),
  claims: claims(),
  steps: z.array(stepSchema).min(2),
});

export const pathwaysSchema = z.strictObject({
  officeDayEnds: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'a time as "17:00"' })
    .describe('When a working day ends: a time limit in working days, weeks or months ends then.'),
  pathways: z.array(pathwaySchema),
});

/** A time limit as it is written: whole, or by its claim. */
export type WrittenClock = z.infer<typeof clockSchema>;
export type WrittenStep = z.infer<typeof stepSchema>;
export type WrittenPathway = z.infer<typeof pathwaySchema>;

/** A time limit with what its claim says of it. */
export interface Clock
  extends TimeLimit, Pick<WrittenClock, 'claim' | 'from' | 'citation' | 'note'> {
  standing: Standing;
}
export type Step = Omit<WrittenStep, 'clock'> & { clock?: Clock | undefined };
export type Pathway = Omit<WrittenPathway, 'steps'> & { steps: Step[] };
export type Pathways = z.infer<typeof pathwaysSchema>;
