/** The search over all real content: every page can be found, every document has an address of its own, judged queries are served. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { buildIndex } from '../../features/search/model/buildIndex';
import { linkTo } from '../../features/search/model/documents';
import { evaluate, type JudgedQuery } from '../../features/search/model/evaluate';
import { createFirstEngine, createFirstFile } from '../../features/search/model/firstFile';
import { fieldTexts } from '../../features/search/model/fields';
import { createQueryReader } from '../../features/search/model/reading';
import { packDocuments, unpackDocuments } from '../../features/search/model/indexShape';
import { listStems } from '../../features/search/model/text';
import { fitsFirst } from '../../features/search/plugin/files';
import { londonToday } from '../clock';
import { readSite } from '../site';
import { openSearch, searchDocuments, searchSource } from '../project';
import { whoAnswers } from '../../features/contacts/model/answer';
import { ringingFor } from '../../features/contacts/plugin/candidates';
import { directoryOf } from '../../features/contacts/plugin/finderRoutes';
import { namesOf } from '../../features/contacts/view';
import { makeCalendar } from '../../shared/calendar/bankHolidays';
import { fromLondon } from '../../shared/calendar/london';
import {
  concernCollection,
  contactCollection,
  finderCollection,
} from '../../features/contacts/collection';
import { everydayCollection } from '../../features/glossary/collection';
import { areaCollection, partnershipCollection } from '../../features/partnership/collection';
import {
  dangerListCollection,
  placeCollection,
  sayingCollection,
} from '../../features/search/collection';

const root = path.resolve(__dirname, '../../..');
const { site } = readSite(root, { release: false, today: londonToday() });
if (!site) throw new Error('the content has problems; run npm run check');
const documents = searchDocuments(site);
const file = buildIndex(documents, site.one(everydayCollection));
const source = searchSource(site);
const { reading, firstSayings } = source;
const engine = openSearch(source);

const plain = (address: string): string => address.replace(/(.)\/$/, '$1');
const known = new Set(documents.map((document) => plain(document.path)));

/** Addresses that nobody has to find by words, and how they are come to. */
const comeToOtherwise: [pattern: RegExp, how: string][] = [
  [/^\/$/, 'it is where everybody starts'],
  [/^\/search$/, 'whoever searches is there'],
  [/^\/contacts\/find\/[^/]+\/[^/]+$/, 'a worry in an area: from the worry'],
  [/^\/level-of-need\/(?:print\/)?(?:\d{4}|next)(?:\/|$)/, 'a version that does not apply'],
  [/^\/practice\/(?!team|print)[^/]+$/, 'a made-up case is no answer to a worry'],
  [/^\/audits\/self-assessment\/print$/, 'the form, on paper: from the form'],
  [/^\/whats-new\/\d{4}-\d{2}$/, 'a month of news: from the list of all'],
];

test('every page is known to the search, or is come to another way', () => {
  const unknown = [...site.addresses()].filter((address) => !known.has(plain(address)));
  const left = unknown.filter(
    (address) => !comeToOtherwise.some(([pattern]) => pattern.test(plain(address))),
  );
  expect(left).toEqual([]);
  // None that no address needs any more.
  expect(
    comeToOtherwise.filter(([pattern]) => !unknown.some((one) => pattern.test(plain(one)))),
  ).toEqual([]);
});

test('whatever a saying asks for can be answered with', () => {
  const asked = site.one(sayingCollection).sayings.flatMap(({ page }) => page);
  expect(asked.length).toBeGreaterThan(100);
  expect([...new Set(asked)].filter((page) => !known.has(plain(page)))).toEqual([]);
});

/** What makes 999 stand first, without the search for pages that comes after it. */
const { isDanger } = createQueryReader(reading, new Set());
const finder = site.one(finderCollection);
const { concerns } = finder;
const names = namesOf(site);
const directory = directoryOf({ names, finder });
const { audiences } = site.one(partnershipCollection);
const emergencyService =
  site.all(contactCollection).find(({ role }) => role === 'emergency')?.id ?? '';

test('all the words an everyday word means are on some page together', () => {
  const pages = documents.map(
    (document) => new Set(listStems(Object.values(fieldTexts(document)).join(' '))),
  );
  const phrases = site.one(everydayCollection).groups.flatMap(({ means }) => means);
  expect(phrases.length).toBeGreaterThan(200);
  expect(
    phrases.filter(
      (phrase) => !pages.some((page) => listStems(phrase).every((stem) => page.has(stem))),
    ),
  ).toEqual([]);
});

test('a part that is a record of its own travels once, and is whole again', () => {
  const travelled = packDocuments(documents);
  expect(JSON.stringify(travelled).length).toBeLessThan(JSON.stringify(documents).length - 10_000);
  expect(unpackDocuments(travelled)).toEqual(documents.map(({ said: _said, ...shown }) => shown));
});

test('what people say of a worry finds it, and does not travel with it', () => {
  expect(new Set(documents.filter(({ said }) => said).map(({ kind }) => kind))).toEqual(
    new Set(['concern']),
  );
  expect(JSON.stringify(packDocuments(documents))).not.toContain('"said"');
  expect(
    engine
      .search('loaded gun under the bed')
      .results.slice(0, 3)
      .map(({ kind }) => kind),
  ).toContain('concern');
});

test('every theme of a worry is in the document in force, and its terms and guidance are found', () => {
  const links = new Set(documents.map(linkTo));
  for (const concern of site.all(concernCollection)) {
    const { answer } =
      documents.find(({ path: page }) => page.endsWith(`/find/${concern.id}`)) ?? {};
    const subject = answer?.type === 'concern' ? answer.subject : undefined;
    const parts = [
      ...(subject?.terms ?? []),
      ...(subject?.guidance ? [subject.guidance.path] : []),
    ];
    expect([concern.id, parts.filter((part) => !links.has(part))]).toEqual([concern.id, []]);
    expect([concern.id, (subject?.levels ?? []).length > 0]).toEqual([
      concern.id,
      concern.theme !== undefined,
    ]);
  }
});

test('no two documents share an address', () => {
  const links = documents.map(linkTo);
  expect(links.filter((link, i) => links.indexOf(link) !== i)).toEqual([]);
  expect(links.length).toBeGreaterThan(300);
});

test('of older versions and the draft, only the first page can be found', () => {
  const old = documents.filter(({ path: address }) =>
    /^\/level-of-need\/(?:next|\d{4})\//.test(address),
  );
  expect(
    old.map(({ path: address, standing }) => [
      /^\/level-of-need\/[^/]+\/$/.test(address),
      standing < 0.5,
    ]),
  ).toEqual(old.map(() => [true, true]));
});

test('every contact is first for its own name and its own number', () => {
  for (const { name, id } of site.all(contactCollection))
    expect([name, engine.search(name).results[0]?.path]).toEqual([name, `/contacts/${id}`]);
});

test('the index keeps to 250 kB gzipped', () =>
  expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThan(250_000));

test('how queries are read keeps to 60 kB gzipped, what a first answer knows of sayings to 26 kB', () => {
  const { sayings, ...read } = reading;
  expect(gzipSync(JSON.stringify(read), { level: 9 }).length).toBeLessThan(60_000);
  expect(gzipSync(JSON.stringify(firstSayings), { level: 9 }).length).toBeLessThan(26_000);
  expect(gzipSync(JSON.stringify(sayings), { level: 9 }).length).toBeLessThan(80_000);
});

describe('the first answers', () => {
  const first = createFirstFile(documents, fitsFirst);
  if (!first) throw new Error('worries and contacts are too much for a first file');
  const early = createFirstEngine(first, { ...reading, sayings: firstSayings });
  const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

  test('come from at most 30 kB of worries and contacts, and 120 kB in all', () => {
    expect(zipped(first)).toBeLessThanOrEqual(30_000);
    const { sayings: _all, ...read } = reading;
    expect(zipped(first) + zipped(read) + zipped(firstSayings)).toBeLessThanOrEqual(119_500);
    expect(new Set(first.index.documents.map(({ kind }) => kind))).toEqual(
      new Set(['contact', 'concern']),
    );
  });

  test('are nearly always among the first three of the whole list, and claim nothing of the rest', () => {
    const queries = ['queries', 'holdout'].flatMap(
      (list) =>
        parse(
          fs.readFileSync(path.join(root, `tests/search/${list}.yaml`), 'utf8'),
        ) as JudgedQuery[],
    );
    const answers = queries.map(({ q }) => early.search(q));
    const shown = answers.filter(({ results }) => results.length > 0);
    expect(shown.length).toBeGreaterThan(queries.length / 2);
    const right = shown.filter(({ query, results: [best] }) =>
      engine
        .search(query)
        .results.slice(0, 3)
        .some((one) => one.path === best?.path),
    );
    expect(right.length / shown.length).toBeGreaterThanOrEqual(0.87);
    expect(answers.filter((one) => one.unsure || one.unknown.length > 0 || !one.partial)).toEqual(
      [],
    );
  });

  test('see the danger of the list as the whole does, and ring for nothing else', () => {
    const { danger, noDanger } = site.one(dangerListCollection);
    const differ = [...danger, ...noDanger].filter(({ text }) => {
      const { emergency, results } = early.search(text);
      return (
        emergency !== engine.search(text, { limit: 1 }).emergency ||
        (emergency && results[0]?.role !== 'emergency')
      );
    });
    expect(differ.length).toBeLessThanOrEqual((danger.length + noDanger.length) / 100);
  });
});

test('a saying that names nothing of the worry leads to it', () => {
  for (const [said, worry] of [
    ['mum jumps every time her phone goes', 'domestic-abuse'],
    ['there are needles on the bathroom floor', 'substance-use'],
    ['he does the washing for the whole family', 'young-carer'],
  ] as const)
    expect([
      said,
      engine
        .search(said)
        .results.slice(0, 3)
        .map(({ path: page }) => page),
    ]).toEqual([said, expect.arrayContaining([`/contacts/find/${worry}`])]);
});

test('of the danger of the list, nine in ten are seen; of what only sounds so, one in seven rings', () => {
  const rings = (queries: readonly { text: string }[]) =>
    queries.filter(({ text }) => engine.search(text, { limit: 1 }).emergency).length /
    queries.length;
  const { danger, noDanger } = site.one(dangerListCollection);
  expect([danger.length > 200, noDanger.length > 200]).toEqual([true, true]);
  expect(rings(danger)).toBeGreaterThanOrEqual(0.9);
  expect(rings(noDanger)).toBeLessThanOrEqual(0.15);
});

test('the numbers of the emergency come first whatever the record is called', () =>
  expect(engine.search('baby isnt breething').results[0]?.role).toBe('emergency'));

test.each([
  ['suiside', 'suicide'],
  ['cahms', 'camhs'],
  ['wistle blowing', 'whistle blowing'],
  ['neglet', 'neglect'],
  ['domestic abise', 'domestic abuse'],
])('the slip %s is mended', (slip, meant) => expect(engine.search(slip).corrected).toBe(meant));

test.each([
  'bridge',
  'haircut',
  'useless',
  'strapped',
  'party',
  'prime',
  'spain',
  'tate',
  'scheme',
])('the word %s stays', (word) => expect(engine.search(word).corrected).toBeUndefined());

test('no place of data/places.yaml is an area of the site', () => {
  const areas = site.all(areaCollection).flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const places = new Set(site.one(placeCollection).places.map((place) => place.toLowerCase()));
  expect(places.size).toBeGreaterThan(150);
  expect(areas.filter((area) => places.has(area.toLowerCase()))).toEqual([]);
});

describe.each(['queries', 'holdout'])('tests/search/%s.yaml', (list) => {
  const judged = parse(
    fs.readFileSync(path.join(root, `tests/search/${list}.yaml`), 'utf8'),
  ) as JudgedQuery[];
  const result = evaluate(
    judged,
    judged.map(({ q }) => engine.search(q, { limit: 10 }).results.map((r) => r.path)),
  );
  test('is served: success@1 0.90, success@3 0.97, MRR 0.93, nothing empty', () => {
    expect(result.queries).toBeGreaterThanOrEqual(list === 'queries' ? 150 : 60);
    expect(result.empty).toEqual([]);
    expect(result.successAt1).toBeGreaterThanOrEqual(0.9);
    expect(result.successAt3).toBeGreaterThanOrEqual(0.97);
    expect(result.mrr).toBeGreaterThanOrEqual(0.93);
  });
});

test.each(['beating her', 'raping her next door', 'choking', 'smashing the door down'])(
  'somebody who is %s now is in danger, however short it is written',
  (what) => {
    const written = ['he is', "he's", 'he’s', 'hes', 'dad is', "dad's", 'dad’s', 'dads'];
    const quiet = written.filter((who) => !engine.search(`${who} ${what}`, {}).emergency);
    expect(quiet).toEqual([]);
  },
);

const waysToSay: [how: string, said: (words: string) => string][] = [
  ['in capitals', (words) => words.toUpperCase()],
  ['without apostrophes', (words) => words.replace(/['’]/g, '')],
  ['with the apostrophes of a telephone', (words) => words.replace(/'/g, '’')],
  ['after a cry for help', (words) => `help ${words}`],
  ['after a greeting', (words) => `Hi, ${words}`],
  ['with a question what to do', (words) => `${words} what do i do`],
  ['by somebody who only thinks so', (words) => `i think ${words}`],
  ['in a hurry', (words) => `${words} asap!!!`],
];

test.each(waysToSay)('what is danger is danger when said %s', (_how, said) => {
  const danger = site.one(dangerListCollection).danger.flatMap(({ text }) => text);
  const plain = danger.filter(isDanger);
  expect(plain.length).toBeGreaterThan(200);
  expect(plain.filter((words) => !isDanger(said(words)))).toEqual([]);
});

interface Situation {
  /** A time in London, YYYY-MM-DDThh:mm. */
  when: string;
  area: string;
  role: string;
  worry: string;
  right: string[];
  wrong: string[];
}

/** Who the answer to the first worry found says to ring at that time; nobody where none is found. */
function ringFor({ when, area, role, worry }: Situation): string[] {
  const [day = '', time = ''] = when.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const { results, emergency } = engine.search(worry, { limit: 20 });
  const concern = results
    .map((found) => concerns.find(({ id }) => linkTo(found).endsWith(`/find/${id}`)))
    .find((one) => one !== undefined);
  const ringing = concern && ringingFor({ concern, area }, directory, { names, finder });
  const { ring } = whoAnswers(
    ringing?.candidates ?? [],
    {
      now: fromLondon(day, hours * 60 + minutes),
      ownSector: audiences.find(({ id }) => id === role)?.ownSector,
    },
    makeCalendar(day),
  );
  const ids = ring.map(({ id }) => id);
  return emergency ? [emergencyService, ...ids] : ids;
}

test('somebody who writes what happened is told to ring who answers then, for that, there', () => {
  const situations = parse(
    fs.readFileSync(path.join(root, 'tests/content/situations.yaml'), 'utf8'),
  ) as Situation[];
  const told = situations.map((one) => ({ ...one, ring: ringFor(one) }));
  const isWrong = ({ wrong, ring }: (typeof told)[number]) =>
    wrong.includes(ring.find((id) => id !== emergencyService) ?? '');
  expect(told.filter(isWrong)).toEqual([]);
  const isRight = ({ right, ring }: (typeof told)[number]) =>
    ring.slice(0, ring[0] === emergencyService ? 2 : 1).some((id) => right.includes(id));
  expect(told.filter(isRight).length / told.length).toBeGreaterThanOrEqual(0.75);
});
