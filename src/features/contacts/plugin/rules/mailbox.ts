/** An email address is of a service: a mailbox for people at home goes when its person does. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';
import { ownMailbox } from '../mailboxes';

/** A problem with the email address of one contact. */
export function checkMailbox(contact: Loaded<Pick<ContactSource, 'email'>>): Problem[] {
  const { email } = contact.value;
  const why = email === undefined ? undefined : ownMailbox(email);
  return why ? [problemAt(contact, ['email'], `"${email}" ${why.message}`, why.fix)] : [];
}
