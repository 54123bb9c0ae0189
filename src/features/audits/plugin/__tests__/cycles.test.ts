/** Two audits of one site, one of them a demonstration: compared by the permanent ids of their questions. */
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import {
  demonstrationAudit,
  demonstrationFolder,
} from '../../../../../tests/support/demonstrationAudit';
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { listRoutes } from '../../../../portal/project';
import { readSite } from '../../../../portal/site';
import { toJsonSchema } from '../../../../shared/openData';
import { comparePath } from '../../model/addresses';
import { findingTypes } from '../../model/words';
import { datasets } from '../../project';
import type { ComparePageProps } from '../compareRoutes';
import type { QuestionPageProps } from '../routes';

const reading = (changes: Record<string, string>) => {
  const fixture = makeFixtureSite(changes);
  const read = readSite(fixture.root, { release: false, today: '2026-11-24' });
  return { ...read, remove: () => fixture.remove() };
};

const told = (changes: Record<string, string>): string[] => {
  const { problems, remove } = reading(changes);
  remove();
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, field, message }) => `${file} ${field}: ${message}`);
};

const path = comparePath('2021-22', '2024-25');
const two = reading(demonstrationAudit);
afterAll(() => two.remove());
const { site } = two;
if (!site) throw new Error('the fixture is not whole');
const routes = listRoutes(site);
const propsOf = <T>(wanted: string) => routes.find((one) => one.path === wanted)?.props as T;

test('a question is the same under another number and in other words', () => {
  const { questions, both, earlierOnly, laterOnly } = propsOf<ComparePageProps>(path);
  expect([both.map(({ id }) => id), earlierOnly, laterOnly]).toEqual([['council'], [], []]);
  expect(questions).toMatchObject([
    { id: 'who', text: 'Who leads?', later: { number: 1 }, twice: 0 },
    {
      id: 'how',
      text: 'How do you do it?',
      was: 'How?',
      earlier: { number: 1, answered: 1, counts: { strength: 1, gap: 0 } },
      later: { number: 2, answered: 1, counts: { strength: 0, gap: 2 } },
      answers: [
        { earlier: { summary: 'Well.' }, later: { summary: 'Less well.', judgement: 'partly' } },
      ],
    },
  ]);
  expect(questions[0]?.earlier).toBeUndefined();
  expect(propsOf<QuestionPageProps>('/audits/2021-22/questions/1').elsewhere).toEqual([
    { cycle: { id: '2024-25', name: 'Demonstration audit' }, number: 2 },
  ]);
});

test('the comparison is named among the addresses, and one audit alone has none', () => {
  expect(site.addresses().has(path)).toBe(true);
  const one = reading({});
  expect([...(one.site?.addresses() ?? [])].filter((at) => at.includes('compare/20'))).toEqual([]);
  one.remove();
});

test('an old link leads where it led, and the later audit has links of its own', () => {
  expect(site.resolve('question', '1')?.href).toBe('/audits/2021-22/questions/1');
  expect(site.resolve('question', '2024-25-1')?.href).toBe('/audits/2024-25/questions/1');
  expect(site.resolve('question', '2')?.href).toBe('/audits/2024-25/questions/2');
  expect(site.resolve('recommendation', '1')?.href).toContain('/audits/2021-22/');
});

test('the open data of both satisfies its schema and says the same in rows', () => {
  const dataset = datasets(site).find(({ schemaName }) => schemaName === 'audit-comparison');
  const ajv = addFormats(new Ajv({ strict: false }));
  const valid = ajv.validate(toJsonSchema(dataset?.schema as never, 'a'), dataset?.json);
  expect(ajv.errorsText()).toBe('No errors');
  expect(valid).toBe(true);
  const rows: Record<string, string>[] = parse(dataset?.others[0]?.content ?? '', {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ question, later_gap: gaps }) => [question, gaps])).toEqual([
    ['who', '0'],
    ['how', '2'],
  ]);
  expect(rows[1]).toMatchObject({ earlier_summary: 'Well.', later_judgement: 'partly' });
});

test('the counts have a row for each question and agency, every finding in one of them', () => {
  const dataset = datasets(site).find(({ id }) => id === 'audit-counts-2024-25');
  if (!dataset) throw new Error('no counts');
  const ajv = addFormats(new Ajv({ strict: false }));
  ajv.validate(toJsonSchema(dataset.schema, 'a'), dataset.json);
  expect(ajv.errorsText()).toBe('No errors');
  const { audit, counts } = dataset.json as { audit: string; counts: Record<string, unknown>[] };
  expect([audit, dataset.path]).toEqual(['2024-25', 'audits/2024-25/counts']);
  const nothing = Object.fromEntries(findingTypes.map((type) => [type, 0]));
  const common = { theme: 'structures', agency: 'council', ...nothing };
  expect(counts).toEqual([
    { ...common, question: 1, question_id: 'who', untaken: 0 },
    // One of the two gaps is under a recommendation.
    { ...common, question: 2, question_id: 'how', gap: 2, untaken: 1 },
  ]);
  const rows: unknown[] = parse(dataset.others[0]?.content ?? '', {
    bom: true,
    columns: true,
    cast: (value, { column }) =>
      [...findingTypes, 'question', 'untaken'].includes(String(column)) ? Number(value) : value,
  });
  expect(rows).toEqual(counts);
  const earlier = datasets(site).find(({ id }) => id === 'audit-counts-2021-22');
  expect(earlier?.json).toMatchObject({ counts: [{ question: 1, strength: 1, untaken: 0 }] });
});

const changed = (file: string, from: string, to: string) =>
  told({
    ...demonstrationAudit,
    [`${demonstrationFolder}/${file}`]: String(
      demonstrationAudit[`${demonstrationFolder}/${file}`],
    ).replace(from, to),
  });

describe('what the check asks of audits together', () => {
  test('the demonstration is whole', () => expect(told(demonstrationAudit)).toEqual([]));

  test('the same words have the same id', () => {
    expect(changed('questions.yaml', 'text: How do you do it?', 'text: " how? "')).toEqual([]);
    expect(
      changed(
        'questions.yaml',
        'id: who, theme: structures, text: Who leads?',
        'id: who, theme: structures, text: How?',
      ),
    ).toEqual([expect.stringContaining('asks this in the same words, with the id how')]);
  });

  test('an id is one question of an audit, and one finding of all', () => {
    expect(changed('questions.yaml', 'id: who', 'id: how')).toEqual([
      expect.stringContaining('how is used twice'),
    ]);
    expect(
      changed('responses/council.yaml', 'id: council-second-gap', 'id: council-strength'),
    ).toEqual([
      expect.stringContaining(
        'council-strength is already in data/audits/2021-22/responses/council.yaml',
      ),
    ]);
  });

  test('no audit takes the address of the comparisons', () => {
    const named = (text: string) => text.replaceAll('2021-22', 'compare');
    const changes = Object.fromEntries(
      Object.entries(fixtureFiles)
        .filter(([file]) => file.startsWith('data/audits/'))
        .map(([file, text]) => [named(file), named(text).replaceAll('council-strength', 'other')]),
    );
    expect(told(changes).join(' ')).toContain('compare');
  });
});
