/** The attack corpus in every column of a sheet, and workbooks made to harm whoever opens them. */
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'yaml';
import { attacks, readFiles } from '../../../../../../tests/support/attacks';
import { fixtureFiles } from '../../../../../../tests/support/fixtureSite';
import { cleanText } from '../../../../../shared/characters';
import type { Site } from '../../../../../shared/collection';
import { contactCollection } from '../../../collection';
import { lookupsOf } from '../../../view';
import { columns } from '../columns';
import { type ComposedFile, composeFiles } from '../compose';
import { makePlan } from '../plan';
import type { Lookups } from '../readers';
import { readRows, type RowsReading } from '../rows';
import { readSheet } from '../sheet';

const today = '2026-11-24';
function readContent(): Site {
  const { site } = readFiles({});
  if (!site) throw new Error('the fixture is not whole');
  return site;
}
const content = readContent();

const good: Record<string, string> = {
  agency: 'council',
  areas: 'here',
  purpose: 'Advice.',
  serves: 'schools',
  'phone 1': '0808 800 5000',
  hours: '24 hours',
};
const heads = ['id', 'name', ...Object.keys(good)];
const headings = [
  ...heads,
  ...columns.map(({ name }) => name).filter((name) => !heads.includes(name)),
];

interface Made {
  column: string;
  attack: string;
  file: ComposedFile;
}

/** The rows that a sheet is taken over with: those of which neither the reading nor the plan complains. */
function planOf(reading: RowsReading, lookups: Lookups) {
  const around = { contacts: content.all(contactCollection), lookups, agency: 'council' };
  let refused = new Set(reading.problems.map(({ row }) => row));
  for (;;) {
    const rows = reading.rows.filter(({ number }) => !refused.has(number));
    const plan = makePlan({ ...reading, rows, problems: [] }, around);
    if (plan.problems.length === 0) return plan;
    refused = new Set([...refused, ...plan.problems.map(({ row }) => row)]);
  }
}

/** A row for each column and attack, whole but for that; what the sheet makes of those that it lets through. */
async function takeSheet(
  attacked: readonly string[],
  texts: readonly string[],
): Promise<{ rows: number; made: Made[] }> {
  const tries = attacked.flatMap((column) => texts.map((attack) => ({ column, attack })));
  const rows = tries.map(({ column, attack }, i) => {
    const own: Record<string, string> = { ...good, name: `Line ${i}`, [column]: attack };
    return headings.map((name) => own[name] ?? '');
  });
  const sheet = await readSheet(Buffer.from(stringify([headings, ...rows])));
  if ('problem' in sheet) throw new Error(sheet.problem);
  const lookups = lookupsOf(content, today);
  const { entries } = planOf(readRows(sheet, lookups), lookups);
  const files = composeFiles(entries, {
    today,
    sender: 'council',
    sent: today,
    warnDays: 30,
    owner: 'office',
    agencyName: () => 'Council',
    read: (file) => fixtureFiles[file] ?? '',
  });
  const made = files.map((file, i) => {
    const { column = '', attack = '' } = tries[(entries[i]?.row ?? 0) - 2] ?? {};
    return { column, attack, file };
  });
  return { rows: tries.length, made };
}

/** The texts of a record, each with its place. */
const textsOf = (value: unknown, at = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, part]) => textsOf(part, `${at}.${key}`))
    : [`${at}=${String(value)}`];

/** The field of a record that a column fills; a new contact has its id from its name. */
function fieldsOf(column: string, found: number): string[] {
  if (found === 0) return [];
  if (column === 'name') return found === 1 ? ['name'] : ['id', 'name'];
  if (column.startsWith('phone')) return ['phones'];
  if (column.startsWith('hours')) return ['hours'];
  if (column === 'postal address') return ['post'];
  const [first = '', ...rest] = column.split(' ');
  return [first + rest.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')];
}

// A file with a null in it is no sheet at all.
const texts = attacks.filter((attack) => !attack.includes('\0'));

test('an id is refused unless it is one', async () => {
  const { rows, made } = await takeSheet(['id'], texts);
  expect(rows).toBeGreaterThan(90);
  expect(made.filter(({ attack }) => !/^[a-z]+$/.test(cleanText(attack)))).toEqual([]);
});

test('every other column: refused, or taken as the words that they are', async () => {
  const { rows, made } = await takeSheet(
    headings.filter((name) => name !== 'id'),
    texts,
  );
  expect(rows).toBeGreaterThan(1500);
  expect(made.length).toBeGreaterThan(300);
  for (const { column, attack, file } of made) {
    expect(file.file).toMatch(/^data\/contacts\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/);
    const record = parse(file.content) as Record<string, unknown>;
    const told = textsOf(record).filter((text) => /attacked|evil|0909|passwd/.test(text));
    const fields = new Set(told.map((text) => /^\.(\w+)/.exec(text)?.[1]));
    // In the field that the column is for, and nowhere else.
    expect([column, attack, [...fields]]).toEqual([column, attack, fieldsOf(column, fields.size)]);
    expect(record.evidence).toMatchObject({
      class: expect.stringMatching(/^(?:second-hand|sample)$/),
    });
  }
  // The names differ, so many can be there at once: some of every column, which is quick enough.
  // One names another as whoever answers out of hours, which is not among them.
  const some = made.filter(({ column }, i) => i % 8 === 0 && column !== 'out of hours');
  const files = Object.fromEntries(some.map(({ file }) => [file.file, file.content]));
  const { problems } = readFiles(files);
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file} ${message}`),
  ).toEqual([]);
});

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of one sheet, with some parts written otherwise. */
const workbook = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': types,
        'xl/workbook.xml': `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/styles.xml': `<styleSheet ${main}/>`,
        'xl/sharedStrings.xml': `<sst ${main}/>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row></sheetData></worksheet>`,
        ...parts,
      }).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level: 9 },
  );

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]>`;
const sheetOf = (text: string) =>
  `${laughs}<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
const secret = '<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/passwd">]>';

/** The size that a part of an archive says it has (APPNOTE.TXT, 4.3.12), which need not be true. */
function saySize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    if (bytes.subarray(at + 46, at + 46 + name.length).toString() === name)
      bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

const part = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

test.each([
  [
    'whose parts are each small enough, and large together',
    workbook({ 'xl/a.xml': part(60), 'xl/b.xml': part(60) }),
  ],
  [
    'with a part that says it is small',
    saySize(workbook({ 'xl/worksheets/sheet1.xml': part(300) }), 'xl/worksheets/sheet1.xml', 100),
  ],
  ['with entities within entities', workbook({ 'xl/worksheets/sheet1.xml': sheetOf('&i;') })],
  [
    'with an entity that is a file',
    workbook({ 'xl/worksheets/sheet1.xml': sheetOf('&s;').replace(laughs, secret) }),
  ],
  ['with tags within tags', workbook({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(300_000) })],
  ['with nothing in it', zipSync({})],
  [
    'with a path that leads out',
    workbook({
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>`,
    }),
  ],
])('a workbook %s is refused in words', async (_, bytes) => {
  const before = process.memoryUsage().rss;
  const sheet = await readSheet(bytes);
  expect(sheet).toEqual({ problem: expect.stringMatching(/workbook|empty|sheet/) });
  expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
});

test('the same workbook without harm is read', async () =>
  expect(await readSheet(workbook({}))).toMatchObject({ cells: [['id', 'name']] }));
