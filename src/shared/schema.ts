/**
 * The few field types every collection shares. A field that names another record is made with
 * `ref(collection)`, so that one rule can check every reference of every collection.
 */
import * as z from 'zod';

export const collections = [
  'agency',
  'area',
  'audience',
  'concern',
  'contact',
  'citation',
  'term',
  'indicator',
  'finding',
  'question',
  'recommendation',
  'pathway',
] as const;
export type Collection = (typeof collections)[number];

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idMessage = 'lower-case words joined by hyphens, for example early-help';

/** A permanent, readable identifier: it is the file name and the address. */
export const id = () => z.string().regex(idPattern, { error: idMessage });

/** The id of a record of another collection; `npm run check` refuses one that does not exist. */
export const ref = (collection: Collection) => id().meta({ ref: collection });

/** A sentence or a short paragraph of plain text: no markup, no surrounding space. */
export const text = () => z.string().trim().min(1, { error: 'text that is not empty' });

/** A calendar date of the Gregorian calendar as `2026-11-24` (ISO 8601), without time or zone. */
export const isoDate = () => z.iso.date({ error: 'a real date written as 2026-11-24' });

/** A day that has come: something was seen, checked or confirmed on it. `npm run check` refuses one after today. */
export const pastDate = () => isoDate().meta({ past: true });

/** An address a reader may be sent to: https only. */
export const webAddress = () =>
  z.url({ protocol: /^https$/, error: 'a web address that starts with https://' });
