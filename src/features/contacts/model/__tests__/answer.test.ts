import { addDays, fromLondon } from '../../../../shared/calendar/london';
import { londonToday } from '../../../../portal/clock';
import { readSite } from '../../../../portal/site';
import { namesOf } from '../../view';
import { makeCalendar } from '../../../../shared/calendar/bankHolidays';
import { directoryOf } from '../../plugin/finderRoutes';
import { urgentByArea } from '../../plugin/urgent';
import { type Candidate, candidatesFor, covers, elsewhere, localise, whoAnswers } from '../answer';
import { adviceFor } from '../matrix';
import { isOpen } from '../openState';
import type { Contact } from '../schema';
import { agencyCollection, partnershipCollection } from '../../../partnership/collection';
import { contactCollection, finderCollection } from '../../collection';

const { site } = readSite(process.cwd(), { release: false, today: londonToday() });
if (!site) throw new Error('the content is not whole');
const finder = site.one(finderCollection);
const contacts = site.all(contactCollection);
const partnership = site.one(partnershipCollection);
const directory = directoryOf({
  names: namesOf(site),
  finder,
});
const calendar = makeCalendar('2026-11-24');
const places = [
  undefined,
  elsewhere,
  ...partnership.areas.filter(({ kind }) => kind !== 'national').map(({ id }) => id),
];
/** Only whose own service it is makes a difference between the roles. */
const sectors = [...new Set(partnership.audiences.map(({ ownSector }) => ownSector))];
const sectorOf = ({ agency }: Contact): string =>
  site.all(agencyCollection).find(({ id }) => id === agency)?.sector ?? '';

/** Every quarter of an hour of a fortnight with Christmas in it, and of the weekends on which the clocks change. */
const quarters = [
  ['2026-12-21', 14],
  ['2027-03-27', 3],
  ['2026-10-24', 3],
].flatMap(([first, days]) =>
  Array.from({ length: Number(days) * 96 }, (_, i) =>
    fromLondon(addDays(String(first), Math.floor(i / 96)), (i % 96) * 15),
  ),
);

type Line = Candidate<Contact> & { hours: Contact['hours']; sector: string };
const linesFor = (concern: (typeof finder.concerns)[number], area: string | undefined): Line[] =>
  candidatesFor({ concern, area }, directory).map((candidate) => ({
    ...candidate,
    hours: candidate.contact.hours,
    sector: sectorOf(candidate.contact),
  }));

test('there are at least 25 worries, and each has its place', () => {
  expect(finder.concerns.length).toBeGreaterThanOrEqual(25);
  expect(places.length).toBeGreaterThan(5);
});

const general = finder.concerns.find(({ id }) => id === finder.questions.worry.skipTo);

type FinderConcern = (typeof finder.concerns)[number];

interface Asker {
  ownSector: string | undefined;
  now: number;
  /** In an area of this site. */
  placed: boolean;
}

/** What is wrong where nobody answers. @param worse who is asked if it gets worse. */
function faultOfNobody(
  concern: FinderConcern,
  asker: Asker,
  worse: readonly Line[],
  next: unknown,
): string | undefined {
  if (concern.urgency !== 'can-wait') return 'nobody, and it cannot wait';
  if (!concern.responsible) return undefined;
  const [urgent] = whoAnswers(worse, asker, calendar).ring;
  if (!urgent) return 'it can wait, but nobody is there if it gets worse';
  return next ? undefined : 'it can wait, but nobody says until when';
}

/** What is wrong with a contact, whatever the worry. */
function faultOfContact({ contact }: Line): string | undefined {
  const { phones, webForm, email, evidence } = contact;
  if (phones.length === 0 && !webForm && !email) return 'no way to reach';
  return evidence.class === 'sample' ? 'a sample' : undefined;
}

/** Whether a contact is there for this worry, or for whoever knows nobody better. */
function isForThis({ contact, askFor, lastResort }: Line, concern: FinderConcern): boolean {
  const named = [...concern.ask, ...finder.elsewhere.ask].includes(contact.id);
  const standsIn = contact.counterpartOf !== undefined || askFor !== undefined;
  return named || standsIn || contact.concerns.includes(concern.id) || Boolean(lastResort);
}

/** Whether a line other than the last resort is open to this asker. */
const isBetter = (line: Line, asker: Asker): boolean =>
  !line.lastResort && line.sector !== asker.ownSector && isOpen(line.hours, asker.now, calendar);

/** What is wrong with an answer at an instant; undefined for one that helps. */
function faultOf(
  concern: FinderConcern,
  lines: readonly Line[],
  asker: Asker,
  worse: readonly Line[],
): string | undefined {
  const { ring, certain, next } = whoAnswers(lines, asker, calendar);
  const [first] = ring;
  if (!first) return faultOfNobody(concern, asker, worse, next);
  const { contact } = first;
  const fault = faultOfContact(first);
  if (fault) return fault;
  // An area of this site has its front door or its night team at any time.
  if (first.lastResort && asker.placed) return 'only the last resort';
  if (first.sector === asker.ownSector) return 'the asker’s own service';
  if (contact.role === 'emergency' && concern.urgency !== 'now') return 'the emergency number';
  if (certain !== isOpen(contact.hours, asker.now, calendar))
    return 'open or not, it says otherwise';
  if (!isForThis(first, concern)) return 'not for this';
  const better = lines.find((line) => isBetter(line, asker));
  return !certain && better ? `${better.contact.id} is open` : undefined;
}

/** One question as the finder has it: for a place, whom it may name, and whom if it gets worse. */
interface Asked {
  area: string | undefined;
  lines: Line[];
  worse: Line[];
  placed: boolean;
}

function askedFor(concern: FinderConcern, area: string | undefined): Asked {
  const placed = Boolean(concern.responsible && area && area !== elsewhere);
  return {
    area,
    lines: linesFor(concern, concern.responsible ? area : undefined),
    worse: general ? linesFor(general, area) : [],
    placed,
  };
}

/** Places for which the same may be named have one answer; each is tried once. */
function differing(asked: Asked[]): Asked[] {
  const named = ({ contact, askFor, lastResort }: Line) => [contact.id, askFor, lastResort];
  const key = ({ lines, worse, placed }: Asked) =>
    JSON.stringify([lines.map(named), worse.map(named), placed]);
  return [...new Map(asked.map((one) => [key(one), one])).values()];
}

const worked = new Map<Contact['hours'], boolean[]>();

/** Whether somebody answers in each quarter; worked out once, since most worries ask the same few. */
function openQuarters(hours: Contact['hours']): boolean[] {
  const known = worked.get(hours) ?? quarters.map((now) => isOpen(hours, now, calendar));
  worked.set(hours, known);
  return known;
}

/**
 * The quarters at which one of them opens or closes, the quarter before each, and every midnight: between two of these
 * nothing that an answer depends on changes.
 */
function turns(lines: readonly Line[]): number[] {
  const each = lines.map(({ hours }) => openQuarters(hours));
  const turned = (i: number) => each.some((open) => open[i] !== open[i - 1]);
  return quarters.filter((_, i) => i % 96 === 0 || turned(i) || turned(i + 1));
}

test.each(finder.concerns.map((concern) => [concern.id, concern] as const))(
  '%s: in every area, for every role, at every hour, the first number is open, real and for it',
  (_, concern) => {
    const asked = differing(places.map((area) => askedFor(concern, area)));
    expect(asked.length).toBeGreaterThan(0);
    const ends = asked.flatMap(({ area, lines, worse, placed }) => {
      const instants = turns([...lines, ...worse]);
      return sectors.flatMap((ownSector) =>
        instants.flatMap((now) => {
          const fault = faultOf(concern, lines, { ownSector, now, placed }, worse);
          return fault ? [`${area} ${ownSector} ${new Date(now).toISOString()}: ${fault}`] : [];
        }),
      );
    });
    expect(ends.slice(0, 5)).toEqual([]);
  },
);

test('every role’s advice names contacts that exist', () => {
  const asked = partnership.audiences.flatMap(({ id }) =>
    finder.concerns.flatMap((concern) => adviceFor(concern, finder, id).flatMap(({ ask }) => ask)),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((id) => !contacts.some((c) => c.id === id))).toEqual([]);
});

const firstAt = (worry: string, area: string, now: number, ownSector?: string) => {
  const concern = finder.concerns.find(({ id }) => id === worry);
  if (!concern) throw new Error('no such concern');
  return whoAnswers(linesFor(concern, area), { now, ownSector }, calendar).ring[0]?.contact.id;
};

test('who is rung first follows the hour, the area and who asks', () => {
  const thursday = fromLondon('2026-11-26', 17 * 60 + 30);
  const friday = fromLondon('2026-11-27', 18 * 60 + 40);
  const night = fromLondon('2026-11-24', 23 * 60);
  const small = fromLondon('2026-11-28', 2 * 60 + 15);
  expect([
    firstAt('exploitation', 'north-somerset', thursday),
    firstAt('injury-or-disclosure', 'north-somerset', friday),
    firstAt('neglect', 'somerset', night),
    firstAt('neglect', 'bristol', night),
    firstAt('missing-child', 'north-somerset', small, 'police'),
    firstAt('self-harm', 'north-somerset', thursday),
    firstAt('early-help-advice', 'north-somerset', night),
  ]).toEqual([
    'childrens-front-door',
    'emergency-duty-team',
    'emergency-duty-team-somerset',
    'emergency-duty-team',
    'emergency-duty-team',
    'nhs-111',
    undefined,
  ]);
});

test('no answer for an area names a contact that does not serve it, but for those who always answer', () => {
  const placed = finder.concerns.filter(({ responsible }) => responsible);
  expect(placed.length).toBeGreaterThan(15);
  const strays = placed.flatMap((concern) =>
    partnership.areas
      .filter(({ kind }) => kind !== 'national')
      .flatMap(({ id: area }) =>
        candidatesFor({ concern, area }, directory)
          .map(({ contact }) => contact)
          .filter((c) => c.id !== finder.lastResort && !covers(c, area, partnership.areas))
          .map((c) => `${concern.id} ${area}: ${c.id}`),
      ),
  );
  expect(strays).toEqual([]);
});

test('the urgent block has the same places in every area', () => {
  const areas = urgentByArea(partnership.urgent, namesOf(site));
  expect(areas.map((a) => a.contacts.map(({ when }) => when))).toEqual(
    areas.map(() => partnership.urgent.map(({ when }) => when)),
  );
  expect(
    localise(
      contacts.find(({ id }) => id === 'lado') as (typeof contacts)[number],
      'bristol',
      directory,
    )?.id,
  ).toBe('lado-bristol');
});
