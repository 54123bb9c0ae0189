/** The kept JSON Schemas: one for every file of the content, up to date, true of it, and refusing what is wrong. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { listCollections } from '../../../src/portal/reader';
import { features } from '../../../src/portal/registry';
import { editorSchema, schemaFolder, schemaName } from '../../../src/portal/schemas/editorSchema';
import { listShapes, settingsFile } from '../../../src/portal/schemas/files';
import { readContent } from '../../../src/portal/site';
import type { Shape } from '../../../src/shared/collection';
import { listFiles } from '../../../src/shared/files';
import { root } from '../../../tests/support/runCommand';
import { staleSchemas } from '../keepSchemas';
import { writeAll } from '../writeAll';

const shapes = listShapes(features);

const asPattern = (files: string): RegExp =>
  new RegExp(
    `^${files
      .replace(/[.]/g, '\\.')
      .replace(/\*\*\//g, '(?:.+/)?')
      .replace(/(?<!\))\*(?!\))/g, '[^/]+')}$`,
  );
const holds = ({ files }: Shape, file: string) => files.some((one) => asPattern(one).test(file));

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
ajv.addVocabulary(['patternErrorMessage']);
const validators = new Map<string, ValidateFunction>(
  shapes.map((shape) => [
    schemaName(shape),
    ajv.compile(
      JSON.parse(fs.readFileSync(path.join(root, schemaFolder, schemaName(shape)), 'utf8')),
    ),
  ]),
);

/** What a file says, as an editor reads it: of a page its front matter. */
function written(file: string): Record<string, unknown> {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const matter = /\.mdx?$/.test(file) ? /^---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] : text;
  return parse(matter ?? '') as Record<string, unknown>;
}

const content = readContent(root, { release: false, today: '2026-11-24' });
const files = content.reader
  .gathered()
  .flatMap(({ checkables }) => checkables)
  .map(({ schema, loaded }) => ({ schema, file: loaded.source.file }));

const problemsOf = (shape: Shape, value: unknown): string[] => {
  const validate = validators.get(schemaName(shape)) as ValidateFunction;
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('every collection says what its files hold; only lists of plain lines have no fields', () =>
  expect(
    listCollections(features)
      .filter(({ source }) => source.shapes.length === 0)
      .map(({ id }) => id),
  ).toEqual(['published address']));

test('every schema has a file of its own', () =>
  expect(new Set(shapes.map(schemaName)).size).toBe(shapes.length));

test('the kept ones are up to date: run npm run schemas -- --write', () =>
  expect(staleSchemas(root, features)).toEqual([]));

test('one that is old, gone or of nothing any more is told, and other settings stay', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'schemas-'));
  const at = (file: string) => path.join(folder, file);
  try {
    writeAll(folder, [{ file: settingsFile, content: '{"editor.tabSize": 2}' }]);
    writeAll(folder, staleSchemas(folder, features));
    expect(staleSchemas(folder, features)).toEqual([]);
    expect(JSON.parse(fs.readFileSync(at(settingsFile), 'utf8'))).toMatchObject({
      'editor.tabSize': 2,
      'yaml.schemas': {
        [`./${schemaFolder}/data-contacts-each.json`]: ['data/contacts/*.yaml'],
      },
    });
    const [old, gone] = shapes.map((shape) => `${schemaFolder}/${schemaName(shape)}`);
    fs.writeFileSync(at(old as string), '{}');
    fs.rmSync(at(gone as string));
    fs.writeFileSync(at(`${schemaFolder}/nothing.json`), '{}');
    expect(staleSchemas(folder, features).map(({ file }) => file)).toEqual([
      old,
      gone,
      `${schemaFolder}/nothing.json`,
    ]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('every file of the content is of one schema, the one it is checked with, and passes it', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const { schema, file } of files) {
    const own = shapes.filter((shape) => holds(shape, file));
    expect([file, own.map(schemaName)]).toEqual([
      file,
      shapes.filter((shape) => shape.schema === schema).map(schemaName),
    ]);
    expect([file, problemsOf(own[0] as Shape, written(file))]).toEqual([file, []]);
  }
});

test('no file with fields is left without a schema', () => {
  const all = ['data', 'blog', 'updates'].flatMap((folder) =>
    listFiles(root, folder, ['.yaml', '.yml', '.json']),
  );
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((file) => shapes.filter((shape) => holds(shape, file)).length !== 1)).toEqual(
    [],
  );
});

test('of every kind of file, one with a field too many or one too few is refused', () => {
  for (const shape of shapes) {
    const file = files.find(({ schema }) => schema === shape.schema)?.file;
    const { required = [], additionalProperties } = editorSchema(shape) as {
      required?: string[];
      additionalProperties?: unknown;
    };
    if (file === undefined) continue;
    const value = written(file);
    if (additionalProperties === false)
      expect([file, problemsOf(shape, { ...value, nonsense: 1 })]).toEqual([
        file,
        [' must NOT have additional properties'],
      ]);
    for (const name of required) {
      const { [name]: _, ...rest } = value;
      expect([file, problemsOf(shape, rest)]).toEqual([
        file,
        [` must have required property '${name}'`],
      ]);
    }
  }
});

test('a contact with a slip in it is refused at its place, in the words of the check', () => {
  const shape = shapes.find((one) => holds(one, 'data/contacts/any.yaml')) as Shape;
  const file = files.find((one) => one.schema === shape.schema)?.file as string;
  const value = written(file);
  expect(problemsOf(shape, value)).toEqual([]);
  const slips: [Record<string, unknown>, string][] = [
    [{ id: 'Early Help' }, '/id must match pattern'],
    [{ kind: 'sevice' }, '/kind must be equal to one of the allowed values'],
    [{ phones: [{ number: 8001111 }] }, '/phones/0/number must be string'],
    [{ serves: [] }, '/serves must NOT have fewer than 1 items'],
    [{ email: 'nobody' }, '/email must match format "email"'],
    [{ review: { due: '2026-02-30', owner: 'a-team' } }, '/review/due must match format "date"'],
  ];
  for (const [slip, told] of slips)
    expect(problemsOf(shape, { ...value, ...slip })).toEqual([expect.stringContaining(told)]);
  const { properties } = editorSchema(shape) as {
    properties: Record<string, { description?: string; patternErrorMessage?: string }>;
  };
  expect(properties.purpose?.description).toBe('What it is for, in one or two sentences.');
  expect(properties.agency?.description).toContain('Names a record by its id: agency.');
  expect(properties.id?.patternErrorMessage).toContain('lower-case words joined by hyphens');
});
