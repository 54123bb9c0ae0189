/** The complete list of what a browser receives of a contact: a short shape for lists, a full one for its page. */
import type { Agency, Area, Audience } from '../../partnership/model/schema';
import { describeHours } from '../model/hours';
import type { Concern } from '../model/concerns';
import type { ContactLine, PhoneView, StandIn } from '../model/line';
import type { Contact, Evidence } from '../model/schema';
import { formatDate } from '../../../shared/calendar/dates';
import { describeLeave, type OverdueLeave } from '../model/overdue';
import { type EvidenceMonths, judge, type Mark } from '../model/reliance';

export type { ContactLine, PhoneView, StandIn };

export interface Named {
  id: string;
  name: string;
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
  /** The postal address for a written referral. */
  post?: string;
  outOfHours?: ContactSummary;
  haveReady: string[];
  whatHappensNext: string[];
  citations: string[];
  evidence: Evidence;
  review: { due: string; owner: Named };
}

/** What the names of agencies, areas and so on are looked up in. */
export interface Names {
  agencies: readonly Agency[];
  areas: readonly Area[];
  audiences: readonly Audience[];
  concerns: readonly Concern[];
  contacts: readonly Contact[];
  evidenceMonths: EvidenceMonths;
  /** Set where a build was allowed to carry overdue contacts. */
  overdue?: OverdueLeave;
}

function pick(list: ReadonlyArray<Named>, ids: readonly string[]): Named[] {
  return ids.flatMap((id) =>
    list.filter((item) => item.id === id).map(({ name }) => ({ id, name })),
  );
}

/** What is written before a number. One for text messages alone says so, since a call to it reaches nobody. */
function labelOf({ kind, label }: Contact['phones'][number]): string | undefined {
  if (kind !== 'text' || /\btext\b/i.test(label ?? '')) return label;
  return label ? `Text, ${label}` : 'Text';
}

function toPhone(phone: Contact['phones'][number]): PhoneView {
  const { display, href, kind, note } = phone;
  const label = labelOf(phone);
  return { display, href, kind, ...(label && { label }), ...(note && { note }) };
}

/** How far the details can be relied on, and why they are shown although their review is late. */
function markOf({ id, evidence, review }: Contact, { overdue, evidenceMonths }: Names): Mark {
  const mark = judge(evidence, evidenceMonths);
  return overdue?.contacts.includes(id)
    ? {
        ...mark,
        sentence: `${mark.sentence} ${describeLeave(formatDate(review.due), overdue)}`,
      }
    : mark;
}

function agencyOf(contact: Contact, { agencies }: Names): Agency {
  const agency = agencies.find(({ id }) => id === contact.agency);
  if (!agency) throw new Error(`${contact.agency} was not checked before it was shown`);
  return agency;
}

/** A contact without what stands in for it, so that two samples can never lead to each other. */
const toReach = (contact: Contact, names: Names): Omit<ContactLine, 'standIn'> => ({
  id: contact.id,
  name: contact.name,
  ...(contact.role && { role: contact.role }),
  sector: agencyOf(contact, names).sector,
  phones: contact.phones.map(toPhone),
  ...(contact.email && { email: contact.email }),
  ...(contact.webForm && { webForm: contact.webForm }),
  hours: contact.hours,
  hoursText: describeHours(contact.hours),
  mark: markOf(contact, names),
});

function toStandIn({ name, standIn }: Contact, names: Names): StandIn | undefined {
  if (!standIn) return undefined;
  const contact = names.contacts.find(({ id }) => id === standIn.contact);
  return {
    askFor: standIn.askFor ?? name,
    ...(contact && { contact: toReach(contact, names) }),
    ...(standIn.page && { page: standIn.page }),
  };
}

/** The short shape of a contact for a row, an answer or the urgent block. */
export function toLine(contact: Contact, names: Names): ContactLine {
  const standIn = toStandIn(contact, names);
  return { ...toReach(contact, names), ...(standIn && { standIn }) };
}

/** The short shape of a contact. */
export function toSummary(contact: Contact, names: Names): ContactSummary {
  const agency = agencyOf(contact, names);
  return {
    ...toLine(contact, names),
    otherNames: contact.otherNames,
    kind: contact.kind,
    purpose: contact.purpose,
    agency: { id: agency.id, name: agency.name, sector: agency.sector },
    areas: pick(names.areas, contact.areas),
    serves: pick(names.audiences, contact.serves),
    concerns: pick(names.concerns, contact.concerns),
  };
}

/** The full shape of a contact, with the one to use out of hours and the names of all it refers to. */
export function toDetail(contact: Contact, names: Names): ContactDetail {
  const other = names.contacts.find(({ id }) => id === contact.outOfHours);
  const owner = names.contacts.find(({ id }) => id === contact.review.owner);
  return {
    ...toSummary(contact, names),
    ...(contact.notFor && { notFor: contact.notFor }),
    ...(contact.post && { post: contact.post }),
    ...(other && { outOfHours: toSummary(other, names) }),
    haveReady: contact.haveReady,
    whatHappensNext: contact.whatHappensNext,
    citations: contact.citations,
    evidence: contact.evidence,
    review: {
      due: contact.review.due,
      owner: { id: contact.review.owner, name: owner?.name ?? contact.review.owner },
    },
  };
}
