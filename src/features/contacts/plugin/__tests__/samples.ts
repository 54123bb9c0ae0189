/** Contacts of every kind, for tests of what is made of them; the numbers are among those kept for drama. */
import type { Contact, Phone } from '../../model/schema';
import type { ListDirectory } from '../../model/listFor';
import type { Finder } from '../../model/concerns';
import { readPhone } from '../phones';
import type { Names } from '../props';

/** A number as the loader reads it. */
export function phone(number: string, more: Pick<Phone, 'label' | 'note'> = {}): Phone {
  const read = readPhone(number);
  if (!read) throw new Error(`${number} is not a number`);
  return { number, ...read, ...more };
}

export const contact = (change: Partial<Contact> & { id: string }): Contact => ({
  name: change.id.replaceAll('-', ' '),
  otherNames: [],
  kind: 'service',
  agency: 'council',
  areas: ['here'],
  purpose: 'For a worry about a child.',
  serves: ['schools'],
  concerns: ['worry'],
  phones: [phone('01632 960 101')],
  hours: { kind: 'always' },
  haveReady: [],
  whatHappensNext: [],
  citations: [],
  evidence: { class: 'confirmed', on: '2026-11-03', by: 'partnership team' },
  review: { due: '2027-05-03', owner: 'front-door' },
  ...change,
});

/** @param contacts the contacts of a small partnership with one area of its own, one neighbour and the country. */
export const namesOf = (contacts: Contact[]): Names => ({
  contacts,
  agencies: [
    {
      id: 'council',
      name: 'The Council',
      sector: 'council',
      otherNames: ['Town hall'],
      summary: 'Runs services for children.',
    },
    { id: 'charity', name: 'A charity', sector: 'voluntary', otherNames: [], summary: 'Helps.' },
  ],
  areas: [
    { id: 'here', name: 'Here', kind: 'served', otherNames: [] },
    { id: 'there', name: 'There', kind: 'neighbour', otherNames: [] },
    { id: 'country', name: 'The country', kind: 'national', otherNames: [] },
  ],
  audiences: [{ id: 'schools', name: 'School staff' }],
  evidenceMonths: { confirmed: 12, published: 6, 'second-hand': 3 },
  concerns: [
    {
      id: 'worry',
      group: 'all',
      name: 'I am worried about a child',
      summary: 'Something does not feel right.',
      ask: ['front-door'],
      urgency: 'today',
      responsible: 'home',
      advice: [],
      otherNames: [],
    },
    {
      id: 'missing',
      group: 'all',
      name: 'A child is missing',
      summary: 'Nobody knows where a child is.',
      ask: ['helpline', 'front-door'],
      urgency: 'now',
      responsible: 'home',
      advice: [],
      otherNames: [],
    },
    {
      id: 'training',
      group: 'all',
      name: 'I want a course',
      summary: 'A place on a course.',
      ask: ['team'],
      urgency: 'can-wait',
      advice: [],
      otherNames: [],
    },
  ],
});

/** A contact of which no details are known. */
export const sample = (change: Partial<Contact> & { id: string }): Contact =>
  contact({
    phones: [],
    hours: { kind: 'none' },
    evidence: { class: 'sample', on: '2026-11-24' },
    standIn: { contact: 'front-door' },
    ...change,
  });

export const weekly = (
  change: Partial<Extract<Contact['hours'], { kind: 'weekly' }>> = {},
): Contact['hours'] => ({
  kind: 'weekly',
  weekly: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      spans: ['09:00-12:30', '13:30-17:00'],
    },
  ],
  bankHolidays: 'closed',
  exceptions: [],
  ...change,
});

export const calendar = {
  from: '2026-01-01',
  to: '2029-12-31',
  bankHolidays: ['2026-12-25', '2026-12-28', '2027-01-01', '2027-12-27'],
};

/** What the finder works out who to ask from, for the same small partnership. */
export const directoryOf = ({
  contacts,
  areas,
}: Names): ListDirectory & {
  finder: Pick<Finder, 'elsewhere' | 'lastResort' | 'responsibility'>;
} => ({
  contacts,
  areas,
  urgent: ['front-door'],
  finder: {
    elsewhere: {
      text: 'Ask the council of that area.',
      link: { label: 'Find a council', url: 'https://council.example' },
      ask: ['front-door'],
    },
    lastResort: 'front-door',
    responsibility: [
      {
        id: 'home',
        ask: 'Where does the child live?',
        rule: 'The area in which the child lives.',
        differs: [],
      },
    ],
  },
});
