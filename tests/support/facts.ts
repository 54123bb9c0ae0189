/**
 * What the shipped content says, for tests over the built site: who is the front door, which area is next door, which
 * version is in force. Tests ask here instead of naming records, so that another partnership's content passes too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readPhone } from '../../src/features/contacts/plugin/phones';
import type { Role } from '../../src/features/contacts/model/schema';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => parse(fs.readFileSync(path.join(root, file), 'utf8'));

interface Named {
  id: string;
  name: string;
}

/** As much of a contact's file as tests ask about. */
interface Contact extends Named {
  kind: string;
  role?: Role;
  areas: string[];
  phones?: { number: string }[];
  evidence: { class: string };
}

const contacts: Contact[] = fs
  .readdirSync(path.join(root, 'data/contacts'))
  .sort()
  .map((file) => read(`data/contacts/${file}`));

const areas: (Named & { kind: string })[] = read('data/partnership.yaml').areas;

function mustBe<T>(found: T | undefined, what: string): T {
  if (!found) throw new Error(`The content has no ${what}.`);
  return found;
}

/** The area the site is for, and two beside it. */
export const here = mustBe(
  areas.find(({ kind }) => kind === 'served'),
  'area served',
);
const neighbours = areas.filter(({ kind }) => kind === 'neighbour');
export const nextDoors: readonly Named[] = neighbours;
export const nextDoor = mustBe(neighbours[0], 'neighbour');
export const furtherOff = mustBe(neighbours[1], 'second neighbour');

/** Who holds a role for an area. */
export const holderOf = (role: Role, area: Named = here): Contact =>
  mustBe(
    contacts.find((contact) => contact.role === role && contact.areas.includes(area.id)),
    `${role} for ${area.name}`,
  );

/** Who saves a life; for no area in particular. */
export const emergency = mustBe(
  contacts.find(({ role }) => role === 'emergency'),
  'emergency services',
);
export const frontDoor = holderOf('front-door');
export const officer = holderOf('designated-officer');

/** A worry of the finder, as its file has it. */
interface Concern extends Named {
  summary: string;
  urgency: string;
  ask: string[];
}
export const concerns: Concern[] = read('data/concerns.yaml').concerns;

/** A helpline for the whole country, and so for no area in particular. */
export const helpline = mustBe(
  contacts.find(
    ({ kind, role, areas: own, evidence, phones }) =>
      kind === 'helpline' &&
      !role &&
      (phones?.length ?? 0) > 0 &&
      evidence.class !== 'sample' &&
      own.every((id) => areas.some((area) => area.id === id && area.kind === 'national')),
  ),
  'helpline of the whole country',
);

/** A contact here whose number nobody has given us yet. */
export const unnumbered = mustBe(
  contacts.find(
    ({ evidence, areas: own, phones }) =>
      evidence.class === 'sample' && own.includes(here.id) && !phones?.length,
  ),
  'contact without a number',
);

/** How many pathways there are, each with a chart of its own or more. */
export const pathways: number = read('data/pathways.yaml').pathways.length;

/** A name as it is taken along: with its doubt, where there is one. */
export const takenName = ({ name, evidence }: Contact): string =>
  evidence.class === 'second-hand' ? `${name} (not confirmed)` : name;

/** The first number of a contact, as readers see it. */
export const numberOf = ({ name, phones }: Contact): string =>
  mustBe(readPhone(phones?.[0]?.number ?? '')?.display, `number of ${name}`);

/** Versions of the Level of Need document: the one in force, and the one before it. */
const versions: string[] = JSON.parse(fs.readFileSync(path.join(root, 'versions.json'), 'utf8'));
export const inForce = mustBe(versions[0], 'version in force');
export const before = mustBe(versions[1], 'older version');

/** How many indicators a version has. */
export const countIndicators = (version: string): number =>
  read(`versioned_docs/version-${version}/indicators.yaml`).indicators.length;

/** The latest audit, and the first agency that answered it. */
export const audit = mustBe(fs.readdirSync(path.join(root, 'data/audits')).sort().at(-1), 'audit');
export const audited = mustBe(
  fs.readdirSync(path.join(root, 'data/audits', audit, 'responses')).sort()[0],
  'answer to the audit',
).replace('.yaml', '');

const [first, second] = read(`versioned_docs/version-${inForce}/indicators.yaml`).indicators as {
  id: string;
  text: string;
}[];

/** Two lines of the version in force. */
export const someLines = [mustBe(first, 'line'), mustBe(second, 'second line')] as const;
