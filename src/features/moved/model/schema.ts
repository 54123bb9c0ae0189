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

/** What the record was called; published versions, whose text is frozen, may still name it so. */
const recordSchema = z.strictObject({
  kind: z.string().describe('The kind of the record, for example contact.'),
  was: id(),
  now: id().describe('The record that is meant now.'),
});

export const leftSchema = z
  .strictObject({
    from: address().describe('The address that was published.'),
    on: pastDate().describe('The day from which it leads on, or says that it was withdrawn.'),
    to: livePage().optional().describe('Where the page is now.'),
    withdrawn: z
      .strictObject({
        title: text().describe('What the page was called.'),
        by: text().describe('Who took it down, by role.'),
        why: text().describe('Why, in a sentence for readers.'),
        goTo: livePage().optional().describe('The page to use instead.'),
      })
      .optional()
      .describe('There is nothing more at this address; it keeps a note that says so.'),
    record: recordSchema.optional(),
  })
  .refine(({ to, withdrawn }) => (to === undefined) !== (withdrawn === undefined), {
    path: ['to'],
    error: 'either to, or withdrawn',
  });

export const movedSchema = z.strictObject({ moved: z.array(leftSchema) });

/** An address that leads on, or says that its page was withdrawn. */
export type Left = z.infer<typeof leftSchema>;
