/** Reads data/contacts/ and data/concerns.yaml; the only reader of either. */
import { concernsSchema } from '../model/concerns';
import { contactSchema } from '../model/schema';
import { checkDuplicates, loadFile, loadFolder } from '../../../shared/load';
import { checkPhones } from './rules/phones';
import { checkFinder } from './rules/finder';
import { checkHours } from './rules/hours';
import { checkReviewDates } from './rules/reviewDates';

/** @param root the project's root folder. */
export function loadContacts(root: string) {
  const contacts = loadFolder(root, 'data/contacts', contactSchema);
  const concerns = loadFile(root, 'data/concerns.yaml', concernsSchema);
  return {
    contacts: contacts.records,
    named: contacts.named,
    concerns: concerns.records[0],
    filesRead: contacts.filesRead + concerns.filesRead,
    problems: [
      ...contacts.problems,
      ...concerns.problems,
      ...contacts.records.flatMap((contact) => [...checkPhones(contact), ...checkHours(contact), ...checkReviewDates(contact)]),
      ...concerns.records.flatMap((r) => [...checkDuplicates(r, ['concerns'], r.value.concerns.map((c) => c.id)), ...checkFinder(r, contacts.records.map(({ value }) => value))]),
    ],
  };
}
