/** Addresses that were published and have no page of their own any more. */
import * as z from 'zod';
import { id, pastDate, text } from '../../../shared/schema';

/** An address of this site without the base address; `#` names a place on a page. */
const address = () =>
  z.string().regex(/^\/(?:[a-z0-9.-]+\/)*[a-z0-9.-]*(?:#[a-z0-9-]+)?$/, {
    error: 'an address of this site, for example /contacts/front-door',
  });

/** The address of a page that is there: `npm run check` refuses another. */
const livePage = () => address().meta({ page: true });

export const leftSchema = z
  .strictObject({
    from: address().describe('The address that was published.'),
    on: pastDate().describe('The day from which it leads on, or says that it was withdrawn.'),
    to: livePage().optional().describe('Where the page is now.'),
    back: z
      .literal(true)
      .optional()
      .describe('The page had its address of today first, before this one.'),
    withdrawn: z
      .strictObject({
        title: text().describe('What the page was called.'),
        by: text().describe('Who took it down, by role.'),
        why: text().describe('Why, in a sentence for readers.'),
        goTo: livePage().optional().describe('The page to use instead.'),
      })
      .optional()
      .describe('There is nothing more at this address; it keeps a note that says so.'),
  })
  .refine(({ to, withdrawn }) => (to === undefined) !== (withdrawn === undefined), {
    path: ['to'],
    error: 'either to, or withdrawn',
  });

/** What a record was called, whether it has an address or none: others outside the site know it by that name. */
export const formerNameSchema = z.strictObject({
  kind: z.string().describe('The kind of the record, for example contact.'),
  was: id(),
  title: text().describe('What it was called in words.'),
  now: id()
    .optional()
    .describe(
      'The record that is meant now; none where it was withdrawn and nothing took its place.',
    ),
  on: pastDate().describe('The day of the change.'),
});

export const movedSchema = z.strictObject({
  moved: z.array(leftSchema),
  names: z.array(formerNameSchema).optional().describe('What records were called before.'),
});

/** An address that leads on, or says that its page was withdrawn. */
export type Left = z.infer<typeof leftSchema>;

/** A name that a record had. */
export type FormerName = z.infer<typeof formerNameSchema>;
