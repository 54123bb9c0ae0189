/** A number must be possible, and its kind must fit the record's verification. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';
import { readPhone } from '../phones';

const sampleFix = 'use a number Ofcom reserves for drama, for example "01632 960 101"';

/** Problems with the telephone numbers and the email of one contact. */
export function checkPhones({
  value,
  source,
}: Loaded<Pick<Contact, 'phones' | 'email' | 'verified'>>): Problem[] {
  const complain = (path: PropertyKey[], field: string, message: string, fix: string): Problem => ({
    file: source.file,
    ...source.locate(path),
    field,
    message,
    fix,
    severity: 'error',
  });
  const sample = value.verified.status === 'sample';
  const phones = value.phones.flatMap((phone, i) => {
    const path = ['phones', i, 'number'];
    const field = `phones[${i}].number`;
    const read = readPhone(phone.number);
    if (!read)
      return [
        complain(
          path,
          field,
          `"${phone.number}" is not a telephone number of the United Kingdom`,
          'write it as the service does, with its area code, in quotes',
        ),
      ];
    if (sample && !read.reserved)
      return [
        complain(
          path,
          field,
          `"${phone.number}" may be somebody’s number, but the record is a sample`,
          sampleFix,
        ),
      ];
    if (!sample && read.reserved)
      return [
        complain(
          path,
          field,
          `"${phone.number}" reaches nobody, but the record is not marked as a sample`,
          'give the real number, or set verified.status to sample',
        ),
      ];
    return [];
  });
  const wrongEmail =
    sample && value.email && !value.email.endsWith('.example')
      ? [
          complain(
            ['email'],
            'email',
            `${value.email} may be somebody’s address, but the record is a sample`,
            'use an address that ends in .example',
          ),
        ]
      : [];
  return [...phones, ...wrongEmail];
}
