/** What can be taken from a contact's page, as built: its card, its block for machines, its code for paper. */
import fs from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { readVcards, textOf } from '../../src/features/contacts/model/__tests__/readVcard';
import { type Contact, isSample } from '../../src/features/contacts/model/schema';
import { buildFolder } from '../support/build';
import { contactCollection } from '../../src/features/contacts/collection';
import { siteContent } from '../support/content';
import { expect, test } from '@playwright/test';

let rows: Contact[];
let reached: Contact[];
let samples: Contact[];
test.beforeAll(() => {
  rows = [...siteContent().all(contactCollection)];
  reached = rows.filter((contact) => !isSample(contact));
  samples = rows.filter(isSample);
});

const read = (file: string) => fs.readFileSync(path.join(buildFolder, file), 'utf8');

test('there are contacts', async () => {
  expect(rows.length).toBeGreaterThan(30);
});

/** Looks at the page of a contact that can be reached. */
function checkReached({ id, ...contact }: Contact): void {
  const $ = load(read(`contacts/${id}/index.html`));
  const doubtful = contact.evidence.class === 'second-hand';

  const cards = readVcards(read(`contacts/${id}.vcf`));
  expect(cards).toHaveLength(1);
  const value = (name: string) => cards[0]?.filter((p) => p.name === name).map(textOf) ?? [];
  expect(value('TEL')).toHaveLength(contact.phones.length);
  expect(value('FN')[0]?.startsWith(contact.name)).toBe(true);
  expect(/\(not confirmed\)$/.test(value('FN')[0] ?? '')).toBe(doubtful);
  expect($(`a[href="/contacts/${id}.vcf"]`).text()).toBe('Save to phone (vCard)');

  const blocks = $('script[type="application/ld+json"]')
    .map((_, e) => $(e).text())
    .get()
    .map((text) => JSON.parse(text))
    .filter((block) => block['@type'] === 'Service');
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({
    '@context': 'https://schema.org',
    '@id': `https://portal.example/contacts/${id}`,
    provider: { name: expect.any(String) },
  });
  const points = blocks[0].availableChannel?.servicePhone ?? [];
  expect(points).toHaveLength(doubtful ? 0 : contact.phones.length);
  expect(Boolean(blocks[0].disambiguatingDescription)).toBe(doubtful);

  expect($('figure figcaption').text()).toContain(`https://portal.example/contacts/${id}`);
  expect($('figure svg path').attr('d')).toMatch(/^M0 0\.5h7/);
}

/** Looks at the page of a contact of which no number is known. */
function checkSample(id: string): void {
  const $ = load(read(`contacts/${id}/index.html`));
  expect(fs.existsSync(path.join(buildFolder, `contacts/${id}.vcf`))).toBe(false);
  expect($(`a[href="/contacts/${id}.vcf"]`)).toHaveLength(0);
  const blocks = $('script[type="application/ld+json"]').text();
  expect(blocks).toContain('disambiguatingDescription');
  expect(blocks).not.toContain('telephone');
}

test('a contact that can be reached: card, block and code', async () => {
  for (const contact of reached) await test.step(contact.id, () => checkReached(contact));
});

test('a contact of which no number is known has no card and no number for machines', async () => {
  for (const { id } of samples) await test.step(id, () => checkSample(id));
});

test('one file holds every card', async () => {
  expect(readVcards(read('open-data/contacts.vcf'))).toHaveLength(reached.length);
});

test('the export for other directories is where the list says', async () => {
  const { datasets } = JSON.parse(read('open-data/index.json')) as {
    datasets: { id: string; files: { url: string }[] }[];
  };
  const hsds = datasets.find(({ id }) => id === 'hsds');
  expect(hsds?.files.length).toBeGreaterThan(4);
  for (const { url } of hsds?.files ?? [])
    JSON.parse(read(url.replace('https://portal.example/', '')));
  const { contents, total_items } = JSON.parse(read('open-data/hsds/services.json')) as {
    contents: { id: string }[];
    total_items: number;
  };
  expect(total_items).toBe(rows.length);
  for (const { id } of contents)
    expect(JSON.parse(read(`open-data/hsds/services/${id}.json`))).toHaveProperty('id', id);
});
