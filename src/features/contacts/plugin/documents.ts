/** Contacts and concerns as search knows them. */
import type { Concern } from '../model/concerns';
import type { AnswerCandidate } from './candidates';
import { contactPath } from './routes';
import type { ContactLine, StandIn } from '../model/line';
import type { Contact, Hours } from '../model/schema';
import type { Area } from '../../partnership/model/schema';
import {
  type AnswerMark,
  type AnswerPhone,
  type AnswerRing,
  createDocument,
  type DocumentRole,
  type SearchDocument,
  type Section,
  type Subject,
} from '../../search/model/documents';

/** What search needs of a contact; the summary and detail of a contact both have it. */
export interface ContactRecord {
  id: string;
  name: string;
  otherNames: string[];
  kind: Contact['kind'];
  role?: Contact['role'];
  purpose: string;
  agency: { name: string };
  sector: string;
  standIn?: StandIn;
  areas: { id: string; name: string }[];
  concerns: { id: string; name: string }[];
  phones: AnswerPhone[];
  hours: Hours;
  hoursText: string[];
  mark: AnswerMark;
}

const onlyPhone = ({ display, href, label }: AnswerPhone): AnswerPhone => ({
  display,
  href,
  ...(label && { label }),
});
const onlyMark = ({ status, label }: AnswerMark): AnswerMark => ({ status, label });

/** What opening hours say in words stays on the page. */
const onlyHours = (hours: Hours): Hours =>
  hours.kind === 'weekly'
    ? { ...hours, note: undefined, summary: undefined }
    : ({ kind: hours.kind } as Hours);

interface RingMore extends Pick<AnswerRing, 'askFor' | 'lastResort'> {
  /** The contact behind `askFor`. */
  asked?: { id: string };
}

/** A contact to ring, where it has a number. */
function toRing(
  { id, name, phones: [phone], mark, hours, sector }: Omit<ContactLine, 'standIn'>,
  more: RingMore = {},
): AnswerRing[] {
  if (!phone) return [];
  const { askFor, asked, lastResort } = more;
  return [
    {
      name,
      path: contactPath(asked?.id ?? id),
      ...(askFor && { askFor }),
      phone: onlyPhone(phone),
      mark: onlyMark(mark),
      hours: onlyHours(hours),
      sector,
      ...(lastResort && { lastResort }),
    },
  ];
}

const isNeighbour = (areas: readonly Area[]): boolean =>
  areas.every(({ kind }) => kind === 'neighbour');

/** What a contact is to search: the emergency contact, and the front door of the area served. */
function roleOf({ role }: ContactRecord, areas: readonly Area[]): DocumentRole | undefined {
  if (role === 'emergency') return role;
  return role === 'front-door' && !isNeighbour(areas) ? role : undefined;
}

/** A neighbour's service must not rank above ours, unless the query names the neighbour. */
const neighbourStanding = 0.82;

/**
 * Contacts. What a contact is *not* for is left out: it names other services, and would lead their callers here. So is
 * what to have ready: it speaks of numbers, injuries and dates on every one of them.
 * @param areas every area; the towns of those that are not the whole country lead to the contacts that cover them.
 */
export function contactDocuments(
  contacts: readonly ContactRecord[],
  areas: readonly Area[],
): SearchDocument[] {
  const covered = (contact: ContactRecord) =>
    areas.filter((area) => contact.areas.some(({ id }) => id === area.id));
  return contacts.map((contact) => {
    const role = roleOf(contact, covered(contact));
    const { contact: other, askFor } = contact.standIn ?? {};
    const [instead] = other ? toRing(other, { ...(askFor && { askFor }) }) : [];
    return createDocument({
      ...(role && { role }),
      kind: 'contact',
      path: contactPath(contact.id),
      title: contact.name,
      otherNames: [
        ...contact.otherNames,
        ...(isNeighbour(covered(contact))
          ? covered(contact).flatMap((area) => area.otherNames)
          : []),
      ],
      description: contact.purpose,
      standing: isNeighbour(covered(contact)) ? neighbourStanding : 1,
      sections: [
        { anchor: '', heading: '', text: contact.concerns.map((c) => c.name).join('. ') },
        {
          anchor: '',
          heading: covered(contact)
            .filter(({ kind }) => kind !== 'national')
            .flatMap((area) => area.otherNames)
            .join(', '),
          text: '',
        },
      ].filter(({ heading, text }) => heading !== '' || text !== ''),
      answer: {
        type: 'contact',
        phones: contact.phones.map(onlyPhone),
        mark: onlyMark(contact.mark),
        hours: onlyHours(contact.hours),
        hoursText: contact.hoursText[0] ?? '',
        agency: contact.agency.name,
        area: contact.areas.map((a) => a.name).join(', '),
        sector: contact.sector,
        ...(instead && { instead }),
      },
    });
  });
}

/** Where all who answer are a neighbour's, the names of those places lead to the concern. */
function neighboursOf(
  { ask }: Concern,
  contacts: readonly ContactRecord[],
  areas: readonly Area[],
): Section[] {
  const named = areas.filter(({ id }) =>
    contacts.some(
      (contact) => ask.includes(contact.id) && contact.areas.some((area) => area.id === id),
    ),
  );
  return named.length > 0 && isNeighbour(named)
    ? [
        {
          anchor: '',
          heading: named.flatMap(({ name, otherNames }) => [name, ...otherNames]).join(', '),
          text: '',
        },
      ]
    : [];
}

interface ConcernContext {
  contacts: readonly ContactRecord[];
  areas: readonly Area[];
  /** Who can be rung about a concern in the area served. */
  ringing: (concern: Concern) => readonly AnswerCandidate[];
  /** What belongs to a concern. */
  subject: (concern: Concern) => Subject | undefined;
  /** The page that answers a concern, `/contacts/find` where the site has it. */
  finder: string;
  /** What people say of each concern beyond its names, by its id: looked in, and never shown. */
  words: ReadonlyMap<string, readonly string[]>;
}

/** Concerns: the worry in a practitioner's words, answered with who to ring. */
export function concernDocuments(
  concerns: readonly Concern[],
  { contacts, areas, ringing, subject, finder, words }: ConcernContext,
): SearchDocument[] {
  return concerns.map((concern) => {
    const about = subject(concern);
    return createDocument({
      kind: 'concern',
      path: `${finder}/${concern.id}`,
      ...(concern.role && { role: concern.role }),
      title: concern.name,
      otherNames: concern.otherNames,
      description: concern.summary,
      sections: neighboursOf(concern, contacts, areas),
      ...(words.has(concern.id) && { said: [...new Set(words.get(concern.id))] }),
      answer: {
        type: 'concern',
        // Where the area is not known, no area’s number may come first.
        contacts: concern.role ? [] : ringing(concern).flatMap((one) => toRing(one, one)),
        ...(about && { subject: about }),
      },
    });
  });
}
