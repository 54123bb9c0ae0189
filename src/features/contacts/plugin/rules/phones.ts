/** Every number is one that can be rung, and reaches somebody. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';
import { phoneFault, readPhone } from '../phones';

/**
 * Problems with the telephone numbers of one contact.
 * @param country the partnership's, by its code of ISO 3166.
 */
export function checkPhones(
  contact: Loaded<Pick<ContactSource, 'phones'>>,
  country?: string,
): Problem[] {
  return contact.value.phones.flatMap(({ number, kind }, i): Problem[] => {
    const problem = (message: string, fix: string): Problem =>
      problemAt(contact, ['phones', i, 'number'], message, fix);
    const fault = phoneFault(number, kind, country);
    if (fault) return [problem(fault.message, fault.fix)];
    return readPhone(number, kind, country)?.reserved
      ? [
          problem(
            `"${number}" is kept for drama and reaches nobody`,
            'give the real number; where none is known, leave phones out and set evidence.class to sample',
          ),
        ]
      : [];
  });
}
