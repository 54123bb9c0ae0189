/** A contact: one service, helpline or role. */
import * as z from 'zod';
import { id, isoDate, ref, text, webAddress } from '../../../shared/schema';
import { days } from './days';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-4]):[0-5]\d$/, {
  error:
    'a span written as "08:00-18:00" in 24-hour time; an end earlier than the start runs into the next day',
});

/** Regular opening times in Europe/London. An overnight span belongs to the day on which it starts. */
export const hoursSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('always').describe('24 hours, every day.'),
    note: text().optional(),
  }),
  z.strictObject({
    kind: z.literal('weekly'),
    summary: text()
      .optional()
      .describe(
        'The week in one line, in place of the list of days, where that reads badly: nights and weekends.',
      ),
    weekly: z
      .array(
        z.strictObject({
          days: z.array(z.enum(days)).min(1),
          spans: z
            .array(clock)
            .min(1)
            .describe('One or more spans, for example ["09:00-12:30", "13:30-17:00"].'),
        }),
      )
      .min(1),
    bankHolidays: z
      .enum(['closed', 'open', 'all-day'])
      .describe(
        'On bank holidays of England: closed, open as on any such weekday, or open all day and night.',
      ),
    exceptions: z
      .array(
        z.strictObject({
          date: isoDate(),
          spans: z.array(clock).describe('An empty list means closed that day.'),
          note: text().optional(),
        }),
      )
      .default([]),
    note: text().optional(),
  }),
  z.strictObject({
    kind: z.literal('unknown').describe('The hours are not published or not confirmed.'),
    note: text(),
  }),
]);

const sourceSchema = z.strictObject({
  title: text().describe('The page or document the details were taken from.'),
  url: webAddress().optional(),
  note: text()
    .optional()
    .describe('What is not certain, for example that a stored copy of unknown date was read.'),
});

/** How far the details can be trusted. Everything but `verified` and `national` stops a release build. */
export const verificationSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('verified').describe('The service confirmed the details.'),
    on: isoDate(),
    by: text().describe('The role that checked it.'),
    source: sourceSchema.optional(),
  }),
  z.strictObject({
    status: z.literal('national').describe('A public number of a national service.'),
    on: isoDate(),
    source: sourceSchema,
  }),
  z.strictObject({
    status: z.literal('unverified').describe('Taken from a public page, not confirmed.'),
    on: isoDate(),
    source: sourceSchema,
  }),
  z.strictObject({
    status: z.literal('sample').describe('A placeholder; the number reaches nobody.'),
    on: isoDate(),
  }),
]);

export const phoneSchema = z.strictObject({
  number: z
    .string({ error: 'text' })
    .trim()
    .min(3)
    .describe('As people write it, in quotes: "0808 800 5000".'),
  label: text().optional().describe('Which line this is, for example Out of hours.'),
  note: text()
    .optional()
    .describe('Call charges, or how to reach it by text relay or sign language.'),
});

export const contactSchema = z.strictObject({
  id: id(),
  name: text(),
  otherNames: z
    .array(text())
    .default([])
    .describe('Former names, acronyms and what people call it.'),
  kind: z.enum(['emergency', 'front-door', 'service', 'role', 'helpline', 'team']),
  agency: ref('agency'),
  areas: z.array(ref('area')).min(1).describe('The areas it covers.'),
  purpose: text().describe('What it is for, in one or two sentences.'),
  notFor: text().optional().describe('What it is not for, and where to go instead.'),
  serves: z.array(ref('audience')).min(1).describe('Who may use it.'),
  concerns: z.array(ref('concern')).default([]).describe('The worries it answers.'),
  phones: z.array(phoneSchema).default([]),
  email: z.email().optional(),
  webForm: z.strictObject({ label: text(), url: webAddress() }).optional(),
  hours: hoursSchema,
  outOfHours: ref('contact').optional().describe('Who to use when this one is closed.'),
  counterpartOf: ref('contact')
    .optional()
    .describe(
      'The contact of the area served whose place this one takes for its own areas, for example childrens-front-door.',
    ),
  haveReady: z.array(text()).default([]).describe('What the person answering will ask.'),
  whatHappensNext: z
    .array(text())
    .default([])
    .describe('The steps after the contact, each with its time limit where there is one.'),
  citations: z
    .array(ref('citation'))
    .default([])
    .describe('The law or guidance the record rests on.'),
  verified: verificationSchema,
  review: z.strictObject({
    due: isoDate(),
    owner: ref('contact').describe('The team that keeps the record right.'),
  }),
});

export type Hours = z.infer<typeof hoursSchema>;
export type Verification = z.infer<typeof verificationSchema>;
export type Phone = z.infer<typeof phoneSchema>;
export type Contact = z.infer<typeof contactSchema>;
