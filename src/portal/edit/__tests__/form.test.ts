/** Forms are made from the schemas: none of their fields is missing, and no form has a field that a schema has not. */
import * as z from 'zod';
import { makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { readContent } from '../../site';
import { listNames, toField } from '../form';

const fixture = makeFixtureSite();
afterAll(() => fixture.remove());
const content = readContent(fixture.root, { release: false, today: '2026-11-24' });
const schemas = new Map(
  content.reader
    .gathered()
    .flatMap(({ checkables }) => checkables)
    .map(({ schema, loaded }) => [schema, loaded.source.file]),
);

interface Json {
  properties?: Record<string, Json>;
  items?: Json;
  additionalProperties?: Json | boolean;
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
}

/** The names of all fields that the JSON Schema of a schema has. */
function namesIn(json: Json, at = ''): string[] {
  const under = (name: string) => (at === '' ? name : `${at}.${name}`);
  return [
    ...Object.entries(json.properties ?? {}).flatMap(([name, inner]) => [
      under(name),
      ...namesIn(inner, under(name)),
    ]),
    ...(json.items ? namesIn(json.items, at) : []),
    ...(typeof json.additionalProperties === 'object'
      ? namesIn(json.additionalProperties, at)
      : []),
    ...[json.anyOf, json.oneOf, json.allOf].flatMap((list) =>
      (list ?? []).flatMap((inner) => namesIn(inner, at)),
    ),
  ];
}

test('every schema of the content has a form with the same fields', () => {
  expect(schemas.size).toBeGreaterThan(15);
  for (const [schema, file] of schemas) {
    const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' });
    const sorted = (names: string[]) => [...new Set(names)].sort();
    expect([file, sorted(listNames(toField(schema)))]).toEqual([
      file,
      sorted(namesIn(json as Json)),
    ]);
  }
});

test('a kind of schema without a field is told', () =>
  expect(() => toField(z.object({ on: z.date() }))).toThrow(
    /no field for a schema of the kind date/,
  ));

test('a field says what it is for, and whether it may be left out', () => {
  const form = toField(z.object({ when: z.string().optional().describe('In two words.') }));
  expect(form).toEqual({
    type: 'group',
    fields: [
      { name: 'when', hint: 'In two words.', required: false, field: { type: 'text', long: true } },
    ],
  });
});
