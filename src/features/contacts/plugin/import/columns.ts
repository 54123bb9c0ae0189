/** The columns of the sheet an agency fills in: what each means, how it is read, and how a contact is written into it. */
import { writeHours } from '../../model/hoursText';
import type { Contact } from '../../model/schema';
import { otherDays, otherDaysColumn, writeOtherDays } from './otherDays';
import {
  address,
  email,
  hours,
  identifier,
  lines,
  recordName,
  names,
  recordNames,
  oneOf,
  pastDate,
  phone,
  type Reader,
  sentence,
} from './readers';

export interface Column {
  name: string;
  /** Other headings it is known by. */
  aliases?: readonly string[];
  /** For the sheet that explains the columns. */
  about: string;
  example: string;
  /** A new contact must have it. */
  needed?: boolean;
  /** Where the allowed values are listed. */
  list?: 'agency' | 'area' | 'audience' | 'concern' | 'contact';
  /** One choice of the list alone. */
  single?: true;
  /** Sentences, each on a line of its own. */
  sentences?: true;
  read: Reader;
  /** What a contact of ours has in this column; empty for nothing. */
  write: (contact: Contact) => string;
}

/** How many telephone numbers a row holds; a contact with more keeps the others as they are. */
export const phoneColumns = 3;

/** Asks for a record to be taken down, and names what takes its place. */
export const withdrawColumn = 'withdraw';
export const insteadColumn = 'use instead';

const phonesOf = (at: number): Column[] => [
  {
    name: `phone ${at + 1}`,
    ...(at === 0 && {
      aliases: ['phone', 'telephone', 'tel', 'number', 'phone number', 'telephone number'],
    }),
    example: at === 0 ? '01632 960 101' : '',
    read: phone,
    about:
      at === 0
        ? 'The number to ring first. Format the column as Text, so that the zero at the start stays.'
        : 'A further number.',
    write: ({ phones }) => phones[at]?.display ?? '',
  },
  {
    name: `phone ${at + 1} label`,
    example: '',
    read: sentence,
    about: 'Which line it is, where there is more than one.',
    write: ({ phones }) => phones[at]?.label ?? '',
  },
  {
    name: `phone ${at + 1} note`,
    example: '',
    read: sentence,
    about: 'Call charges, text relay, sign language.',
    write: ({ phones }) => phones[at]?.note ?? '',
  },
];

/** In the order in which the template has them. */
export const columns: readonly Column[] = [
  {
    name: 'id',
    aliases: ['identifier', 'code'],
    about: 'The last part of its address on this site. Leave it empty for a new contact.',
    example: 'family-advice-line',
    read: identifier,
    write: (c) => c.id,
  },
  {
    name: 'name',
    aliases: ['service', 'service name', 'title', 'contact'],
    needed: true,
    about: 'What the service or role calls itself.',
    example: 'Early help advice line',
    read: sentence,
    write: (c) => c.name,
  },
  {
    name: 'other names',
    aliases: ['also called', 'acronyms'],
    about: 'What people call it, with ; between.',
    example: 'EHA; Family help',
    read: names,
    write: (c) => c.otherNames.join('; '),
  },
  {
    name: 'kind',
    aliases: ['type'],
    about: 'front-door, service, role, helpline or team. Empty means service.',
    example: 'service',
    read: oneOf('service', 'front-door', 'role', 'helpline', 'team'),
    write: (c) => c.kind,
  },
  {
    name: 'agency',
    aliases: ['organisation', 'organization', 'employer'],
    needed: true,
    list: 'agency',
    single: true,
    about: 'Your agency, by its id or name.',
    example: '',
    read: recordName('agency'),
    write: (c) => c.agency,
  },
  {
    name: 'areas',
    aliases: ['area', 'covers'],
    needed: true,
    list: 'area',
    about: 'The areas it covers, with ; between.',
    example: '',
    read: recordNames('area'),
    write: (c) => c.areas.join('; '),
  },
  {
    name: 'purpose',
    aliases: ['what it is for', 'description', 'summary'],
    needed: true,
    about: 'What it is for, in one or two sentences.',
    example: 'Advice on support that starts early.',
    read: sentence,
    write: (c) => c.purpose,
  },
  {
    name: 'not for',
    aliases: ['what it is not for'],
    about: 'What it is not for, and where to go instead.',
    example: 'Not for danger now: ring 999.',
    read: sentence,
    write: (c) => c.notFor ?? '',
  },
  {
    name: 'serves',
    aliases: ['audiences', 'who may use it', 'for whom'],
    needed: true,
    list: 'audience',
    about: 'Who may use it, with ; between.',
    example: 'schools; health; families',
    read: recordNames('audience'),
    write: (c) => c.serves.join('; '),
  },
  {
    name: 'concerns',
    aliases: ['concern', 'worries'],
    list: 'concern',
    about: 'The worries it answers, with ; between.',
    example: 'family-advice-line',
    read: recordNames('concern'),
    write: (c) => c.concerns.join('; '),
  },
  ...Array.from({ length: phoneColumns }, (_, at) => phonesOf(at)).flat(),
  {
    name: 'email',
    aliases: ['e-mail', 'email address'],
    about: 'An address of the team, never of a person.',
    example: 'advice@agency.example',
    read: email,
    write: (c) => c.email ?? '',
  },
  {
    name: 'web form label',
    aliases: ['form label'],
    about: 'What its online form is called.',
    example: '',
    read: sentence,
    write: (c) => c.webForm?.label ?? '',
  },
  {
    name: 'web form address',
    aliases: ['form address', 'web form', 'website', 'url', 'form'],
    about: 'Where the form is; starts with https://',
    example: '',
    read: address,
    write: (c) => c.webForm?.url ?? '',
  },
  {
    name: 'postal address',
    aliases: ['post', 'by post'],
    about: 'Where a written referral goes by post, in one line.',
    example: '',
    read: sentence,
    write: (c) => c.post ?? '',
  },
  {
    name: 'hours',
    aliases: ['opening hours', 'opening times', 'open'],
    needed: true,
    about:
      'Days and times, with ; between: "Mon-Fri 09:00-17:00; Sat 10:00-12:00". Two spans of a day have , between. Or "24 hours", or "not known".',
    example: 'Mon-Fri 09:00-17:00',
    read: hours,
    write: (c) => (c.hours.kind === 'none' ? '' : writeHours(c.hours)),
  },
  {
    name: 'bank holidays',
    aliases: ['bank holiday'],
    about: 'closed, open (as on any such weekday) or all-day. Needed where there are opening days.',
    example: 'closed',
    read: oneOf('closed', 'open', 'all-day'),
    write: ({ hours: h }) => (h.kind === 'weekly' ? h.bankHolidays : ''),
  },
  {
    name: otherDaysColumn,
    aliases: ['exceptions', 'holidays'],
    about:
      'Single days with other hours, with ; between: "24 December 2026 09:00-12:00; 31 December 2026 closed".',
    example: '',
    read: otherDays,
    write: ({ hours: h }) => (h.kind === 'weekly' ? writeOtherDays(h.exceptions) : ''),
  },
  {
    name: 'hours note',
    aliases: ['note on hours'],
    about: 'Anything else about the hours.',
    example: '',
    read: sentence,
    write: (c) => c.hours.note ?? '',
  },
  {
    name: 'out of hours',
    aliases: ['out of hours contact', 'when closed'],
    list: 'contact',
    single: true,
    about: 'The contact to use when this one is closed, by its id or name.',
    example: '',
    read: recordName('contact'),
    write: (c) => c.outOfHours ?? '',
  },
  {
    name: 'have ready',
    aliases: ['what to have ready'],
    about: 'What the person answering will ask; one on each line of the cell (Alt and Enter).',
    example: 'The names and ages of the children.',
    sentences: true,
    read: lines,
    write: (c) => c.haveReady.join('\n'),
  },
  {
    name: 'what happens next',
    aliases: ['next steps'],
    about: 'The steps afterwards; one on each line of the cell.',
    example: 'You talk through what would help.',
    sentences: true,
    read: lines,
    write: (c) => c.whatHappensNext.join('\n'),
  },
  {
    name: 'checked on',
    aliases: ['date checked', 'last checked', 'checked'],
    about: 'The day on which you last made sure of the details.',
    example: '3 November 2026',
    read: pastDate,
    write: () => '',
  },
  {
    name: withdrawColumn,
    aliases: ['remove', 'delete', 'no longer offered'],
    about: 'Write yes where the service no longer exists, and leave the rest of the row as it is.',
    example: '',
    read: oneOf('yes', 'no'),
    write: () => '',
  },
  {
    name: insteadColumn,
    aliases: ['instead', 'replaced by'],
    list: 'contact',
    single: true,
    about: 'For a service to withdraw: the contact to use from now on, by its id or name.',
    example: '',
    read: recordName('contact'),
    write: () => '',
  },
];

/** The values of one row, or of one contact, by column; always written in the one way that is kept. */
export type Values = Partial<Record<string, string>>;
