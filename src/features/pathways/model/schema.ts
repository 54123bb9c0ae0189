/** A pathway: the steps of a piece of safeguarding work, who takes each, by when, and where it leads. */
import * as z from 'zod';
import { id, ref, text } from '../../../shared/schema';

/** How far a time limit binds, in the order from firm to loose. */
export const standings = ['statutory', 'guidance', 'usual', 'sample-local'] as const;

const aboutChild =
  /\b(?:child|pupil|patient|baby|young person|parent|family|birth|age|initials|diagnos\w*|nhs|upn)\b/i;

/** The holes of a text to copy, `[your reference]`, without their brackets. */
export const holesOf = (wording: string): string[] =>
  [...wording.matchAll(/\[([^\]]*)\]/g)].map(([, hole]) => hole ?? '');

export const clockSchema = z
  .strictObject({
    within: z.int().positive().describe('The longest it may take, in units.'),
    orSooner: z
      .int()
      .positive()
      .optional()
      .describe(
        'The shortest usual time, where a range is usual: "2 to 5 working days" has 2 here and 5 in within.',
      ),
    unit: z.enum(['hour', 'working-day', 'day', 'week', 'month']),
    from: id().describe('The step at whose end the time begins to run.'),
    standing: z
      .enum(standings)
      .describe(
        'statutory: in an Act. guidance: in statutory guidance. usual: usual in other areas, but not a rule here. sample-local: an example until the partnership adopts its own.',
      ),
    citation: ref('citation').optional().describe('The law or guidance that sets the limit.'),
    note: text().optional().describe('What is not certain, or when less time is allowed.'),
  })
  .refine(
    ({ standing, citation }) =>
      citation !== undefined || (standing !== 'statutory' && standing !== 'guidance'),
    {
      path: ['citation'],
      error:
        'the id of the law or guidance that sets the limit, or the standing usual or sample-local',
    },
  )
  .refine(({ within, orSooner }) => orSooner === undefined || orSooner < within, {
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
    .enum(['after-referral'])
    .optional()
    .describe('after-referral: its times are what a person waits for after a referral.'),
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
  steps: z.array(stepSchema).min(2),
});

export const pathwaysSchema = z.strictObject({
  officeDayEnds: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'a time as "17:00"' })
    .describe('When a working day ends: a time limit in working days, weeks or months ends then.'),
  pathways: z.array(pathwaySchema),
});

export type Clock = z.infer<typeof clockSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Pathway = z.infer<typeof pathwaySchema>;
export type Pathways = z.infer<typeof pathwaysSchema>;
