/** Contacts, and the finder with its worries. */
import { withoutStop } from '../../shared/lists';
import * as z from 'zod';
import {
  type Collection,
  defineCollection,
  type Gathered,
  type Instead,
  type Resolved,
  type Rule,
  type Site,
} from '../../shared/collection';
import type { Problem } from '../../shared/problems';
import { file, type FilesOf, folder, listIn } from '../../shared/sources';
import { type Loaded, wholePart } from '../../shared/yaml/record';
import {
  agencyCollection,
  areaCollection,
  audienceCollection,
  calendarOf,
  countryOf,
  partnershipCollection,
  partnershipFile,
} from '../partnership/collection';
import { versionCollection } from '../level-of-need/collection';
import { leadVersion } from '../level-of-need/model/version';
import { pageCollection } from '../pages/collection';
import { chainOf, isNational } from './model/answer';
import { concernsSchema } from './model/concerns';
import { judge } from './model/reliance';
import { describeHours } from './model/hours';
import { writeHours } from './model/live/hoursCode';
import { type Contact, contactSchema, type ContactSource } from './model/schema';
import { canBeSent, insteadWords, notGivenWords, writtenWay } from './model/written';
import { toContact } from './plugin/record';
import { checkConcernLevels } from './plugin/rules/concernLevels';
import { checkDetails } from './plugin/rules/details';
import { checkEmergency } from './plugin/rules/emergency';
import { checkFinder, checkGuidance } from './plugin/rules/finder';
import { checkGaps } from './plugin/rules/gaps';
import { checkHours } from './plugin/rules/hours';
import { checkMailbox } from './plugin/rules/mailbox';
import { checkNames } from './plugin/rules/names';
import { checkPhones } from './plugin/rules/phones';
import { checkRelease } from './plugin/rules/release';
import { checkReviewDates } from './plugin/rules/reviewDates';
import { checkRoles } from './plugin/rules/roles';
import { checkStandIns } from './plugin/rules/standIns';
import { checkUntouched } from './plugin/rules/untouched';

const contactFiles = folder('data/contacts', contactSchema, (written, reader) =>
  toContact(written, countryOf(reader)),
);

type Contacts = FilesOf<ContactSource> & Gathered<Contact>;

const { purpose, phones, email, webForm, hours, standIn, evidence, review } = contactSchema.shape;

/**
 * A rule of one record. It is checked whenever the part it needs is whole, whatever else is wrong with the record.
 * @param part a schema of that part.
 */
const each =
  <Part>(part: z.ZodType<Part>, check: (record: Loaded<Part>) => Problem[]) =>
  ({ whole, broken }: FilesOf<Part>): Problem[] => [
    ...whole.flatMap(check),
    ...broken.flatMap((record) => wholePart(part, record).flatMap(check)),
  ];

const rules: Rule<Contacts>[] = [
  {
    name: 'details',
    about: 'A sample gives nothing but whom to ring instead; every other contact can be reached.',
    check: each(z.object({ phones, email, webForm, hours, standIn, evidence }), checkDetails),
  },
  {
    name: 'phones',
    about: 'Every number can be rung, and reaches somebody.',
    check: (own, reader) =>
      each(z.object({ phones }), (record) => checkPhones(record, countryOf(reader)))(own),
  },
  {
    name: 'mailboxes',
    about: 'An email address is of a service, never a mailbox for people at home.',
    check: each(z.object({ email }), checkMailbox),
  },
  {
    name: 'hours',
    about: 'Opening hours are possible, and no day is given twice.',
    check: each(z.object({ hours }), checkHours),
  },
  {
    name: 'review dates',
    about: 'A record is due for review after it was checked.',
    check: each(z.object({ evidence, review }), checkReviewDates),
  },
  {
    name: 'untouched forms',
    about: 'A contact says what it is for, in words of its own.',
    check: each(z.object({ purpose }), checkUntouched),
  },
  {
    name: 'stand-ins',
    about: 'Whoever stands in for a contact can be rung.',
    check: ({ items }) => checkStandIns(items),
  },
  {
    name: 'names',
    about: 'No two contacts have one name.',
    check: ({ items }) => checkNames(items),
  },
  {
    name: 'roles',
    about: 'The roles that pages ask for are held, and none is held twice.',
    check: ({ items, whole, salvaged }, reader) =>
      reader
        .gather(partnershipFile)
        .whole.flatMap(({ value: { areas } }) =>
          checkRoles(items, areas, whole.length === salvaged.length),
        ),
  },
  {
    name: 'emergency',
    about: 'The emergency contact has the number of the country and answers at any hour.',
    check: ({ items }, reader) =>
      reader
        .gather(partnershipFile)
        .whole.flatMap(({ value }) => checkEmergency(items, value.emergencyNumber)),
  },
  {
    name: 'gaps',
    about: 'At every hour of the coming year a contact or whoever takes over from it answers.',
    check: ({ items }, reader) => checkGaps(items, calendarOf(reader), reader.today),
  },
  {
    name: 'release',
    about: 'A release carries no sample, no local number seen second-hand, and nothing overdue.',
    check({ items }, reader) {
      if (!reader.release) return [];
      const areas = reader.gather(areaCollection.source).items.map(({ value }) => value);
      return items.flatMap((contact) =>
        checkRelease(contact, reader.today, {
          national: isNational(contact.value, areas),
          allowed: reader.allowOverdue,
        }),
      );
    },
  },
];

const judgeOn = (site: Site, { evidence }: Contact) =>
  judge(evidence, site.one(partnershipCollection).evidenceMonths);

/** The first with a number of those who answer when a contact does not. */
function insteadOf(contact: Contact, site: Site): Instead | undefined {
  const found = chainOf(contact, site.all(contactCollection)).find(({ phones }) => phones[0]);
  const phone = found?.phones[0];
  if (!found || !phone) return undefined;
  const { id, name } = found;
  const href = contactCollection.address(found, site) ?? '';
  return { id, name, href, phone, mark: judgeOn(site, found) };
}

/** When a number answers, where that is not at any time, and who does then. */
function hoursBeside(contact: Contact, site: Site): Resolved['hours'] {
  const { hours } = contact;
  const instead = insteadOf(contact, site);
  if (hours.kind === 'unknown') return { usual: 'hours not known', ...(instead && { instead }) };
  const [usual] = hours.kind === 'weekly' ? describeHours(hours) : [];
  return usual
    ? {
        usual: withoutStop(usual),
        code: writeHours(hours),
        ...(instead && { instead }),
      }
    : undefined;
}

/** A link with `phone:` shows the number; of a contact without one, that of whoever stands in for it. */
function showNumber(contact: Contact, site: Site): Partial<Resolved> {
  const { standIn } = contact;
  const reached = standIn?.contact ? site.get(contactCollection, standIn.contact) : contact;
  const phone = reached?.phones[0];
  if (!reached || !phone) return { text: contact.name };
  const askFor = reached === contact ? undefined : (standIn?.askFor ?? contact.name);
  const hours = hoursBeside(reached, site);
  return {
    href: phone.href,
    title: reached.name,
    text: phone.display,
    ...(askFor && { after: ` (${reached.name}; ask for ${askFor})` }),
    mark: judgeOn(site, reached),
    ...(hours && { hours }),
  };
}

/** A link with `written:` shows how a referral is sent in writing, or that nobody has said how, and what to do then. */
function showWritten(contact: Contact): Partial<Resolved> {
  const written = writtenWay(contact);
  if (!written || !canBeSent(written))
    return {
      text: notGivenWords({ notGiven: ['a form', 'an address', 'an email address'] }).replace(
        /\.$/,
        '',
      ),
      after: `. ${insteadWords}`,
    };
  const { form, email, post } = written;
  return {
    ...(form && { href: form.url, text: form.label }),
    ...(!form && email && { href: `mailto:${email}`, text: email }),
    ...(!form && !email && post && { text: post }),
  };
}

export const contactCollection: Collection<Contact, Contacts> = defineCollection({
  id: 'contact',
  schemes: ['contact', 'phone', 'written'],
  source: contactFiles,
  rules,
  title: ({ name }) => name,
  address: ({ id }) => `/contacts/${id}`,
  role: ({ role }) => role,
  review: {
    id: 'contact',
    one: 'contact',
    many: 'contacts',
    short: 'contact',
    step: 'Contacts: ring each number and ask the service whether its number, hours, address and purpose are right, and who uses it out of hours.',
    of: ({ evidence, review }) => ({ checked: evidence.on, ...review }),
  },
  shown(contact, scheme, site) {
    if (scheme === 'written') return showWritten(contact);
    return scheme === 'phone' ? showNumber(contact, site) : undefined;
  },
});

const finderFile = file('data/concerns.yaml', concernsSchema);

/** The questions of the finder, and what all its answers share. */
export const finderCollection = defineCollection({
  id: 'finder',
  source: finderFile,
  rules: [
    {
      name: 'finder',
      about: 'Every worry has its group and its rule, and somebody who can be rung.',
      check: ({ whole }, reader) => {
        const contacts = reader.gather(contactFiles).items.map(({ value }) => value);
        const askers = reader.gather(audienceCollection.source).items.map(({ value }) => value);
        const agencies = new Map(
          reader.gather(agencyCollection.source).items.map(({ id, value }) => [id, value.sector]),
        );
        return whole.flatMap((record) =>
          checkFinder(record, contacts, { askers, sectorOf: (id) => agencies.get(id) }),
        );
      },
    },
    {
      name: 'guidance of worries',
      about: 'The guidance that a worry leads to is there.',
      check({ whole }, reader) {
        const { items, whole: read, bodies } = reader.gather(pageCollection.source);
        // In a page that is not whole there may be the one that seems to be missing.
        if (read.length < bodies.length) return [];
        const pages = new Set(items.map(({ value }) => value.path));
        return whole.flatMap((record) => checkGuidance(record, pages));
      },
    },
    {
      name: 'levels of worries',
      about: 'A worry names a level that the document has.',
      check({ whole }, reader) {
        const versions = reader.gather(versionCollection.source).items.map(({ value }) => value);
        return whole.flatMap((record) => checkConcernLevels(record, leadVersion(versions)));
      },
    },
  ],
});

export const concernCollection = defineCollection({
  id: 'concern',
  source: listIn(finderFile, 'concerns'),
  title: ({ name }) => name,
  address: ({ id }) => `/contacts/find/${id}`,
  role: ({ role }) => role,
});

export const collections = [contactCollection, finderCollection, concernCollection];
