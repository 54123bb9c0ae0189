/** How far what an agency sent can be relied on: the one place of the import that knows the field and its words. */
import type { Contact } from '../../model/schema';

/** The field of a record that says it. */
export const evidenceKey = 'evidence';

/** What a record says of itself today. */
export const standingOf = (contact: Contact): string => contact[evidenceKey].class;

/** What is sent is never confirmed: that takes somebody of the partnership who asked the service. */
export const sentStanding = (sample: boolean): 'sample' | 'second-hand' =>
  sample ? 'sample' : 'second-hand';

/** The field's value for what was sent on a day. @param source where it comes from; a sample has none. */
export const makeEvidence = (
  sample: boolean,
  sent: string,
  source: { title: string; note?: string },
): unknown =>
  sample
    ? { class: sentStanding(true), on: sent }
    : { class: sentStanding(false), on: sent, source };
