/** What an agency is told about its sheet, and what a sheet would change. */
import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { londonToday } from '../../../../../portal/clock';
import { readSite } from '../../../../../portal/site';
import { lookupsOf } from '../../../view';
import { cleanText } from '../../../../../shared/characters';
import { formatProblem } from '../../../../../shared/problems';
import { makeFixtureSite } from '../../../../../../tests/support/fixtureSite';
import type { Contact, Phone } from '../../../model/schema';
import { contact as base, phone, sample as baseSample } from '../../__tests__/samples';
import { formatRowProblem } from '../cell';
import { composeFiles } from '../compose';
import { makePlan, type Plan } from '../plan';
import type { Lookups } from '../readers';
import { describePlan } from '../report';
import { readRows } from '../rows';
import { readSheet } from '../sheet';
import { toRows, toTemplateCsv, toTemplateWorkbook } from '../template';
import writeExcelFile from 'write-excel-file/node';
import { contactCollection } from '../../../collection';

const today = '2026-11-24';

const makeContact = (more: Partial<Contact> = {}): Contact =>
  base({
    id: 'early-help',
    name: 'Early help',
    purpose: 'Advice.',
    concerns: [],
    phones: [phone('0117 903 6440')],
    email: 'early@council.gov.uk',
    outOfHours: 'night-team',
    hours: {
      kind: 'weekly',
      weekly: [{ days: ['monday'], spans: ['09:00-17:00'] }],
      bankHolidays: 'closed',
      exceptions: [],
    },
    ...more,
  });
/** A team of which nobody knows the details yet. */
const unknownTeam = baseSample({
  id: 'young-carers',
  name: 'Young carers',
  concerns: [],
  purpose: 'For children who care.',
  standIn: { contact: 'early-help', askFor: 'the young carers service' },
});
const ours = [
  makeContact(),
  makeContact({
    id: 'night-team',
    name: 'Night team',
    hours: { kind: 'always' },
    outOfHours: undefined,
  }),
  makeContact({ id: 'nurse', name: 'Nurse', agency: 'health-trust' }),
];
const lookups: Lookups = {
  agency: [
    { id: 'council', name: 'The Council' },
    { id: 'health-trust', name: 'Health Trust', otherNames: ['HT'] },
  ],
  area: [
    { id: 'here', name: 'Here' },
    { id: 'there', name: 'There, by the sea' },
  ],
  audience: [
    { id: 'schools', name: 'School staff' },
    { id: 'families', name: 'Families' },
  ],
  concern: [{ id: 'worry', name: 'A worry' }],
  contact: ours,
  today,
};
const around = { contacts: ours, lookups, agency: undefined };

const planOf = async (content: string | Uint8Array, contacts = ours): Promise<Plan> => {
  const sheet = await readSheet(typeof content === 'string' ? Buffer.from(content) : content);
  if ('problem' in sheet) throw new Error(sheet.problem);
  return makePlan(readRows(sheet, { ...lookups, contact: contacts }), {
    ...around,
    contacts,
  });
};
const complaints = async (content: string | Uint8Array): Promise<string[]> =>
  (await planOf(content)).problems.map((problem) => formatRowProblem('file.csv', problem));
const unreadable = async (content: string | Uint8Array): Promise<unknown> => {
  const sheet = await readSheet(typeof content === 'string' ? Buffer.from(content) : content);
  return 'problem' in sheet ? sheet.problem : sheet.notes;
};

const whole =
  'Name,Agency,Areas,Purpose,Serves,Phone,Hours,Bank holidays\nA line,The Council,Here,Advice.,School staff,01275 888 120,Mon-Fri 09:00-17:00,closed\n';
const number = '01275 888 120';
/** The whole sheet with one thing changed. */
const change = (from: string, to: string): string => {
  if (!whole.includes(from)) throw new Error(`${from} is not in the sheet`);
  return whole.replace(from, to);
};

describe('what an agency is told', () => {
  test('a sheet that is whole has no problem', async () =>
    expect(await complaints(whole)).toEqual([]));

  test('telephone numbers: the zero lost, shortened, two in one cell, impossible', async () => {
    expect([
      ...(await complaints(change('01275 888 120', '1275888808'))),
      ...(await complaints(change('01275 888 120', '1.27589E+09'))),
      ...(await complaints(change('01275 888 120', '01275 888 120 or 01275 888 121'))),
      ...(await complaints(change('01275 888 120', '01275 88'))),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "phone 1": expected a telephone number of the United Kingdom as text, found "1275888808". Fix: the spreadsheet dropped the zero at the start; format the column as Text and type 01275 888 808.",
        "file.csv: row 2, column "phone 1": expected a telephone number of the United Kingdom as text, found "1.27589E+09". Fix: the spreadsheet shortened the number and its last digits are lost; format the column as Text and type the number again.",
        "file.csv: row 2, column "phone 1": expected a telephone number of the United Kingdom as text, found "01275 888 120 or 01275 888 121". Fix: write one number with its area code, for example 01632 960 101; put a second number under "phone 2".",
        "file.csv: row 2, column "phone 1": expected a telephone number of the United Kingdom as text, found "01275 88". Fix: write one number with its area code, for example 01632 960 101; put a second number under "phone 2".",
      ]
    `);
  });

  test('hours, bank holidays, areas, agencies, audiences', async () => {
    expect([
      ...(await complaints(change('Mon-Fri 09:00-17:00', 'Mon-Fri 9-5'))),
      ...(await complaints(change(',closed', ','))),
      ...(await complaints(change(',closed', ',shut'))),
      ...(await complaints(change(',Here,', ',Heer,'))),
      ...(await complaints(change('The Council', 'Counsil'))),
      ...(await complaints(change('School staff', 'Nobody we know'))),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "hours": expected hours such as "Mon-Fri 09:00-17:00; Sat 10:00-12:00", "24 hours" or "not known", found "9-5". Fix: write the span as 09:00-17:00 or 9am-5pm.",
        "file.csv: row 2, column "bank holidays": expected closed, open or all-day, found nothing. Fix: say what holds on bank holidays.",
        "file.csv: row 2, column "bank holidays": expected one of closed, open, all-day, found "shut". Fix: choose one of them.",
        "file.csv: row 2, column "areas": expected the id or name of an area this site knows, found "Heer". Fix: did you mean here?",
        "file.csv: row 2, column "agency": expected the id or name of an agency this site knows, found "Counsil". Fix: did you mean council?",
        "file.csv: row 2, column "serves": expected the id or name of an audience this site knows, found "Nobody we know". Fix: choose one from the sheet "What goes where", or ask the partnership to add it.",
      ]
    `);
  });

  test('headings: unknown, twice, none, and cells beyond them', async () => {
    expect([
      ...(await complaints(change('Phone', 'Fone'))),
      ...(await complaints(change('Purpose', 'Name'))),
      ...(await complaints('a,b\n1,2\n')),
      ...(await complaints(change(',closed', ',closed,and more'))),
      ...(await complaints('name,agency\n')),
      ...(await complaints(change('Purpose', 'E-mail'))),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 1, column "Fone": expected a heading of the template, found "Fone". Fix: did you mean "phone 1"? If not, delete the column.",
        "file.csv: row 1, column "name": expected each heading once, found it again in column D, after column A. Fix: keep one of the two columns.",
        "file.csv: row 1, column "a": expected a heading of the template, found "a". Fix: delete the column.",
        "file.csv: row 1, column "b": expected a heading of the template, found "b". Fix: delete the column.",
        "file.csv: row 1: expected headings, "name" among them, found none that the template has. Fix: start from the template: its first row is the headings.",
        "file.csv: row 2, column "I": expected nothing, since the column has no heading, found "and more". Fix: give the column its heading, or put a text with the separator in it into quotes.",
        "file.csv: row 2: expected a contact, found no row below the headings. Fix: fill in a row for each contact.",
        "file.csv: row 2, column "email": expected one email address, found "Advice.". Fix: write it as name@place, with nothing around it.",
        "file.csv: row 2, column "purpose": expected a value, since the contact is new, found nothing. Fix: fill it in: What it is for, in one or two sentences.",
      ]
    `);
  });

  test('ids: badly written, used twice, another agency’s, and one that is a slip of ours', async () => {
    const sheet =
      'id,name,agency\nEarly Help,,council\nearly-help,,council\nearly-help,,council\nnurse,,council\nearly-hlep,Early help,council\n';
    expect(await complaints(sheet)).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "id": expected lower-case words joined by hyphens, for example family-advice, found "Early Help". Fix: copy the id from the site’s address, or leave the cell empty for a new contact.",
        "file.csv: row 4, column "id": expected each contact once, found early-help, which row 3 has too. Fix: keep one of the two rows.",
        "file.csv: row 5, column "id": expected a contact of council, found nurse, which is kept by health-trust. Fix: correct the id, or ask the partnership to move the contact to your agency first.",
        "file.csv: row 6, column "id": expected early-help, the id of "Early help", found "early-hlep". Fix: copy the id from the site’s address, or leave the cell empty.",
      ]
    `);
  });

  test('numbers kept for drama and example addresses reach nobody, in whichever column', async () => {
    const beside = (heading: string, value: string) =>
      complaints(
        whole.replace('Phone,', `Phone,${heading},`).replace(number, `${number},${value}`),
      );
    expect([
      ...(await complaints(change(number, '01632 960 120'))),
      ...(await beside('Phone 2', '07700 900123')),
      ...(await complaints(
        whole.replace('Phone,', 'Phone,Phone 2,').replace(number, 'none,0117 496 0123'),
      )),
      ...(await beside('email', 'real@council.example')),
      ...(await beside('email', 'A@Example.COM')),
      ...(await beside('web form', 'https://council.example/form')),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "phone 1": expected a number that reaches somebody, found "01632 960 120", which is kept for drama and reaches nobody. Fix: give the real number, or leave the cell empty.",
        "file.csv: row 2, column "phone 2": expected a number that reaches somebody, found "07700 900 123", which is kept for drama and reaches nobody. Fix: give the real number, or leave the cell empty.",
        "file.csv: row 2, column "phone 2": expected a number that reaches somebody, found "0117 496 0123", which is kept for drama and reaches nobody. Fix: give the real number, or leave the cell empty.",
        "file.csv: row 2, column "email": expected an address that reaches somebody, found "real@council.example", which is an example. Fix: give the real address, or leave the cell empty.",
        "file.csv: row 2, column "email": expected an address that reaches somebody, found "A@Example.COM", which is an example. Fix: give the real address, or leave the cell empty.",
        "file.csv: row 2, column "web form address": expected an address that reaches somebody, found "https://council.example/form", which is an example. Fix: give the real address, or leave the cell empty.",
      ]
    `);
    expect([
      ...(await beside('email', 'team@example-council.gov.uk')),
      ...(await beside('web form', 'https://council.gov.uk/form@x.example')),
    ]).toEqual([]);
  });

  test('nobody can be reached; one number of two that cannot be read is told once', async () => {
    expect([
      ...(await complaints(change(number, ''))),
      ...(await complaints(whole.replace('Phone,', 'Phone,Phone 2,').replace(number, ',12'))),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "phone 1": expected a number, an email or a web form, found none. Fix: give one way to reach the contact.",
        "file.csv: row 2, column "phone 2": expected a telephone number of the United Kingdom as text, found "12". Fix: write one number with its area code, for example 01632 960 101; put a second number under "phone 2".",
      ]
    `);
  });

  test('letters lost or mangled on the way', async () => {
    expect([
      ...(await complaints(change('Advice.', 'Children\uFFFDs advice.'))),
      ...(await complaints(change('Advice.', 'Childrenâ€™s advice.'))),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "purpose": expected every letter, found "Children�s advice.". Fix: a letter was lost when the file was saved; type it again and save as "CSV UTF-8".",
        "file.csv: row 2, column "purpose": expected every letter, found "Childrenâ€™s advice.". Fix: the file was once opened with the wrong encoding; type the text again and save as "CSV UTF-8".",
      ]
    `);
  });

  test('every fault of every row is told at once', async () => {
    const found = await complaints(
      `${whole}B,Nobody,Nowhere,,Families,12,never,closed\nC,Nobody,Nowhere,,Families,12,never,closed\n`,
    );
    expect(
      found.map((line) => /row (\d+), column "([^"]*)"/.exec(line)?.slice(1).join(' ')),
    ).toEqual([
      '3 agency',
      '3 areas',
      '3 phone 1',
      '3 hours',
      '3 purpose',
      '4 agency',
      '4 areas',
      '4 phone 1',
      '4 hours',
      '4 purpose',
    ]);
  });
});

describe('files as spreadsheets save them', () => {
  test('a byte-order mark, semicolons, tabs, line ends of Windows, headings in any case and order', async () => {
    for (const sheet of [
      `\uFEFF${whole}`,
      whole.replaceAll(',', ';'),
      whole.replaceAll(',', '\t'),
      whole.replaceAll('\n', '\r\n'),
      whole.toUpperCase().replace('ADVICE.', 'Advice.'),
      `AGENCY , phone_1,Opening Hours,BANK-HOLIDAYS,serves,purpose,areas,Name*\nHT,01275 888 120,24 hours,,families,Advice.,"There, by the sea",A line\n`,
    ]) {
      const { problems, entries } = await planOf(sheet);
      expect(problems).toEqual([]);
      expect(entries).toHaveLength(1);
    }
    expect(await unreadable(whole.replaceAll(',', ';'))).toEqual([
      'the cells are separated by semicolons, and were read that way',
    ]);
  });

  test('Windows-1252 is read and said; UTF-16 is read', async () => {
    const windows = Buffer.from(change('Advice.', 'Children\x92s advice.'), 'latin1');
    expect(await unreadable(windows)).toMatchInlineSnapshot(`
      [
        "the file is not UTF-8 and was read as Windows-1252, as Excel saves "CSV"; look at accents and apostrophes below, or save it as "CSV UTF-8"",
      ]
    `);
    expect((await planOf(windows)).entries[0]?.values.purpose).toBe('Children’s advice.');
    const utf16 = Buffer.from(`\uFEFF${whole.replaceAll(',', '\t')}`, 'utf16le');
    expect((await planOf(utf16)).problems).toEqual([]);
  });

  test('a lost quotation mark is told with its row, and hides nothing of the others', async () => {
    const row = whole.split('\n')[1];
    const lost = `Contacts of the council\n${change('Advice.', '"Advice.')}${row?.replace('A line,', '"Another, line",').replace('Advice.', '"Advice,\nand more, or less."')}\n${row?.replace('A line', 'A third').replace(number, '12')}\n`;
    expect(await complaints(lost)).toEqual([
      'file.csv: row 3: expected quotation marks in pairs, found a quotation mark without its pair. Fix: put in the one that is missing or take this one out, and check that each cell is under its heading.',
      expect.stringMatching(/^file.csv: row 5, column "phone 1": .* found "12"/),
    ]);
  });

  test('what cannot be read is said in one line', async () => {
    expect([
      await unreadable(''),
      await unreadable('\n\n'),
      await unreadable(Buffer.from([0x50, 0x4b, 3, 4, 1])),
      await unreadable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
      await unreadable(Buffer.from([1, 0, 2, 0])),
    ]).toMatchInlineSnapshot(`
      [
        "the file is empty",
        "the file is empty",
        "the workbook cannot be opened: it is damaged, or protected by a password. Save it again as .xlsx without one",
        "the file is an old Excel workbook (.xls) or protected by a password; save it as .xlsx or as "CSV UTF-8"",
        "the file is neither a CSV file nor an Excel workbook; save it as "CSV UTF-8" or as .xlsx",
      ]
    `);
  });

  test('a workbook: numbers, dates, and a time that became a date', async () => {
    const heading = [
      'name',
      'agency',
      'areas',
      'purpose',
      'serves',
      'phone 1',
      'hours',
      'checked on',
    ];
    const row = (
      phone: string | number,
      hours: string | object,
      checked: string | number | object,
    ) => ['A line', 'council', 'here', 'Advice.', 'schools', phone, hours, checked];
    const date = (iso: string) => ({
      value: new Date(`${iso}T00:00:00Z`),
      type: Date,
      format: 'dd/mm/yyyy',
    });
    const book = await writeExcelFile([
      heading,
      row(1275888808, '24 hours', date('2026-11-03')),
      row('01275 888 121', date('2026-05-09'), 46329),
      row('01275 888 122', '24 hours', '31/02/2026'),
    ] as never).toBuffer();
    const { problems, entries } = await planOf(book);
    expect(problems.map((problem) => formatRowProblem('file.xlsx', problem)))
      .toMatchInlineSnapshot(`
      [
        "file.xlsx: row 2, column "phone 1": expected a telephone number of the United Kingdom as text, found the number 1275888808. Fix: the spreadsheet dropped the zero at the start; format the column as Text and type 01275 888 808.",
        "file.xlsx: row 3, column "hours": expected text, found the date 9 May 2026. Fix: the spreadsheet turned what was typed into a date; format the column as Text and type it again.",
        "file.xlsx: row 3, column "name": expected each contact once, found a-line, which row 2 has too. Fix: keep one of the two rows.",
        "file.xlsx: row 4, column "checked on": expected a date such as 3 November 2026, found "31/02/2026". Fix: write day, month and year.",
        "file.xlsx: row 4, column "name": expected each contact once, found a-line, which row 2 has too. Fix: keep one of the two rows.",
      ]
    `);
    expect(entries.map(({ checkedOn }) => checkedOn)).toEqual([
      '2026-11-03',
      '2026-11-03',
      undefined,
    ]);
  });
});

const composing = {
  today,
  sent: '2026-11-20',
  warnDays: 30,
  owner: 'team',
  agencyName: () => 'The Council',
};
const compose = (plan: Plan, text = '') =>
  composeFiles(plan.entries, { ...composing, read: () => text });

describe('what would change', () => {
  test('added, changed field by field, unchanged, and not in the file', async () => {
    const plan = await planOf(
      'id,name,agency,areas,purpose,serves,phone 1,hours,email\nearly-help,,council,,Advice and help.,,0117 903 6444,,none\n,New line,council,here,More.,schools,0117 903 6445,24 hours,\n',
    );
    expect(plan.problems).toEqual([]);
    expect(describePlan(plan)).toMatchInlineSnapshot(`
      "  Numbers that change. Ring the new one before you write it:
          early-help, phone 1: "0117 903 6440" → "0117 903 6444"
        added new-line (row 3): New line
          name: "New line"
          kind: "service"
          agency: "council"
          areas: "here"
          purpose: "More."
          serves: "schools"
          phone 1: "0117 903 6445"
          hours: "24 hours"
          evidence: second-hand, until somebody in the partnership asks the service
        changed early-help (row 2): Early help
          purpose: "Advice." → "Advice and help."
          phone 1: "0117 903 6440" → "0117 903 6444"
          email: "early@council.gov.uk" → (nothing)
          evidence: confirmed → second-hand, until somebody in the partnership asks the service
          left as they are, since the cells are empty: name, areas, serves, hours (write none in a cell to remove)
        not in the file, and left alone:
          night-team: Night team
      1 added, 1 changed, 0 unchanged, 1 not in the file."
    `);
  });

  test('what was sent is never confirmed: second-hand with its source', async () => {
    const heads = 'name,agency,areas,purpose,serves,phone 1,hours,checked on\n';
    const [real] = compose(
      await planOf(
        `${heads}New line,council,here,More.,schools,0117 903 6445,24 hours,3 November 2026\n`,
      ),
    );
    expect(real?.content).toMatchInlineSnapshot(`
      "id: new-line
      name: New line
      otherNames: []
      kind: service
      agency: council
      areas: [here]
      purpose: More.
      serves:
        - schools
      concerns: []
      phones:
        - number: "0117 903 6445"
      hours:
        kind: always
      haveReady: []
      whatHappensNext: []
      evidence:
        class: second-hand
        on: 2026-11-20
        source:
          title: Sent by The Council on 20 November 2026
          note: The agency says that it checked them on 3 November 2026.
      review:
        due: 2026-12-24
        owner: team
      "
    `);
  });

  test('a number that takes texts alone goes on doing so, in its own place or beyond the columns', async () => {
    const texts = (number: string): Phone => ({ ...phone(number), kind: 'text' });
    const contacts = [
      makeContact({
        phones: [
          phone('0117 903 6440'),
          texts('07911 123456'),
          phone('85258'),
          texts('07911123457'),
        ],
      }),
    ];
    const plan = await planOf('id,agency,phone 1\nearly-help,council,0117 903 6444\n', contacts);
    const [file] = compose(plan, 'id: early-help\nphones:\n  - number: "0117 903 6440"\n');
    expect(/phones:[^]*(?=evidence)/.exec(file?.content ?? '')?.[0]).toMatchInlineSnapshot(`
      "phones:
        - number: "0117 903 6444"
        - number: "07911 123456"
          kind: text
        - number: "85258"
        - number: "07911123457"
          kind: text
      "
    `);
  });

  test('two numbers swapped, one removed, and a sheet read again changes nothing more', async () => {
    const contacts = [
      makeContact({
        phones: [phone('0117 9036440'), phone('0117 903 6441', { label: 'Duty' })],
      }),
    ];
    const plan = await planOf('id,agency,phone 1,phone 2\nearly-help,council,none,\n', contacts);
    expect(plan.entries[0]?.changes.map(({ column, after }) => [column, after])).toEqual([
      ['phone 1', '0117 903 6441'],
      ['phone 1 label', 'Duty'],
      ['phone 2', ''],
      ['phone 2 label', ''],
    ]);
    const same = await planOf('id,agency,phone 1\nearly-help,council,(0117) 903-6440\n', contacts);
    expect(same.entries[0]?.changes).toEqual([]);
  });
});

describe('a sample of ours', () => {
  const contacts = [...ours, unknownTeam];
  const heads = 'id,agency,purpose,phone 1,hours,bank holidays,email\n';
  const planned = (cells: string) => planOf(`${heads}young-carers,council,${cells}\n`, contacts);
  const told = async (cells: string) =>
    (await planned(cells)).problems.map((problem) => formatRowProblem('file.csv', problem));
  const file = `id: young-carers
name: Young carers
phones: []
standIn:
  contact: early-help
  askFor: the young carers service
# Ask them in spring.
evidence: { class: sample, on: 2026-11-24 }
review: { due: 2027-05-03, owner: team }
`;

  test('goes out in the template and comes back unchanged', async () => {
    const known = { ...lookups, contact: contacts };
    const plan = await planOf(toTemplateCsv(toRows([unknownTeam], known)), contacts);
    expect(plan.problems).toEqual([]);
    expect(plan.entries.map(({ id, sample, changes }) => ({ id, sample, changes }))).toEqual([
      { id: 'young-carers', sample: true, changes: [] },
    ]);
  });

  test('stays one while the row gives no details, and needs no hours', async () => {
    const plan = await planned('For those who care.,,,,');
    expect(plan.problems).toEqual([]);
    expect(describePlan({ ...plan, missing: [] })).toMatchInlineSnapshot(`
      "  changed young-carers (row 2): Young carers
          purpose: "For children who care." → "For those who care."
      0 added, 1 changed, 0 unchanged, 0 not in the file."
    `);
    expect(compose(plan, file)[0]?.content).toMatchInlineSnapshot(`
      "id: young-carers
      name: Young carers
      purpose: For those who care.
      phones: []
      standIn:
        contact: early-help
        askFor: the young carers service
      # Ask them in spring.
      evidence: { class: sample, on: 2026-11-20 }
      review: { due: 2026-12-24, owner: front-door }
      "
    `);
  });

  test('hours alone reach nobody; with a number it needs hours', async () => {
    expect([
      ...(await told(',,24 hours,,')),
      ...(await told(',,,closed,')),
      ...(await told(',0117 903 6446,,,')),
      ...(await told(',01632 960 145,24 hours,,')),
    ]).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "hours": expected a number, an email or a web form in the same row, found none. Fix: give one way to reach the contact, or empty this cell.",
        "file.csv: row 2, column "bank holidays": expected a number, an email or a web form in the same row, found none. Fix: give one way to reach the contact, or empty this cell.",
        "file.csv: row 2, column "hours": expected a value, found nothing. Fix: fill it in: Days and times, with ; between: "Mon-Fri 09:00-17:00; Sat 10:00-12:00". Two spans of a day have , between. Or "24 hours", or "not known".",
        "file.csv: row 2, column "phone 1": expected a number that reaches somebody, found "01632 960 145", which is kept for drama and reaches nobody. Fix: give the real number, or leave the cell empty.",
      ]
    `);
  });

  test('is one no more once details arrive, and nobody stands in for it', async () => {
    const plan = await planned(',0117 903 6446,24 hours,,');
    expect(plan.problems).toEqual([]);
    expect(describePlan({ ...plan, missing: [] })).toMatchInlineSnapshot(`
      "  changed young-carers (row 2): Young carers
          phone 1: (nothing) → "0117 903 6446"
          hours: (nothing) → "24 hours"
          evidence: sample → second-hand, until somebody in the partnership asks the service
          left as they are, since the cells are empty: purpose (write none in a cell to remove)
      0 added, 1 changed, 0 unchanged, 0 not in the file."
    `);
    expect(compose(plan, file)[0]?.content).toMatchInlineSnapshot(`
      "id: young-carers
      name: Young carers
      phones: [{number: "0117 903 6446"}]
      hours:
        kind: always
      # Ask them in spring.
      evidence: { class: second-hand, on: 2026-11-20, source: { title: Sent by The Council on 20 November 2026 } }
      review: { due: 2026-12-24, owner: front-door }
      "
    `);
  });
});

/** The problems of a small site once its sample has what a row gives. */
async function checkAfter(cells: string): Promise<string[]> {
  const fixture = makeFixtureSite();
  const load = () => readSite(fixture.root, { release: false, today });
  try {
    const { site } = load();
    if (!site) throw new Error('the fixture has problems');
    const known = lookupsOf(site, today);
    const sheet = await readSheet(Buffer.from(`id,agency,email,hours\nteam,council,${cells}\n`));
    if ('problem' in sheet) throw new Error(sheet.problem);
    const read = (file: string) => fs.readFileSync(path.join(fixture.root, file), 'utf8');
    const plan = makePlan(readRows(sheet, known), {
      contacts: site.all(contactCollection),
      lookups: known,
      agency: undefined,
    });
    const [file] = composeFiles(plan.entries, { ...composing, sent: today, read });
    if (!file) throw new Error('nothing would change');
    fs.writeFileSync(path.join(fixture.root, file.file), file.content);
    return load().problems.map(formatProblem);
  } finally {
    fixture.remove();
  }
}

test('a sample with details is content without a problem', async () => {
  expect(await checkAfter('team@council.gov.uk,not known')).toEqual([]);
});

describe('out and in again changes nothing', () => {
  // The real content has days up to the real one.
  const now = londonToday();
  const root = path.resolve(__dirname, '../../../../../..');
  const { site } = readSite(root, { release: false, today: now });
  if (!site) throw new Error('the content has problems');
  const real = lookupsOf(site, now);
  const changesOf = async (bytes: Uint8Array, contacts: readonly Contact[], known: Lookups) => {
    const sheet = await readSheet(bytes);
    if ('problem' in sheet) throw new Error(sheet.problem);
    const plan = makePlan(readRows(sheet, known), {
      contacts,
      lookups: known,
      agency: undefined,
    });
    return {
      problems: plan.problems,
      changes: plan.entries.flatMap(({ changes }) => changes),
      rows: plan.entries.length,
      missing: plan.missing,
    };
  };
  const nothing = (rows: number) => ({ problems: [], changes: [], rows, missing: [] });

  test('every contact of the site, as CSV and as a workbook', async () => {
    const rows = toRows(site.all(contactCollection), real);
    expect(
      await changesOf(Buffer.from(toTemplateCsv(rows)), site.all(contactCollection), real),
    ).toEqual(nothing(site.all(contactCollection).length));
    const book = await toTemplateWorkbook(rows, real);
    expect(await changesOf(book, site.all(contactCollection), real)).toEqual(
      nothing(site.all(contactCollection).length),
    );
    expect(book.equals(await toTemplateWorkbook(rows, real))).toBe(true);
  });

  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    // No record holds what nobody can see.
    .map(cleanText)
    .filter((s) => /[a-z]/i.test(s) && !/[\uFFFD\0]|\u00C3|\u00E2/.test(s));
  const anyContact = fc
    .record({
      name: words,
      otherNames: fc.array(words, { maxLength: 3 }),
      purpose: words,
      notFor: fc.option(words, { nil: undefined }),
      haveReady: fc.array(words, { maxLength: 3 }),
      phones: fc.array(
        fc
          .record({
            number: fc.constantFrom('01275 888 808', '01275888809', '0808 2000 247', '999'),
            label: fc.option(words, { nil: undefined }),
          })
          .map(({ number, label }) => phone(number, label === undefined ? {} : { label })),
        { minLength: 1, maxLength: 5 },
      ),
      hours: fc.constantFrom<Contact['hours']>(
        { kind: 'always', note: 'By telephone.' },
        { kind: 'unknown', note: 'Not known yet.' },
        {
          kind: 'weekly',
          weekly: [
            { days: ['friday', 'saturday', 'sunday'], spans: ['18:00-08:00', '09:00-10:00'] },
          ],
          bankHolidays: 'all-day',
          exceptions: [{ date: '2026-12-25', spans: [] }],
        },
      ),
    })
    .map((more) =>
      makeContact({
        ...more,
        email: undefined,
        webForm: { label: 'A form', url: 'https://council.gov.uk/form' },
      }),
    );

  test('any contact', async () => {
    await fc.assert(
      fc.asyncProperty(anyContact, async (contact) => {
        const known = { ...lookups, contact: [contact, ...ours.slice(1)] };
        const { problems, changes } = await changesOf(
          Buffer.from(toTemplateCsv(toRows([contact], known))),
          [contact],
          known,
        );
        expect(problems).toEqual([]);
        expect(changes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
