/** How far a contact's details can be trusted, in words that stand beside the number wherever it is shown. */
import { formatDate } from '../../../shared/dates';
import type { Verification } from './schema';

export interface Mark {
  status: Verification['status'];
  /** Two words, for a badge. */
  label: string;
  /** One sentence, for the contact's own page. */
  sentence: string;
}

/** The mark of a verification. Anything but `verified` and `national` is a warning to the reader. */
export function describeVerification(verified: Verification): Mark {
  const on = formatDate(verified.on);
  switch (verified.status) {
    case 'verified':
      return {
        status: 'verified',
        label: 'Checked',
        sentence: `Checked ${on} by the ${verified.by.replace(/^the /, '')}.`,
      };
    case 'national':
      return {
        status: 'national',
        label: 'National number',
        sentence: `A public national number, taken from ${verified.source.title} and recorded on ${on}.`,
      };
    case 'unverified':
      return {
        status: 'unverified',
        label: 'Not confirmed',
        sentence: `Taken from ${verified.source.title} and recorded on ${on}. The service has not confirmed it to us.`,
      };
    case 'sample':
      return {
        status: 'sample',
        label: 'Sample number',
        sentence:
          'A placeholder: this number and address reach nobody. The service has not given its details yet.',
      };
  }
}
