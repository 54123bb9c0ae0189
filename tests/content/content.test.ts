/**
 * Whatever content is here: nothing to mend, nobody out of reach, and exports that hold. It names no record of it, so
 * that doing what README teaches never turns it red; `PORTAL_TEST_CONTENT` names other folders to look at instead.
 */
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import path from 'node:path';
import { londonToday } from '../../src/portal/clock';
import { readSite } from '../../src/portal/site';
import { openData } from '../../src/portal/project';
import { pagesOf } from '../../src/features/pages/model/page';
import { cycleCollection } from '../../src/features/audits/collection';
import { contactCollection } from '../../src/features/contacts/collection';
import { versionCollection } from '../../src/features/level-of-need/collection';
import { pageCollection } from '../../src/features/pages/collection';
import { areaCollection, partnershipCollection } from '../../src/features/partnership/collection';
import { formatProblem } from '../../src/shared/problems';

const here = path.resolve(__dirname, '../..');
const roots = process.env.PORTAL_TEST_CONTENT?.split(path.delimiter) ?? [here];

describe.each(roots)('%s', (root) => {
  const reading = readSite(root, {
    release: false,
    today: londonToday(),
    url: 'https://portal.example',
  });
  const { site } = reading;
  if (!site) throw new Error(reading.problems.map(formatProblem).join('\n'));
  const [contacts, versions] = [site.all(contactCollection), site.all(versionCollection)];

  test('there is nothing to mend', () => {
    expect(reading.problems.filter((p) => p.severity === 'error').map(formatProblem)).toEqual([]);
    expect(reading.filesRead).toBeGreaterThan(20);
  });

  describe('contacts', () => {
    test('every one can be reached, or is a sample that says who can be', () => {
      expect(contacts.length).toBeGreaterThan(0);
      const canBeRung = (id: string | undefined) =>
        contacts.some((c) => c.id === id && c.evidence.class !== 'sample' && c.phones.length > 0);
      const unreachable = contacts.filter(({ evidence, standIn, phones, email, webForm }) =>
        evidence.class === 'sample'
          ? !canBeRung(standIn?.contact) && !standIn?.page
          : phones.length === 0 && !email && !webForm,
      );
      expect(unreachable.map(({ id }) => id)).toEqual([]);
    });

    test('one is the emergency, and every area has its front door', () => {
      const holders = (role: string) => contacts.filter((c) => c.role === role);
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
    test('every version has indicators, each on a level and a dimension of its own', () => {
      expect(versions.length).toBeGreaterThan(0);
      for (const { id: version, data } of versions) {
        const levels = data.levels.map(({ number }) => number);
        const dimensions = data.domains.flatMap((domain) => domain.dimensions.map(({ id }) => id));
        const adrift = data.indicators.filter(
          ({ level, dimension }) => !levels.includes(level) || !dimensions.includes(dimension),
        );
        expect([version, data.indicators.length > 0, adrift]).toEqual([version, true, []]);
      }
    });

    test('every dimension of the version in force has an indicator', () => {
      const current = versions.find(({ status }) => status === 'current')?.data;
      const empty = (current?.domains ?? [])
        .flatMap(({ dimensions }) => dimensions)
        .filter(({ id }) => !current?.indicators.some(({ dimension }) => dimension === id));
      expect(empty).toEqual([]);
    });

    test('an indicator that goes is listed as withdrawn by the version that left it out', () => {
      // The draft first, then the newest; each is compared with the one published before it.
      const lost = versions.flatMap(({ id: version, data }, i) => {
        const gone = new Set(data.withdrawn.map(({ id }) => id));
        const kept = new Set(data.indicators.map(({ id }) => id));
        return (versions[i + 1]?.data.indicators ?? [])
          .filter(({ id }) => !kept.has(id) && !gone.has(id))
          .map(({ id }) => `${version}: ${id}`);
      });
      expect(lost).toEqual([]);
    });
  });

  test('audits: every agency reviewed answers every question; no progress is claimed without a source', () => {
    for (const { cycle, questions, responses, recommendations } of site.all(cycleCollection)) {
      const numbers = questions.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      expect(responses.map((r) => [r.agency, r.reviewedOn])).toEqual(
        cycle.reviews.map((r) => [r.agency, r.on]),
      );
      for (const { agency, answers } of responses)
        expect([agency, answers.map(({ question }) => question)]).toEqual([agency, numbers]);
      expect(recommendations.map(({ number }) => number)).toEqual(
        recommendations.map((_, i) => i + 1),
      );
      const claimed = recommendations.filter(
        ({ progress }) => progress.status !== 'not-yet-reported' && !('source' in progress),
      );
      expect(claimed).toEqual([]);
    }
  });

  test('every page of the site’s own has an address of its own', () => {
    const addresses = (['brief', 'update', 'guidance'] as const).flatMap((kind) =>
      pagesOf(site.all(pageCollection), kind).map((page) => page.path),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  describe('open data', () => {
    const { files, entries } = openData(site);
    const read = (file: string) =>
      JSON.parse(files.find((f) => f.path === file)?.content ?? 'null');
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
    const idsOfSamples = contacts
      .filter(({ evidence }) => evidence.class === 'sample')
      .map(({ id }) => id);

    test('Open Referral UK holds every contact, and no sample has a number, an address or hours', () => {
      const services = files
        .filter(({ path: file }) => file.startsWith('open-data/hsds/services/'))
        .map(({ content: text }) => JSON.parse(text));
      expect(services.length).toBe(contacts.length);
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
    test('has the shapes that other systems read, one data set for each version and audit', () => {
      for (const { id, data } of versions) {
        const { indicators } = read(`open-data/level-of-need/${id}.json`);
        expect(indicators).toHaveLength(data.indicators.length);
        for (const indicator of indicators)
          expect(Object.keys(indicator)).toEqual(
            expect.arrayContaining([
              'id',
              'level',
              'dimension',
              'domain',
              'ages',
              'themes',
              'text',
            ]),
          );
      }
      expect(read('open-data/contacts.json').contacts.length).toBe(contacts.length);
      for (const { cycle } of site.all(cycleCollection))
        expect(Object.keys(read(`open-data/audits/${cycle.id}.json`))).toEqual(
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
        .filter(
          (c) => c.phones.length > 0 || ['email', 'webForm', 'hours'].some((key) => key in c),
        );
      expect(given.map(({ id }) => id)).toEqual([]);
      const cards = files.find((f) => f.path === 'open-data/contacts.vcf')?.content ?? '';
      const unfolded = cards.replaceAll('\r\n ', '');
      expect(unfolded.match(/^BEGIN:VCARD/gm)).toHaveLength(contacts.length - idsOfSamples.length);
      for (const id of idsOfSamples) expect(unfolded).not.toContain(`/contacts/${id}\r\n`);
    });

    test('nothing in the data of contacts was made up: no number kept for drama, no address that cannot be', () => {
      // Ofcom, Telephone numbers for use in TV and radio drama programmes; RFC 2606 for the names.
      const drama = /(?:\+44|\b0)(?:1632960|1174960|2079460|7700900|8081570)\d{3}\b/;
      const texts = files.filter(({ path: file }) =>
        /^open-data\/(?:contacts\.|hsds\/)/.test(file),
      );
      expect(texts.length).toBeGreaterThan(contacts.length);
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
});
