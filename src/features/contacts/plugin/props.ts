/** The complete list of what a browser receives of a contact: a short shape for lists, a full one for its page. */
import type { Agency, Area, Audience } from '../../partnership/model/schema';
import { describeHours } from '../model/hours';
import type { Concern } from '../model/concerns';
import type { Contact, Hours, Verification } from '../model/schema';
import { formatDate } from '../../../shared/dates';
import { describeLeave, type OverdueLeave } from '../model/overdue';
import { describeVerification, type Mark } from '../model/verification';
import { readPhone } from './phones';

export interface PhoneView {
  display: string;
  href: string;
  label?: string;
  note?: string;
}

export interface Named {
  id: string;
  name: string;
}

/** What a number needs beside it wherever it stands. */
export interface ContactLine {
  id: string;
  name: string;
  phones: PhoneView[];
  email?: string;
  webForm?: Contact['webForm'];
  hours: Hours;
  hoursText: string[];
  mark: Mark;
}

export interface ContactSummary extends ContactLine {
  otherNames: string[];
  kind: Contact['kind'];
  purpose: string;
  agency: Named & { sector: Agency['sector'] };
  areas: Named[];
  serves: Named[];
  concerns: Named[];
}

export interface ContactDetail extends ContactSummary {
  notFor?: string;
  outOfHours?: ContactSummary;
  haveReady: string[];
  whatHappensNext: string[];
  citations: string[];
  verified: Verification;
  review: { due: string; owner: Named };
}

/** What the names of agencies, areas and so on are looked up in. */
export interface Names {
  agencies: readonly Agency[];
  areas: readonly Area[];
  audiences: readonly Audience[];
  concerns: readonly Concern[];
  contacts: readonly Contact[];
  /** Set where a build was allowed to carry overdue contacts. */
  overdue?: OverdueLeave;
}

function pick(list: ReadonlyArray<Named>, ids: readonly string[]): Named[] {
  return ids.flatMap((id) =>
    list.filter((item) => item.id === id).map(({ name }) => ({ id, name })),
  );
}

function toPhone({ number, label, note }: Contact['phones'][number]): PhoneView {
  const read = readPhone(number);
  if (!read) throw new Error(`${number} was not checked before it was shown`);
  return { display: read.display, href: read.href, ...(label && { label }), ...(note && { note }) };
}

/** How far the details can be trusted, and why they are shown although their review is late. */
function markOf({ id, verified, review }: Contact, { overdue }: Names): Mark {
  const mark = describeVerification(verified);
  return overdue?.contacts.includes(id)
    ? { ...mark, sentence: `${mark.sentence} ${describeLeave(formatDate(review.due), overdue)}` }
    : mark;
}

/** The short shape of a contact. */
export function toSummary(contact: Contact, names: Names): ContactSummary {
  const agency = names.agencies.find(({ id }) => id === contact.agency);
  if (!agency) throw new Error(`${contact.agency} was not checked before it was shown`);
  return {
    ...toLine(contact),
    mark: markOf(contact, names),
    otherNames: contact.otherNames,
    kind: contact.kind,
    purpose: contact.purpose,
    agency: { id: agency.id, name: agency.name, sector: agency.sector },
    areas: pick(names.areas, contact.areas),
    serves: pick(names.audiences, contact.serves),
    concerns: pick(names.concerns, contact.concerns),
  };
}

/** The short shape of a contact for a row, an answer or the urgent block. */
export const toLine = (contact: Contact): ContactLine => ({
  id: contact.id,
  name: contact.name,
  phones: contact.phones.map(toPhone),
  ...(contact.email && { email: contact.email }),
  ...(contact.webForm && { webForm: contact.webForm }),
  hours: contact.hours,
  hoursText: describeHours(contact.hours),
  mark: describeVerification(contact.verified),
});

/** The full shape of a contact, with the one to use out of hours and the names of all it refers to. */
export function toDetail(contact: Contact, names: Names): ContactDetail {
  const other = names.contacts.find(({ id }) => id === contact.outOfHours);
  const owner = names.contacts.find(({ id }) => id === contact.review.owner);
  return {
    ...toSummary(contact, names),
    ...(contact.notFor && { notFor: contact.notFor }),
    ...(other && { outOfHours: toSummary(other, names) }),
    haveReady: contact.haveReady,
    whatHappensNext: contact.whatHappensNext,
    citations: contact.citations,
    verified: contact.verified,
    review: {
      due: contact.review.due,
      owner: { id: contact.review.owner, name: owner?.name ?? contact.review.owner },
    },
  };
}
