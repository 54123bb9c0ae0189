/** A draft message for each service, with its own record, as text and for a mail program. */
import type { Contact } from '../../src/features/contacts/model/schema';
import {
  askService,
  type Asking,
  type ServiceMessage,
} from '../../src/features/contacts/plugin/confirm/message';
import { toEml } from '../../src/features/review/plugin/exports/eml';
import type { NewText } from './trial';

/** Nobody asks the emergency number, and the team asks itself in other ways. */
const notAsked: ReadonlySet<string | undefined> = new Set(['emergency', 'team']);

/**
 * @param until only records due by that day; all without it.
 * @returns the messages, by the ids of their contacts.
 */
export const askAll = (
  contacts: readonly Contact[],
  until: string | undefined,
  asking: Asking,
): ServiceMessage[] =>
  contacts
    .filter(({ role }) => !notAsked.has(role))
    .filter(({ review }) => until === undefined || review.due <= until)
    .map((contact) => askService(contact, asking));

/** The two files of each message. */
export const filesOf = (messages: readonly ServiceMessage[]): NewText[] =>
  messages.flatMap(({ id, to, subject, body }) => [
    {
      file: `${id}.txt`,
      content: `To: ${to || 'not known'}\nSubject: ${subject}\n\n${body}\n`,
    },
    { file: `${id}.eml`, content: toEml({ to, subject, body }) },
  ]);
