/** Reads data/contacts/ and data/concerns.yaml; the only reader of either. */
import * as z from 'zod';
import { concernsSchema } from '../model/concerns';
import { contactSchema } from '../model/schema';
import { checkDuplicates, loadFile, loadFolder, salvageIds } from '../../../shared/load';
import { wholePart } from '../../../shared/yaml/record';
import { checkPhones } from './rules/phones';
import { checkFinder } from './rules/finder';
import { checkHours } from './rules/hours';
import { checkReviewDates } from './rules/reviewDates';

const { phones, email, hours, verified, review } = contactSchema.shape;
/** What each rule needs of a contact: it is checked whenever that part is whole, whatever else is wrong with the record. */
const numbers = z.object({ phones, email, verified });
const times = z.object({ hours });
const dates = z.object({ verified, review });

/** @param root the project's root folder. */
export function loadContacts(root: string) {
  const contacts = loadFolder(root, 'data/contacts', contactSchema);
  const concerns = loadFile(root, 'data/concerns.yaml', concernsSchema);
  return {
    contacts: contacts.records,
    salvaged: { contact: contacts.named, concern: salvageIds([concerns], 'concerns') },
    concerns: concerns.records[0],
    contactReferences: contacts.references,
    references: [...contacts.references, ...concerns.references],
    filesRead: contacts.filesRead + concerns.filesRead,
    problems: [
      ...contacts.problems,
      ...concerns.problems,
      ...contacts.records.flatMap((contact) => [
        ...checkPhones(contact),
        ...checkHours(contact),
        ...checkReviewDates(contact),
      ]),
      ...contacts.broken.flatMap((contact) => [
        ...wholePart(numbers, contact).flatMap(checkPhones),
        ...wholePart(times, contact).flatMap(checkHours),
        ...wholePart(dates, contact).flatMap(checkReviewDates),
      ]),
      ...concerns.records.flatMap((r) => [
        ...checkDuplicates(
          r,
          ['concerns'],
          r.value.concerns.map((c) => c.id),
        ),
        ...checkFinder(
          r,
          contacts.records.map(({ value }) => value),
        ),
      ]),
    ],
  };
}
