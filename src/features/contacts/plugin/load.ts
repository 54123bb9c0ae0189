/** Reads data/contacts/ and data/concerns.yaml; the only reader of either. */
import * as z from 'zod';
import { concernsSchema } from '../model/concerns';
import { type Contact, contactSchema, type ContactSource } from '../model/schema';
import { checkDuplicates, loadFile, loadFolder, salvageIds } from '../../../shared/load';
import { wholePart } from '../../../shared/yaml/record';
import { readPhone } from './phones';
import { checkPhones } from './rules/phones';
import { checkFinder } from './rules/finder';
import { checkHours } from './rules/hours';
import { checkReviewDates } from './rules/reviewDates';
import { checkDetails } from './rules/details';
import { checkStandIns } from './rules/standIns';

const { phones, email, webForm, hours, standIn, evidence, review } = contactSchema.shape;
/** What each rule needs of a contact: it is checked whenever that part is whole, whatever else is wrong with the record. */
const numbers = z.object({ phones });
const details = z.object({ phones, email, webForm, hours, standIn, evidence });
const times = z.object({ hours });
const dates = z.object({ evidence, review });

/** The record as the site uses it: every number read, once and for all. An unreadable one is a problem, and left out. */
const toContact = ({ phones: written, hours: times, ...rest }: ContactSource): Contact => ({
  ...rest,
  hours: times ?? { kind: 'none' },
  phones: written.flatMap(({ number, kind, label, note }) => {
    const read = readPhone(number, kind);
    return read ? [{ number, ...read, ...(label && { label }), ...(note && { note }) }] : [];
  }),
});

/** @param root the project's root folder. */
export function loadContacts(root: string) {
  const contacts = loadFolder(root, 'data/contacts', contactSchema);
  const concerns = loadFile(root, 'data/concerns.yaml', concernsSchema);
  const read = contacts.records.map(({ value, source }) => ({ value: toContact(value), source }));
  return {
    contacts: read,
    /** Whether every file of a contact could be read. */
    whole: contacts.records.length === contacts.named.length,
    salvaged: { contact: contacts.named, concern: salvageIds([concerns], 'concerns') },
    concerns: concerns.records[0],
    contactReferences: contacts.references,
    references: [...contacts.references, ...concerns.references],
    filesRead: contacts.filesRead + concerns.filesRead,
    problems: [
      ...contacts.problems,
      ...concerns.problems,
      ...contacts.records.flatMap((contact) => [
        ...checkDetails(contact),
        ...checkPhones(contact),
        ...checkHours(contact),
        ...checkReviewDates(contact),
      ]),
      ...contacts.broken.flatMap((contact) => [
        ...wholePart(details, contact).flatMap(checkDetails),
        ...wholePart(numbers, contact).flatMap(checkPhones),
        ...wholePart(times, contact).flatMap(checkHours),
        ...wholePart(dates, contact).flatMap(checkReviewDates),
      ]),
      ...checkStandIns(read),
      ...concerns.records.flatMap((r) => [
        ...checkDuplicates(
          r,
          ['concerns'],
          r.value.concerns.map((c) => c.id),
        ),
        ...checkFinder(
          r,
          read.map(({ value }) => value),
        ),
      ]),
    ],
  };
}
