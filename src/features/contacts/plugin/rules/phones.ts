/** Every number is one that can be rung, and reaches somebody. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';
import { phoneFault, readPhone } from '../phones';

/** Problems with the telephone numbers of one contact. */
export function checkPhones({ value, source }: Loaded<Pick<ContactSource, 'phones'>>): Problem[] {
  return value.phones.flatMap(({ number, kind }, i): Problem[] => {
    const at = { file: source.file, ...source.locate(['phones', i, 'number']) };
    const problem = (message: string, fix: string): Problem => ({
      ...at,
      field: `phones[${i}].number`,
      message,
      fix,
      severity: 'error',
    });
    const fault = phoneFault(number, kind);
    if (fault) return [problem(fault.message, fault.fix)];
    return readPhone(number, kind)?.reserved
      ? [
          problem(
            `"${number}" is kept for drama and reaches nobody`,
            'give the real number; where none is known, leave phones out and set evidence.class to sample',
          ),
        ]
      : [];
  });
}
