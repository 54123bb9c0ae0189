/** A contact: one service, helpline or role. */
import * as z from 'zod';
import { claims, id, isoDate, pastDate, ref, text, webAddress } from '../../../shared/schema';
import { days } from '../../../shared/calendar/days';

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

/**
 * How far the details can be relied on. The classes are this house's: what was seen, where and when. A sample has no
 * details at all, so it can never show any.
 */
export const evidenceSchema = z.discriminatedUnion('class', [
  z.strictObject({
    class: z.literal('confirmed').describe('The service confirmed the details to us.'),
    on: pastDate().describe('The day it did.'),
    by: text().describe('The role that asked, for example partnership team.'),
    source: sourceSchema.optional(),
  }),
  z.strictObject({
    class: z.literal('published').describe('Seen on a page of the service itself.'),
    on: pastDate().describe('The day the page was read.'),
    source: sourceSchema.extend({ url: webAddress() }),
  }),
  z.strictObject({
    class: z.literal('second-hand').describe('Seen somewhere else, or on a page long out of date.'),
    on: pastDate().describe('The day it was read.'),
    source: sourceSchema,
  }),
  z.strictObject({
    class: z.literal('sample').describe('No details are known yet; standIn says who to ring.'),
    on: pastDate(),
  }),
]);

/** What a contact is to the site, where pages and rules ask for it by what it does and not by its id. */
export const roles = [
  'emergency',
  'front-door',
  'out-of-hours',
  'designated-officer',
  'team',
] as const;

const standInSchema = z
  .strictObject({
    contact: ref('contact').optional().describe('Who to ring instead.'),
    page: z
      .strictObject({ label: text(), url: webAddress() })
      .optional()
      .describe('Where to look instead, when there is nobody to ring.'),
    askFor: text().optional().describe('Who to ask for, for example the young carers service.'),
  })
  .refine(({ contact, page }) => (contact === undefined) !== (page === undefined), {
    error: 'either a contact to ring or a page to look at',
  });

export const phoneSchema = z.strictObject({
  number: z
    .string({ error: 'text' })
    .trim()
    .min(3)
    .describe('As people write it, in quotes: "0808 157 0123".'),
  kind: z
    .enum(['voice', 'text'])
    .optional()
    .describe('text for a number that takes text messages only; five digits are always text.'),
  label: text().optional().describe('Which line this is, for example Out of hours.'),
  note: text()
    .optional()
    .describe('Call charges, or how to reach it by text relay or sign language.'),
});

export const contactSchema = z
  .strictObject({
    id: id(),
    name: text(),
    otherNames: z
      .array(text())
      .default([])
      .describe('Former names, acronyms and what people call it.'),
    kind: z.enum(['front-door', 'service', 'role', 'helpline', 'team']),
    role: z
      .enum(roles)
      .optional()
      .describe(
        'What it is to this site: exactly one contact is the emergency, each area has its front door.',
      ),
    agency: ref('agency'),
    areas: z.array(ref('area')).min(1).describe('The areas it covers.'),
    purpose: text().describe('What it is for, in one or two sentences.'),
    notFor: text().optional().describe('What it is not for, and where to go instead.'),
    serves: z.array(ref('audience')).min(1).describe('Who may use it.'),
    concerns: z.array(ref('concern')).default([]).describe('The worries it answers.'),
    phones: z.array(phoneSchema).default([]),
    email: z.email().optional(),
    webForm: z.strictObject({ label: text(), url: webAddress() }).optional(),
    post: text().optional().describe('The postal address for a written referral, in one line.'),
    hours: hoursSchema.optional().describe('Every contact but a sample has them.'),
    outOfHours: ref('contact').optional().describe('Who to use when this one is closed.'),
    standIn: standInSchema
      .optional()
      .describe('For a sample: who to ring until its own details are known.'),
    counterpartOf: ref('contact')
      .optional()
      .describe(
        'The contact in the area served that this one replaces for its own areas, for example front-door.',
      ),
    haveReady: z.array(text()).default([]).describe('What the person answering will ask.'),
    whatHappensNext: z
      .array(text())
      .default([])
      .describe('The steps after the contact, each with its time limit where there is one.'),
    claims: claims(),
    citations: z
      .array(ref('citation'))
      .default([])
      .describe('The law or guidance the record is based on.'),
    evidence: evidenceSchema,
    review: z.strictObject({
      due: isoDate(),
      owner: ref('contact').describe('The team that keeps the record right.'),
    }),
  })
  .meta({
    // Names that fields had once; whoever knows the old one reads what to write now.
    renamed: {
      verified:
        'write evidence: instead, for example evidence: { class: confirmed, on: 2026-11-24, by: the duty manager }',
    },
  });

/** The record as a file has it. */
export type ContactSource = z.infer<typeof contactSchema>;

export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceClass = Evidence['class'];
export type Role = (typeof roles)[number];

/** Opening times; `none` is a contact without details, of which nothing is said. */
export type Hours = z.infer<typeof hoursSchema> | { kind: 'none'; note?: undefined };

/** A telephone number, read once when the file is. */
export interface Phone {
  /** As the file has it. */
  number: string;
  /** As people know it: `0808 2000 247`. */
  display: string;
  /** `tel:+448082000247`, `sms:85258`, or `tel:` and a short code. */
  href: string;
  /** E.164; missing for short codes, which have none. */
  e164?: string;
  kind: 'voice' | 'text' | 'short';
  /** Ofcom keeps the number for drama, so it reaches nobody. */
  reserved: boolean;
  label?: string | undefined;
  note?: string | undefined;
}

/** A contact as the site uses it: numbers read, hours always said. */
export interface Contact extends Omit<ContactSource, 'phones' | 'hours'> {
  phones: Phone[];
  hours: Hours;
}

/** Whether anybody can be reached through this record itself. */
export const isSample = ({ evidence }: Pick<ContactSource, 'evidence'>): boolean =>
  evidence.class === 'sample';
