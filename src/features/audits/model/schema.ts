/** A section 11 audit cycle: the duty, the questions, what each agency said, and the recommendations. */
import * as z from 'zod';
import { id, isoDate, ref, text, pastDate } from '../../../shared/schema';
import { judgements } from './judgements';
import { actionStates } from './thread';
import { findingTypes } from './words';

export const cycleSchema = z.strictObject({
  id: id(),
  title: text(),
  region: text(),
  summary: text(),
  source: z.strictObject({
    title: text(),
    author: text().describe('A role, never a name.'),
    date: text(),
    citation: ref('citation')
      .optional()
      .describe('The report as data/citations.yaml has it; its findings rest on it.'),
  }),
  duty: z.strictObject({
    citation: ref('citation'),
    summary: text(),
    bodies: z.array(text()).min(1).describe('Who has the duty.'),
    arrangements: z.array(text()).min(1).describe('What those bodies are asked to have in place.'),
    employers: z.array(text()).min(1).describe('What employers have to do as well.'),
  }),
  method: z.array(text()).min(1).describe('How the reviews were done, a paragraph each.'),
  reviews: z.array(z.strictObject({ agency: ref('agency'), on: pastDate() })).min(1),
});

export const questionSchema = z.strictObject({
  number: z.int().positive(),
  id: id().describe('Permanent: the same question has it in every audit that asks it.'),
  theme: id(),
  text: text(),
  guidance: text()
    .optional()
    .describe('What to look at before answering: our suggestion, and not part of the audit.'),
});

export const questionsSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: id(), name: text(), summary: text() })).min(1),
  questions: z.array(questionSchema).min(1),
});

export const findingSchema = z.strictObject({
  id: id().describe('Permanent; starts with the agency, for example ymca-induction-first-weeks.'),
  question: z.int().positive(),
  type: z.enum(findingTypes),
  text: text().describe('One finding retold in our own words.'),
  contacts: z.array(ref('contact')).optional().describe('Contacts the finding is about.'),
  subjects: z
    .array(ref('topic'))
    .min(1)
    .optional()
    .describe('The topics that its words name: our reading.'),
  figure: z
    .strictObject({
      value: z.number(),
      unit: text().describe('What is counted, for example percent, weeks, minutes.'),
      label: text(),
      target: z.number().optional(),
    })
    .optional()
    .describe('The number, if the finding gives one that makes sense on its own.'),
});

const judgement = () => z.enum(judgements);

const doneSchema = z.strictObject({ on: pastDate(), text: text().describe('What shows it.') });

const actionSchema = z.strictObject({
  text: text(),
  owner: text().optional().describe('A role, never a name.'),
  due: isoDate()
    .optional()
    .describe('By when. With it the action is in the quality assurance calendar.'),
  done: doneSchema
    .optional()
    .describe('When it was done. Without it the action is overdue once its day is over.'),
});

/** What an agency that assesses itself says of a question or a standard besides. */
const assessed = {
  judgement: judgement().optional().describe('How far it is met, as the agency sees it.'),
  evidence: z.array(text()).min(1).optional().describe('What shows it, a line each.'),
  actions: z.array(actionSchema).min(1).optional().describe('What the agency will do.'),
};

const question = () => z.int().positive();

export const answerSchema = z.strictObject({ question: question(), summary: text(), ...assessed });

export const standardAnswerSchema = z.strictObject({
  standard: ref('standard'),
  summary: text().optional(),
  ...assessed,
  judgement: judgement().describe('How far it is met, as the agency sees it.'),
});

const peerSays = { judgement: judgement().optional(), summary: text().optional() };

export const peerSchema = z.strictObject({
  agency: ref('agency'),
  on: pastDate(),
  answers: z.array(z.strictObject({ question: question(), ...peerSays })).optional(),
  standards: z.array(z.strictObject({ standard: ref('standard'), ...peerSays })).optional(),
});

export const responseSchema = z.strictObject({
  agency: ref('agency'),
  cycle: id().optional().describe('The audit whose questions it answers.'),
  part: text().optional().describe('The part of the agency it is about, if it is not all of it.'),
  reviewedOn: pastDate(),
  summary: text(),
  answers: z.array(answerSchema).min(1).describe('Each answer in one or two sentences of our own.'),
  standards: z
    .array(standardAnswerSchema)
    .min(1)
    .optional()
    .describe('The standards of section 11, as the agency sees itself.'),
  peer: peerSchema.optional().describe('What a second agency says beside it.'),
  findings: z.array(findingSchema),
});

const draftAction = actionSchema.extend({ done: doneSchema.partial().optional() }).partial();

const draftActions = { actions: z.array(draftAction).optional() };

/** A response as it is on its way: everything in its place, and nothing that has to be there. */
export const draftSchema = responseSchema
  .extend({
    answers: z.array(answerSchema.partial({ summary: true }).extend(draftActions)),
    standards: z.array(standardAnswerSchema.partial({ judgement: true }).extend(draftActions)),
    peer: peerSchema.partial(),
  })
  .partial();

export const standardSchema = z.strictObject({
  id: id().describe('Permanent: self-assessments name it.'),
  name: text(),
  text: text().describe('What is asked, in our own words.'),
  guidance: text().optional().describe('What to look at: our suggestion.'),
});

/** What the duty asks every body to have in place, apart from the questions of one audit. */
export const standardsSchema = z.strictObject({
  citation: ref('citation').optional(),
  note: text().optional().describe('How far the list was compared with its source.'),
  standards: z.array(standardSchema),
});

/** What somebody set out to do about a recommendation; it is only as far as its dated evidence. */
export const takenActionSchema = z.strictObject({
  id: id().describe('Permanent; the address of the action on the page of recommendations.'),
  text: text(),
  owner: text().describe('A role, never a name.'),
  due: isoDate().optional(),
  status: z.enum(actionStates),
  evidence: z
    .array(z.strictObject({ on: pastDate(), text: text(), source: text() }))
    .min(1)
    .optional()
    .describe('What shows how far it is, each with its day and where that can be read.'),
  notice: text().optional().describe('What a practitioner will notice once it is done.'),
});

const reportedEvidence = z.strictObject({
  on: pastDate(),
  text: text(),
  source: text().optional().describe('Where that can be read; the report itself, if nowhere else.'),
});

const reportedAction = takenActionSchema.extend({
  evidence: z.array(reportedEvidence).min(1).optional(),
});

const reportedProgress = z.strictObject({
  recommendation: z.int().positive().describe('Its number.'),
  action: reportedAction,
});

/** A file in which an agency reports what it did about recommendations; `npm run add:response` files it. */
export const progressReportSchema = z.strictObject({
  agency: ref('agency'),
  cycle: id().optional().describe('The audit whose recommendations it is about.'),
  reportedOn: pastDate(),
  progress: z.array(reportedProgress).min(1),
});

/** A report as it is on its way: everything in its place, and nothing that has to be there. */
export const progressDraftSchema = progressReportSchema
  .extend({
    progress: z.array(
      reportedProgress
        .extend({
          action: reportedAction
            .extend({ evidence: z.array(reportedEvidence.partial()) })
            .partial(),
        })
        .partial(),
    ),
  })
  .partial();

export const recommendationSchema = z.strictObject({
  number: z.int().positive(),
  text: text(),
  askedOf: text().describe('Who is asked to act, as the report has it.'),
  findings: z.array(ref('finding')).min(1).describe('The findings behind it.'),
  actions: z
    .array(takenActionSchema)
    .min(1)
    .optional()
    .describe('What a source reports was set out.'),
  progress: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('not-yet-reported') }),
    z.strictObject({
      status: z.enum(['under-way', 'done']),
      on: pastDate(),
      text: text(),
      source: text(),
    }),
  ]),
});

export const recommendationsSchema = z.strictObject({
  recommendations: z.array(recommendationSchema).min(1),
});

export type Cycle = z.infer<typeof cycleSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Questions = z.infer<typeof questionsSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Response = z.infer<typeof responseSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type StandardAnswer = z.infer<typeof standardAnswerSchema>;
export type Peer = z.infer<typeof peerSchema>;
export type WrittenDraft = z.infer<typeof draftSchema>;
export type Standard = z.infer<typeof standardSchema>;
export type Standards = z.infer<typeof standardsSchema>;
export type OwnAction = z.infer<typeof actionSchema>;
export type TakenAction = z.infer<typeof takenActionSchema>;
export type ProgressReport = z.infer<typeof progressReportSchema>;
export type WrittenProgress = z.infer<typeof progressDraftSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
