/** A sheet changes the contacts of its sender, and what every page depends on only by name. */
import type { Contact } from '../../../model/schema';
import { contact, phone } from '../../__tests__/samples';
import { formatRowProblem } from '../cell';
import { composeFiles } from '../compose';
import { makePlan, type Plan } from '../plan';
import { describePlan } from '../report';
import { readRows } from '../rows';
import { isGuarded } from '../sender';
import { readSheet } from '../sheet';

const today = '2026-11-24';
const make = (more: Partial<Contact>): Contact =>
  contact({
    id: 'early-help',
    name: 'Early help',
    purpose: 'Advice.',
    concerns: [],
    phones: [phone('0117 903 6444')],
    ...more,
  });
const ours = [
  make({}),
  make({
    id: 'danger',
    name: 'Danger',
    kind: 'helpline',
    role: 'emergency',
    agency: 'police',
    phones: [phone('999')],
  }),
  make({ id: 'door', name: 'Front door', kind: 'front-door' }),
  make({ id: 'night-team', name: 'Night team' }),
];
const partnership = { urgent: [{ contact: 'night-team' }] };
const lookups = {
  agency: [
    { id: 'council', name: 'The Council' },
    { id: 'police', name: 'Police' },
  ],
  area: [{ id: 'here', name: 'Here' }],
  audience: [{ id: 'schools', name: 'Schools' }],
  concern: [],
  contact: ours,
  today,
};

async function planOf(rows: string, agency?: string, also: string[] = []): Promise<Plan> {
  const sheet = await readSheet(Buffer.from(rows));
  if ('problem' in sheet) throw new Error(sheet.problem);
  return makePlan(readRows(sheet, lookups), {
    contacts: ours,
    lookups,
    agency,
    guarded: new Set(ours.filter((c) => isGuarded(c, partnership)).map(({ id }) => id)),
    also: new Set(also),
  });
}
const told = async (...given: Parameters<typeof planOf>): Promise<string[]> =>
  (await planOf(...given)).problems.map((problem) => formatRowProblem('file.csv', problem));

test('with a sender, rows that name another agency', async () => {
  const sheet =
    'id,name,agency,phone 1\ndanger,,police,0117 903 6445\nearly-help,,council,0117 903 6446\n';
  expect(await told(sheet, 'council', ['danger'])).toMatchInlineSnapshot(`
    [
      "file.csv: row 2, column "agency": expected council, which sent the sheet, found police. Fix: leave the row out, or ask police for a sheet of its own.",
    ]
  `);
  expect(await told('id,phone 1\nearly-help,0117 903 6446\n', 'council')).toEqual([]);
  expect(await told('id,phone 1\ndanger,0117 903 6446\n', 'council', ['danger'])).toHaveLength(1);
});

test('what every page depends on changes only by being named', async () => {
  const sheet =
    'id,phone 1,purpose\ndanger,0117 903 6445,\ndoor,0117 903 6446,\nnight-team,,Nights.\nearly-help,,More.\n';
  expect(await told(sheet)).toMatchInlineSnapshot(`
    [
      "file.csv: row 2, column "phone 1": expected no change to danger, which every page depends on, found phone 1 "999" → "0117 903 6445". Fix: ring the service on the number the site has, and if the change is right add --also danger.",
      "file.csv: row 3, column "phone 1": expected no change to door, which every page depends on, found phone 1 "0117 903 6444" → "0117 903 6446". Fix: ring the service on the number the site has, and if the change is right add --also door.",
      "file.csv: row 4, column "purpose": expected no change to night-team, which every page depends on, found purpose "Advice." → "Nights.". Fix: ring the service on the number the site has, and if the change is right add --also night-team.",
    ]
  `);
  expect(await told(sheet, undefined, ['danger', 'door', 'night-team'])).toEqual([]);
  expect(await told('id,phone 1\ndoor,0117 903 6444\n')).toEqual([]);
});

test('nothing becomes the emergency number', async () => {
  const row = 'name,agency,areas,purpose,serves,phone 1,hours,kind\n';
  expect([
    ...(await told(`${row}A line,council,here,Advice.,schools,0117 903 6445,24 hours,emergency\n`)),
    ...(await told('id,kind\nearly-help,emergency\n')),
  ]).toMatchInlineSnapshot(`
    [
      "file.csv: row 2, column "kind": expected one of service, front-door, role, helpline, team, found "emergency". Fix: choose one of them.",
      "file.csv: row 2, column "kind": expected one of service, front-door, role, helpline, team, found "emergency". Fix: choose one of them.",
    ]
  `);
});

test('numbers that are dear or follow a person', async () => {
  for (const number of [
    '09098 790 001',
    '+44 (0)909 879 0001',
    '070 1234 5678',
    '07012 345678',
    '0044 9098790001',
    '07600 123456',
  ])
    expect(await told(`id,phone 1\nearly-help,${number}\n`)).toEqual([
      expect.stringContaining('expected a number that costs no more than a call'),
    ]);
  for (const number of [
    '07911 123456',
    '0117 903 6447',
    '0808 800 5000',
    '0300 123 1112',
    '07624 123456',
  ])
    expect(
      (await told(`id,phone 1\nnight-team,${number}\n`, undefined, ['night-team'])).join(),
    ).not.toContain('costs no more');
});

test('the sender is the source, and changed numbers come first', async () => {
  const plan = await planOf(
    'id,purpose,phone 1\nearly-help,Advice and help.,0117 903 6446\nnight-line,,0117 903 6446\n',
    'council',
  );
  expect(describePlan({ ...plan, missing: [] })).toMatchInlineSnapshot(`
    "  Numbers that change. Ring the new one before you write it:
        early-help, phone 1: "0117 903 6444" → "0117 903 6446"
      Look at this: row 3: there is no contact with the id night-line; it is added as new.
      added night-line (row 3): undefined
        kind: "service"
        agency: "council"
        phone 1: "0117 903 6446"
        evidence: second-hand, until somebody in the partnership asks the service
      changed early-help (row 2): Early help
        purpose: "Advice." → "Advice and help."
        phone 1: "0117 903 6444" → "0117 903 6446"
        evidence: confirmed → second-hand, until somebody in the partnership asks the service
    1 added, 1 changed, 0 unchanged, 0 not in the file."
  `);
  const [file] = composeFiles(plan.entries.slice(0, 1), {
    today,
    sender: 'council',
    sent: today,
    warnDays: 30,
    owner: 'team',
    agencyName: (id) => lookups.agency.find((agency) => agency.id === id)?.name ?? id,
    read: () => 'id: early-help\nevidence: { class: confirmed }\nreview: {}\n',
  });
  expect(file?.content).toContain('Sent by The Council on 24 November 2026');
});

test('remarks: one number in many rows, a mailbox of one person, an id that is new', async () => {
  const heads = 'id,name,agency,areas,purpose,serves,phone 1,hours,email\n';
  const row = (id: string, email: string) =>
    `${id},Line ${id},council,here,Advice.,schools,0117 903 6445,24 hours,${email}\n`;
  const { remarks } = await planOf(
    `${heads}${row('', 'jane.smith@council.gov.uk')}${row('line-b', 'early.help@council.gov.uk')}${row('', 'duty-team@council.gov.uk').replace('Line ,', 'Line c,')}`,
    'council',
  );
  expect(remarks).toMatchInlineSnapshot(`
    [
      "row 3: there is no contact with the id line-b; it is added as new",
      "row 2: jane.smith@council.gov.uk looks like the address of one person; ask for the team’s",
      "0117 903 6445 is in 3 rows (2, 3, 4); if it is a switchboard, say so in the note",
    ]
  `);
});

test('remarks: hours that begin one day and end the next may be the wrong way round', async () => {
  const heads = 'name,agency,areas,purpose,serves,phone 1,hours,bank holidays\n';
  const row = (name: string, phone: string, hours: string) =>
    `${name},council,here,Advice.,schools,${phone},${hours},closed\n`;
  const { remarks } = await planOf(
    `${heads}${row('Day', '0117 903 6445', 'Mon-Fri 09:00-17:00')}${row('Night', '0117 903 6446', 'Mon-Fri 17:00-09:00; Sat 10:00-12:00')}${row('Late', '0117 903 6447', 'Mon-Fri 17:00-24:00')}`,
    'council',
  );
  expect(remarks).toEqual([
    'row 3: 17:00-09:00 runs through the night to the next morning; if that is not meant, put the earlier time first',
  ]);
});

test('a name as long as a page', async () => {
  const heads = 'name,agency,areas,purpose,serves,phone 1,hours\n';
  expect(
    await told(`${heads}${'a'.repeat(5000)},council,here,Advice.,schools,0117 903 6445,24 hours\n`),
  ).toMatchInlineSnapshot(`
    [
      "file.csv: row 2, column "name": expected at most 80 letters, found 5000 of them. Fix: give it its short name, and the rest under "purpose".",
    ]
  `);
});

describe('a contact to withdraw', () => {
  const asked = async (...given: Parameters<typeof planOf>) => {
    const { problems, withdrawals } = await planOf(...given);
    return problems.length > 0
      ? problems.map((problem) => formatRowProblem('file.csv', problem))
      : withdrawals.map(({ id, use }) => ({ id, use }));
  };

  test('a row that says only that, by the agency that keeps it', async () => {
    expect(await asked('id,withdraw,use instead\nearly-help,yes,Front door\n', 'council')).toEqual([
      { id: 'early-help', use: 'door' },
    ]);
    expect(await asked('id,withdraw\nearly-help,no\n', 'council')).toEqual([]);
    const { missing } = await planOf('id,withdraw\nearly-help,yes\n', 'council');
    expect(missing.map(({ id }) => id)).toEqual(['door', 'night-team']);
  });

  test('is refused with its place and what to do', async () => {
    expect(
      await asked(
        [
          'id,agency,withdraw,use instead',
          'unknown,council,yes,',
          'early-help,,yes,',
          'danger,council,yes,',
          'door,council,yes,',
          'night-team,council,maybe,Front door',
          '',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "file.csv: row 2, column "id": expected a contact of this site, since it is to be withdrawn, found "unknown". Fix: copy the id from the site’s address, or leave the row out.",
        "file.csv: row 3, column "agency": expected the agency that keeps it, since only that one may withdraw it, found nothing. Fix: fill in the agency, or name the sender of the sheet with --agency.",
        "file.csv: row 4, column "id": expected a contact of council, found danger, which is kept by police. Fix: correct the id, or ask the partnership to move the contact to your agency first.",
        "file.csv: row 5, column "withdraw": expected no change to door, which every page depends on, found yes. Fix: ring the service on the number the site has, and if it is right add --also door.",
        "file.csv: row 6, column "withdraw": expected one of yes, no, found "maybe". Fix: choose one of them.",
      ]
    `);
    expect(
      await asked(
        'id,withdraw,use instead\nearly-help,yes,night-team\nnight-team,,door\ndoor,yes,door\n',
        'council',
        ['door'],
      ),
    ).toMatchInlineSnapshot(`
      [
        "file.csv: row 3, column "use instead": expected yes under "withdraw" in the same row, found nothing. Fix: write yes there, or empty this cell; who answers when it is closed goes under "out of hours".",
        "file.csv: row 4, column "use instead": expected another contact, found "door". Fix: name the contact that takes its place.",
      ]
    `);
    expect(
      await asked('id,withdraw,use instead\nearly-help,yes,door\ndoor,yes,\n', 'council', ['door']),
    ).toEqual([
      'file.csv: row 2, column "use instead": expected a contact that stays, found "door", which row 3 withdraws. Fix: name one that stays.',
    ]);
  });
});

test('a number that costs extra and a mailbox of one person are refused', async () => {
  const head = 'id,phone 1,email\n';
  const names = { ...lookups, isName: (word: string) => word === 'jane' };
  const faults = async (rows: string) => {
    const sheet = await readSheet(Buffer.from(head + rows));
    if ('problem' in sheet) throw new Error(sheet.problem);
    return readRows(sheet, names).problems.map(
      ({ column, found, fix }) => `${column} ${found}: ${fix}`,
    );
  };
  for (const number of [
    '0906 123 4567',
    '0871 234 5678',
    '0872 234 5678',
    '0873 234 5678',
    '0844 234 5678',
    '+44 871 2345678',
    '070 1234 5678',
    '076 1234 5678',
  ])
    expect(await faults(`early-help,${number},\n`)).toEqual([
      expect.stringContaining('numbers that start 084, 087, 09, 070 or 076 cost extra'),
    ]);
  for (const email of [
    'early.help@gmail.com',
    'x@hotmail.co.uk',
    'x@outlook.com',
    'x@yahoo.co.uk',
    'Jane.Smith@council.gov.uk',
  ])
    expect(await faults(`early-help,,${email}\n`)).toEqual([
      expect.stringMatching(
        /is (?:a mailbox for people at home|the mailbox of one person).*address of the team/,
      ),
    ]);
  expect(await faults('early-help,0345 123 4567,early.help@council.gov.uk\n')).toEqual([]);
});
