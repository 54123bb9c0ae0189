/** A claim: one time limit or duty that texts of the site state, where it is from, and who has checked it. */
import * as z from 'zod';
import { id, pastDate, ref, text, webAddress } from '../../../shared/schema';
import { needsSource, standings } from '../../../shared/standings';
import { isRange, timeFields } from '../../../shared/timeLimits';

/** What the field of a paragraph says where nobody has seen it. */
export const notSeen = 'not seen';

export const claimSchema = z
  .strictObject({
    id: id(),
    says: text().describe('The claim in one whole sentence, in our own words.'),
    time: z
      .strictObject(timeFields)
      .refine(isRange, { path: ['orSooner'], error: 'a number smaller than within' })
      .optional()
      .describe('The time limit; a claim without one is a duty or a power.'),
    standing: z.enum(standings).describe('How far it binds.'),
    citation: ref('citation').optional().describe('The law or guidance that says it.'),
    edition: text()
      .optional()
      .describe('The edition in which it was read, as data/citations.yaml has it.'),
    paragraph: z
      .union([z.literal(notSeen), text()])
      .optional()
      .describe('The section or paragraph, if somebody has seen it there. Otherwise: not seen.'),
    seen: z
      .strictObject({ on: pastDate(), at: webAddress() })
      .optional()
      .describe('Where and when the paragraph was read.'),
    checked: z
      .strictObject({
        on: pastDate(),
        by: text().describe('The role that checked it against its source, never a person.'),
      })
      .optional()
      .describe('Who has signed it. Leave it out until somebody has: the site says so.'),
    compare: z
      .array(text())
      .default([])
      .describe('What to look for, besides the usual questions, in a newer edition.'),
    note: text().optional().describe('What is not known, or where a usual practice is from.'),
    notCompared: z
      .strictObject({
        with: ref('citation').describe('The newer law or guidance.'),
        edition: text().describe('Its edition, as data/citations.yaml has it.'),
        why: text().describe('What keeps us from comparing, and what is known meanwhile.'),
      })
      .optional()
      .describe('The newer edition that nobody has compared it with. It stays amber until then.'),
    also: z
      .array(z.string().regex(/^\//, { error: 'an address of this site' }).meta({ page: true }))
      .default([])
      .describe('Pages of published versions that say it; their text is frozen.'),
  })
  .refine(({ standing, citation }) => citation !== undefined || !needsSource(standing), {
    path: ['citation'],
    error:
      'the id of the law or guidance that says it, or the standing usual or sample-local with a note',
  })
  .refine(({ citation, note }) => citation !== undefined || note !== undefined, {
    path: ['note'],
    error: 'a note on where it is from, since no law or guidance is cited',
  })
  .refine(({ citation, edition }) => (citation === undefined) === (edition === undefined), {
    path: ['edition'],
    error: 'the edition that was read, where a citation is given, and nothing otherwise',
  })
  .refine(({ citation, paragraph }) => (citation === undefined) === (paragraph === undefined), {
    path: ['paragraph'],
    error: 'the paragraph or the words not seen, where a citation is given, and nothing otherwise',
  })
  .refine(({ paragraph = notSeen, seen }) => (paragraph === notSeen) === (seen === undefined), {
    path: ['seen'],
    error: 'where and when the paragraph was read, or nothing where it was not seen',
  });

export const claimsSchema = z.strictObject({ claims: z.array(claimSchema) });
export type Claim = z.infer<typeof claimSchema>;
