/** The files a plan would write: new ones whole, those that exist changed in their own lines alone. */
import { formatDate } from '../../../../shared/calendar/dates';
import { addDays } from '../../../../shared/calendar/london';
import { type Contact, contactSchema, type Evidence } from '../../model/schema';
import { editYaml } from '../../../../shared/yaml/edit';
import { renderYaml } from '../../../../shared/yaml/write';
import { fields } from './fields';
import { evidenceKey, makeEvidence } from './evidence';
import type { Entry } from './plan';

export interface ComposedFile {
  /** Path from the project's root. */
  file: string;
  content: string;
  isNew: boolean;
}

interface Sending {
  /** The calendar date in Europe/London. */
  today: string;
  /** The agency that sent the sheet; without one, the agency each row names is taken for the sender. */
  sender?: string | undefined;
  /** The day the agency sent the sheet. */
  sent: string;
  /** After how many days an unconfirmed record is looked at. */
  warnDays: number;
  /** Who keeps new records. */
  owner: string;
  agencyName: (id: string) => string;
  /** The text of a contact's file. */
  read: (file: string) => string;
  /** Set where the service itself answered: what its records then say of that, changed or not. */
  confirmed?: { evidence: Evidence; due: string };
}

/** Who sent it, when, and what they say of it. */
const evidenceOf = (
  { sample, values, checkedOn }: Entry,
  { sender, sent, agencyName, confirmed }: Sending,
): unknown =>
  confirmed?.evidence ??
  makeEvidence(sample, sent, {
    title: `Sent by ${agencyName(sender ?? values.agency ?? '')} on ${formatDate(sent)}`,
    ...(checkedOn && {
      note: `The agency says that it checked them on ${formatDate(checkedOn)}.`,
    }),
  });

/** Soon, since nobody has confirmed it; an earlier date that is still to come stays. */
function reviewOf(
  ours: Contact | undefined,
  { today, warnDays, owner, confirmed }: Sending,
): Contact['review'] {
  if (confirmed) return { due: confirmed.due, owner: ours?.review.owner ?? owner };
  const soon = addDays(today, warnDays);
  return {
    due: ours && ours.review.due > today && ours.review.due < soon ? ours.review.due : soon,
    owner: ours?.review.owner ?? owner,
  };
}

const order = Object.keys(contactSchema.shape);

/** Contacts without a change have no file, unless the service confirmed them. */
export function composeFiles(entries: readonly Entry[], around: Sending): ComposedFile[] {
  return entries
    .filter(({ changes }) => changes.length > 0 || around.confirmed)
    .map((entry): ComposedFile => {
      const { id, values, ours, changes } = entry;
      const file = `data/contacts/${id}.yaml`;
      const changed = new Set(changes.map(({ column }) => column));
      const made = fields
        .filter((field) => !ours || field.columns.some((column) => changed.has(column)))
        .map(({ key, make }) => [key, make(values, ours)] as const);
      const rest = {
        [evidenceKey]: evidenceOf(entry, around),
        review: reviewOf(ours, around),
        // Once its details are known nobody needs to stand in for it.
        ...(!entry.sample && ours?.standIn && { standIn: undefined }),
      };
      if (ours)
        return {
          file,
          isNew: false,
          content: editYaml(around.read(file), { ...Object.fromEntries(made), ...rest }, order),
        };
      return {
        file,
        isNew: true,
        content: renderYaml(
          Object.fromEntries(
            [['id', id], ...made, ...Object.entries(rest)].filter(
              ([, value]) => value !== undefined,
            ),
          ),
        ),
      };
    });
}
