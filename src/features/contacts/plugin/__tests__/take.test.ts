import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { toCsv } from '../../../../shared/openData';
import { createContactsDataset } from '../exports/dataset';
import { makeQr } from '../../../../shared/qr';
import { contact, namesOf, phone, sample, weekly } from './samples';

const about = {
  title: 'Contacts',
  publisher: 'P',
  licence: { name: 'L', url: 'https://licence.example' },
  date: '2026-11-24',
  note: '',
};

/** Draws a path of strokes again, as a reader of the picture would. */
function modulesOf({ path, size }: { path: string; size: number }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, a, b] of path.matchAll(/([Mmh])(-?[\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    if (command === 'm') x += Number(a);
    if (command === 'h') for (let i = 0; i < Number(a); i++) (rows[y] as boolean[])[x++] = true;
  }
  return rows;
}

test('the code drawn is the code made', () => {
  for (const text of [
    'https://portal.example/contacts/lado',
    `https://portal.example/portal/contacts/${'long-'.repeat(20)}x`,
  ]) {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const drawn = makeQr(text);
    expect(modulesOf(drawn)).toEqual(
      Array.from({ length: drawn.size }, (_, y) =>
        Array.from({ length: drawn.size }, (__, x) => code.isDark(y, x)),
      ),
    );
  }
});

test('a picture of a contact’s page stays small', () =>
  expect(makeQr('https://portal.example/contacts/childrens-front-door').path.length).toBeLessThan(
    2_500,
  ));

const full = contact({
  id: 'full',
  otherNames: ['=cmd|1', 'Ünï “code”'],
  agency: 'charity',
  areas: ['here', 'there'],
  notFor: '+danger',
  phones: [phone('01632 960101'), phone('0808 157 0101', { label: 'Night', note: 'Free.' })],
  email: 'a@b.example',
  webForm: { label: 'Form', url: 'https://b.example/f' },
  hours: weekly({ note: 'Ask.' }),
  outOfHours: 'other',
  counterpartOf: 'other',
  haveReady: ['A, "name"', '@home'],
  whatHappensNext: ['-we ring'],
  evidence: {
    class: 'second-hand',
    on: '2026-11-24',
    source: { title: 'T', url: 'https://b.example/', note: 'N' },
  },
});
const without = sample({ id: 'without', standIn: { contact: 'other', askFor: 'the service' } });
const dataset = createContactsDataset(namesOf([full, contact({ id: 'other' }), without]), {
  siteUrl: 'https://portal.example',
  about,
});
const csv = dataset.others.find(({ ending }) => ending === 'csv')?.content ?? '';

test('the CSV starts with the mark that lets spreadsheets read UTF-8, and holds the whole record with every number', () => {
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [row] = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    id: 'full',
    otherNames: "'=cmd|1; Ünï “code”",
    agencyName: 'A charity',
    areas: 'Here; There',
    notFor: "'+danger",
    serves: 'School staff',
    concerns: 'I am worried about a child',
    phones: '01632 960 101; 0808 157 0101 (Night: Free.)',
    email: 'a@b.example',
    webFormUrl: 'https://b.example/f',
    outOfHours: 'other',
    counterpartOf: 'other',
    haveReady: 'A, "name"; @home',
    whatHappensNext: "'-we ring",
    status: 'second-hand',
    statusDate: '2026-11-24',
    sourceTitle: 'T',
    sourceUrl: 'https://b.example/',
    sourceNote: 'N',
    reviewDue: '2027-05-03',
    reviewOwner: 'front-door',
    page: 'https://portal.example/contacts/full',
  });
  expect(row?.hours).toContain('Monday to Friday, 9am to 12:30pm');
  expect(JSON.parse(row?.hoursData ?? '')).toEqual(full.hours);
});

test('the JSON holds every field of the record', () => {
  const [first] = (dataset.json as { contacts: Record<string, unknown>[] }).contacts;
  for (const [field, value] of Object.entries(full).filter(([name]) => name !== 'phones'))
    expect(first).toHaveProperty(field, value);
  expect(first).toMatchObject({
    phones: [
      { number: '01632 960 101', tel: 'tel:+441632960101', kind: 'voice' },
      { tel: 'tel:+448081570101', kind: 'voice', label: 'Night', note: 'Free.' },
    ],
    agencyName: 'A charity',
    hoursInWords: expect.arrayContaining(['Ask.']),
  });
});

test('a contact without details has none in any of the files, and no card', () => {
  const json = (dataset.json as { contacts: { id: string }[] }).contacts.find(
    ({ id }) => id === 'without',
  );
  expect(json).toMatchObject({ phones: [], hoursInWords: [], standIn: without.standIn });
  for (const field of ['hours', 'email', 'webForm']) expect(json).not.toHaveProperty(field);
  const row = (parse(csv, { columns: true, bom: true }) as Record<string, string>[]).find(
    ({ id }) => id === 'without',
  );
  for (const column of ['phones', 'email', 'webFormUrl', 'hours', 'hoursData'])
    expect([column, row?.[column]]).toEqual([column, '']);
  const vcf = dataset.others.find(({ ending }) => ending === 'vcf')?.content ?? '';
  expect(vcf.match(/^BEGIN:VCARD/gm)).toHaveLength(2);
  expect(vcf).not.toContain('/contacts/without');
});

test('no cell is a formula to a spreadsheet, and all cells are read back', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+44', '-1', '@x', '\t=1', '\r=1', 'a,b', '"', 'a\nb'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: awkward, b: awkward }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const read = parse(toCsv(['a', 'b'], rows), {
          columns: true,
          bom: true,
          record_delimiter: '\r\n',
        }) as { a: string; b: string }[];
        expect(read).toHaveLength(rows.length);
        read.forEach((row, i) => {
          for (const key of ['a', 'b'] as const) {
            expect(row[key]).not.toMatch(/^[=+\-@\t\r]/);
            expect([rows[i]?.[key], `'${rows[i]?.[key]}`]).toContain(row[key]);
          }
        });
      },
    ),
  );
});
