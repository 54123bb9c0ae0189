/** The real content: whole, complete, and true to what the partnership promised to hold. */
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import path from 'node:path';
import type { Site } from '../../src/shared/collection';
import { londonToday } from '../../src/portal/clock';
import { readSite } from '../../src/portal/site';
import { openData } from '../../src/portal/project';
import { briefHeadings } from '../../src/features/pages/plugin/rules/briefShape';
import { pagesOf } from '../../src/features/pages/model/page';
import { formatProblem } from '../../src/shared/problems';
import { cycleCollection } from '../../src/features/audits/collection';
import { contactCollection } from '../../src/features/contacts/collection';
import { termCollection } from '../../src/features/glossary/collection';
import { versionCollection } from '../../src/features/level-of-need/collection';
import { pageCollection } from '../../src/features/pages/collection';
import { areaCollection, partnershipCollection } from '../../src/features/partnership/collection';

const root = path.resolve(__dirname, '../..');
const reading = readSite(root, {
  release: false,
  today: londonToday(),
  url: 'https://portal.example',
});
const site = reading.site as Site;

test('there is nothing to mend', () => {
  expect(reading.problems.filter((p) => p.severity === 'error').map(formatProblem)).toEqual([]);
  expect(reading.filesRead).toBeGreaterThan(100);
});

describe('contacts', () => {
  test('every one can be reached, or is a sample that says who can be', () => {
    expect(site.all(contactCollection).length).toBeGreaterThan(10);
    const canBeRung = (id: string | undefined) =>
      site
        .all(contactCollection)
        .some((c) => c.id === id && c.evidence.class !== 'sample' && c.phones.length > 0);
    const unreachable = site
      .all(contactCollection)
      .filter(({ evidence, standIn, phones, email, webForm }) =>
        evidence.class === 'sample'
          ? !canBeRung(standIn?.contact) && !standIn?.page
          : phones.length === 0 && !email && !webForm,
      );
    expect(unreachable.map(({ id }) => id)).toEqual([]);
  });

  test('one is the emergency, and every area has its front door', () => {
    const holders = (role: string) => site.all(contactCollection).filter((c) => c.role === role);
    expect(holders('emergency')).toHaveLength(1);
    const areas = site.all(areaCollection).filter(({ kind }) => kind !== 'national');
    expect(areas.length).toBeGreaterThan(0);
    for (const { id } of areas)
      expect([id, holders('front-door').filter((c) => c.areas.includes(id)).length]).toEqual([
        id,
        1,
      ]);
  });
});

describe('Level of Need', () => {
  const byId = new Map(site.all(versionCollection).map((v) => [v.id, v.data]));
  const [current, older] = [byId.get('2022'), byId.get('2019')];

  test('holds enough indicators', () => {
    expect(current?.indicators.length).toBeGreaterThanOrEqual(160);
    expect(older?.indicators.length).toBeGreaterThanOrEqual(100);
  });
  test('every dimension of the current version has an indicator at every level', () => {
    const empty = (current?.domains ?? [])
      .flatMap((d) => d.dimensions)
      .flatMap(({ id }) =>
        [1, 2, 3, 4]
          .filter(
            (level) => !current?.indicators.some((i) => i.dimension === id && i.level === level),
          )
          .map((level) => `${id} ${level}`),
      );
    expect(current?.domains.flatMap((d) => d.dimensions).length).toBeGreaterThanOrEqual(20);
    expect(empty).toEqual([]);
  });
  test('between the versions some were added, withdrawn, reworded and moved', () => {
    const before = new Map(older?.indicators.map((i) => [i.id, i]));
    const shared = (current?.indicators ?? []).flatMap((now) => {
      const was = before.get(now.id);
      return was ? [{ was, now }] : [];
    });
    expect((current?.indicators ?? []).some((i) => !before.has(i.id))).toBe(true);
    expect(current?.withdrawn.length).toBeGreaterThan(0);
    expect(shared.some(({ was, now }) => was.text !== now.text)).toBe(true);
    expect(shared.some(({ was, now }) => was.level !== now.level)).toBe(true);
    expect(shared.some(({ was, now }) => was.text === now.text && was.level === now.level)).toBe(
      true,
    );
  });
});

describe('the audit of 2021-22', () => {
  const [audit] = site.all(cycleCollection);
  test('has every question answered by both agencies, and six recommendations without invented progress', () => {
    expect(audit?.questions.map((q) => q.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect(audit?.responses.map((r) => [r.agency, r.reviewedOn, r.answers.length])).toEqual(
      [
        ['sirona-care-and-health', '2022-01-28', 20],
        ['ymca-dulverton-group', '2022-02-01', 20],
      ].sort(
        (a, b) =>
          (audit?.cycle.reviews.findIndex((r) => r.agency === a[0]) ?? 0) -
          (audit?.cycle.reviews.findIndex((r) => r.agency === b[0]) ?? 0),
      ),
    );
    expect(audit?.recommendations.map((r) => [r.number, r.progress.status])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [n, 'not-yet-reported']),
    );
  });
  test.each([
    ['Level 3 compliance', /76/],
    ['its target', /90/],
    ['one-to-ones', /four weeks/i],
    ['supervision', /quarter/i],
    ['the model', /4x4x4/i],
    ['the event missed', /knife/i],
    ['the document hard to find', /difficult|hard to (find|get|reach|access)/i],
  ])('%s is in the findings', (_, fact) => {
    const said = (audit?.responses ?? []).flatMap((r) =>
      r.findings.map((f) => `${f.text} ${f.figure?.value ?? ''} ${f.figure?.target ?? ''}`),
    );
    expect(said.some((words) => fact.test(words))).toBe(true);
  });
});

test('there are enough briefs, updates and terms, and every guidance page', () => {
  expect(pagesOf(site.all(pageCollection), 'brief').length).toBeGreaterThanOrEqual(8);
  expect(pagesOf(site.all(pageCollection), 'update').length).toBeGreaterThanOrEqual(4);
  expect(site.all(termCollection).length).toBeGreaterThanOrEqual(60);
  expect(
    pagesOf(site.all(pageCollection), 'guidance')
      .map((p) => p.path.replace('/guidance/', ''))
      .sort(),
  ).toEqual([
    'allegations',
    'child-exploitation',
    'consent',
    'information-sharing',
    'making-a-referral',
    'professional-disagreement',
    'safer-recruitment',
    'supervision',
    'voice-of-the-child',
    'whistleblowing',
  ]);
  expect(briefHeadings).toHaveLength(5);
});

describe('open data', () => {
  const { files, entries } = openData(site);
  const read = (file: string) => JSON.parse(files.find((f) => f.path === file)?.content ?? 'null');
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
  const jsons = entries
    .filter(({ id }) => id !== 'hsds')
    .flatMap((entry) =>
      entry.files
        .filter((f) => f.format === 'json')
        .map((f) => ({ file: f.path.slice(1), schema: entry.schema.slice(1) })),
    );

  test.each(jsons)('$file satisfies $schema', ({ file, schema }) => {
    const validate = ajv.compile({ ...read(schema), $id: `${file}-schema` });
    validate(read(file));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...read(file), surprise: 1 })).toBe(false);
  });
  test.each(
    files
      .filter(({ path: file }) => file.startsWith('open-data/hsds/'))
      .map((file) => [file.path, file.content] as const),
  )('%s has the shape of Open Referral UK', (file, text) => {
    const name = file.replace('open-data/hsds/', '').replace('.json', '');
    const shape = name.startsWith('services/')
      ? 'service'
      : {
          index: 'api',
          services: 'service_page',
          organizations: 'organization_page',
          taxonomies: 'taxonomy_page',
          taxonomy_terms: 'taxonomy_term_page',
          service_at_locations: 'service_at_location_page',
        }[name];
    if (!ajv.getSchema('hsds')) ajv.addSchema(read('schemas/hsds.json'), 'hsds');
    const validate = ajv.getSchema(`hsds#/$defs/${shape}`);
    validate?.(JSON.parse(text));
    expect(validate?.errors).toBeNull();
  });
  const idsOfSamples = site
    .all(contactCollection)
    .filter(({ evidence }) => evidence.class === 'sample')
    .map(({ id }) => id);

  test('Open Referral UK holds every contact, and no sample has a number, an address or hours', () => {
    const services = files
      .filter(({ path: file }) => file.startsWith('open-data/hsds/services/'))
      .map(({ content: text }) => JSON.parse(text));
    expect(services.length).toBe(site.all(contactCollection).length);
    const samples = idsOfSamples.map((id) =>
      services.find(({ url }) => url.endsWith(`/contacts/${id}`)),
    );
    expect(
      samples.filter(
        (s) =>
          s.status !== 'inactive' ||
          !/\(no number yet\)$/.test(s.name) ||
          s.phones.length + s.schedules.length > 0 ||
          s.email !== undefined,
      ),
    ).toEqual([]);
  });
  test('has the shapes design names', () => {
    expect(Object.keys(read('open-data/level-of-need/2022.json').indicators[0])).toEqual(
      expect.arrayContaining(['id', 'level', 'dimension', 'domain', 'ages', 'themes', 'text']),
    );
    expect(read('open-data/contacts.json').contacts.length).toBe(
      site.all(contactCollection).length,
    );
    expect(Object.keys(read('open-data/audits/2021-22.json'))).toEqual(
      expect.arrayContaining(['questions', 'responses', 'findings', 'recommendations']),
    );
    expect(read('open-data/index.json').datasets.length).toBe(entries.length);
  });
  test('no spreadsheet formula leaves the site', () => {
    const csv = files.find((f) => f.path === 'open-data/contacts.csv')?.content ?? '';
    expect(
      csv
        .split('\r\n')
        .slice(1)
        .filter((row) => /(^|,)"?[=@+]/.test(row)),
    ).toEqual([]);
  });

  test('a sample has no number, address, form or hours in the open data', () => {
    type Exported = { id: string; phones: unknown[] } & Record<string, unknown>;
    const { contacts } = read('open-data/contacts.json') as { contacts: Exported[] };
    const given = contacts
      .filter(({ id }) => idsOfSamples.includes(id))
      .filter((c) => c.phones.length > 0 || ['email', 'webForm', 'hours'].some((key) => key in c));
    expect(given.map(({ id }) => id)).toEqual([]);
    const cards = files.find((f) => f.path === 'open-data/contacts.vcf')?.content ?? '';
    const unfolded = cards.replaceAll('\r\n ', '');
    expect(unfolded.match(/^BEGIN:VCARD/gm)).toHaveLength(contacts.length - idsOfSamples.length);
    for (const id of idsOfSamples) expect(unfolded).not.toContain(`/contacts/${id}\r\n`);
  });

  test('nothing in the data of contacts was made up: no number kept for drama, no address that cannot be', () => {
    // Ofcom, Telephone numbers for use in TV and radio drama programmes; RFC 2606 for the names.
    const drama = /(?:\+44|\b0)(?:1632960|1174960|2079460|7700900|8081570)\d{3}\b/;
    const texts = files.filter(({ path: file }) => /^open-data\/(?:contacts\.|hsds\/)/.test(file));
    expect(texts.length).toBeGreaterThan(site.all(contactCollection).length);
    for (const { path: file, content: text } of texts) {
      // This site's own address in this test, and the partnership's, which sites set for themselves.
      const others = text
        .replaceAll('\r\n ', '')
        .replaceAll('https://portal.example', '')
        .replaceAll(site.one(partnershipCollection).email, '');
      expect([file, others.match(/[\w.@/-]+\.(?:example|invalid|test)\b/)?.[0]]).toEqual([
        file,
        undefined,
      ]);
      expect([file, drama.exec(text.replace(/(?<=\d)[ -](?=\d)/g, ''))?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
});
