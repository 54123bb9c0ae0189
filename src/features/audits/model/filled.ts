/** What somebody typed into a form, as a record of the portal has it: clean, and without what is empty. */
import { cleanText, withoutHidden } from '../../../shared/characters';

/** Without letters that nobody sees, and spaces at the ends. */
export const clean = (text: string): string => withoutHidden(cleanText(text)).trim();

/** The fields that have something in them. */
export const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

export const isFilled = (fields: object): boolean => Object.keys(fields).length > 0;
