/** What a service is asked, and what its answer changes: as mail programs leave it, and as people write. */
import { formatProblem } from '../../../../../shared/problems';
import { renderYaml } from '../../../../../shared/yaml/write';
import { type AnswerDraft, lacking, toAnswer } from '../../../model/confirm/answer';
import { type Contact, contactSchema } from '../../../model/schema';
import { contact, namesOf, phone, sample } from '../../__tests__/samples';
import { fields } from '../../import/fields';
import { askedColumns, shownOf } from '../asked';
import { type GivenReading, readAnswerFile } from '../given';
import { askService, type ServiceMessage } from '../message';
import { type AnswerPlan, planAnswer } from '../plan';
import { readReply } from '../reply';
import { readAnyAnswer } from '../anyAnswer';

const today = '2026-11-28';
const line = contact({
  id: 'advice-line',
  name: 'Advice line',
  purpose:
    'Advice for anybody who works with children and is not sure what to do or who to ask next about it.',
  concerns: [],
  phones: [phone('0117 903 6444'), phone('0117 903 6445', { label: 'Out of hours' })],
  email: 'advice@council.gov.uk',
  evidence: {
    class: 'published',
    on: '2026-11-03',
    source: { title: 'Page', url: 'https://a.uk/' },
  },
});
const contacts: Contact[] = [
  line,
  contact({
    id: 'front-door',
    name: 'Front door',
    kind: 'front-door',
    phones: [phone('0117 903 6446')],
  }),
  sample({ id: 'new-team', name: 'New team', concerns: [] }),
];
const { agencies, areas, audiences, evidenceMonths: months } = namesOf(contacts);
const lookups = {
  agency: agencies,
  area: areas,
  audience: audiences,
  concern: [],
  contact: contacts,
  today,
  isName: (word: string) => word === 'jane',
};
const around = {
  contacts,
  lookups,
  guarded: new Set(['front-door']),
  also: new Set<string>(),
  months,
  asker: 'partnership team',
};
const ask = (
  id: string,
  asked = contacts.find((one) => one.id === id) as Contact,
): ServiceMessage =>
  askService(asked, { siteTitle: 'Portal', email: 'team@a.uk', siteUrl: 'https://a.uk', lookups });

/** A reply in which lines were filled in or replaced. */
const fill = (body: string, lines: Readonly<Record<string, string>>): string =>
  body
    .split('\n')
    .map((one) => {
      const name = Object.keys(lines).find((key) => one.startsWith(`${key}`));
      return name === undefined ? one : `${one.slice(0, one.indexOf(':') + 1)} ${lines[name]}`;
    })
    .join('\n');
const head = (answer: string, more: Readonly<Record<string, string>> = {}) => ({
  'Answer (': answer,
  'Your role': 'duty manager',
  'Day you': '27/11/2026',
  ...more,
});

const told = ({ given, problems }: GivenReading, ours = contacts): AnswerPlan | string[] => {
  if (!given) return problems.map(formatProblem);
  const planned = planAnswer(given, { ...around, contacts: ours });
  return 'plan' in planned ? planned.plan : planned.problems.map(formatProblem);
};
const replied = (text: string) => told(readReply('reply.txt', text, today));
const changes = (plan: AnswerPlan | string[]) =>
  'confirmed' in plan
    ? plan.entry?.changes.map(({ column, before, after }) => `${column}: ${before} → ${after}`)
    : plan;

test('the message has the record as the service would write it, and how to answer', () => {
  const { to, subject, body } = ask('advice-line');
  expect({ to, subject }).toEqual({
    to: 'advice@council.gov.uk',
    subject: 'Is this right? What the Portal says about Advice line',
  });
  expect(body.slice(body.indexOf('---- Answer'), body.indexOf('---- End'))).toBe(
    [
      '---- Answer for advice-line ----',
      'Answer (right, changed or withdraw):',
      'Your role, never your name:',
      'Day you checked:',
      'Use instead, if withdrawn:',
      '',
      'name: Advice line',
      'agency: The Council',
      'areas: Here',
      `purpose: ${line.purpose}`,
      'serves: School staff',
      'phone 1: 0117 903 6444',
      'phone 2: 0117 903 6445',
      'phone 2 label: Out of hours',
      'phone 3:',
      'email: advice@council.gov.uk',
      'hours: 24 hours',
      'bank holidays:',
      '',
    ].join('\n'),
  );
  expect(body).toContain('https://a.uk/contacts/confirm#service=advice-line');
  expect(ask('new-team').body).toContain('We have no number for you yet');
});

test('every line of a record that a page shows is asked', () => {
  const asked = new Set(askedColumns.map(({ name }) => name));
  const columnsOf = new Map<string, readonly string[]>(
    fields.map(({ key, columns }) => [key, columns]),
  );
  const unasked = Object.keys(contactSchema.shape).filter(
    (key) => !columnsOf.get(key)?.every((column) => asked.has(column)),
  );
  // Kept by the partnership: what a service is to the site, what its record is based on, and how it was looked at.
  expect(unasked).toEqual([
    'id',
    'kind',
    'role',
    'standIn',
    'counterpartOf',
    'claims',
    'citations',
    'evidence',
    'review',
  ]);
});

describe('a reply', () => {
  const body = ask('advice-line').body;

  test('that says all is right confirms the record: the day, the roles and no name', () => {
    const plan = replied(fill(body, head('Right.')));
    expect(plan).toMatchObject({
      entry: { changes: [] },
      confirmed: {
        evidence: {
          class: 'confirmed',
          on: '2026-11-27',
          by: 'partnership team',
          source: { title: 'Answer of the service (duty manager)' },
        },
        due: '2027-11-27',
      },
    });
  });

  test('is read through quoting, wrapping and what programs make of addresses', () => {
    const quoted = fill(
      body,
      head('changed', { 'phone 1:': '0117 903 6450', 'phone 2:': 'none', 'phone 2 label': 'none' }),
    )
      .replace('who works with children', 'who\n works with children')
      .replace(
        'advice@council.gov.uk\nhours',
        'advice@council.gov.uk <mailto:advice@council.gov.uk>\nhours',
      )
      .split('\n')
      .map((one) => `> ${one}`)
      .join('\r\n');
    const text = `Hello,\r\n\r\nsee below.\r\n\r\n${quoted}\r\n-- \r\nSent from my phone\r\n${body}`;
    expect(changes(replied(text))).toEqual([
      'phone 1: 0117 903 6444 → 0117 903 6450',
      'phone 2: 0117 903 6445 → ',
      'phone 2 label: Out of hours → ',
    ]);
  });

  test('has what to have ready, what happens next and the worries, and each can be corrected', () => {
    const listed = {
      ...line,
      haveReady: ['The child’s name.', 'Where the child is now.'],
      whatHappensNext: ['Somebody listens.'],
    };
    const long = ask('advice-line', listed).body;
    const tell = (text: string) => told(readReply('reply.txt', text, today), [listed]);
    expect(long).toContain(
      'have ready:\n- The child’s name.\n- Where the child is now.\nwhat happens next:\n- Somebody listens.\n',
    );
    const same = fill(long, head('right'))
      .replace('is now.', 'is\nnow.')
      .replace('- Where', '\n• Where');
    expect(tell(same)).toMatchObject({ entry: { changes: [] } });
    const other = fill(long, head('changed', { agency: 'A charity' }))
      .replace('- Where the child is now.', '- Who: the child,\nand who else.\n- What you saw.')
      .replace('- Somebody listens.', 'none');
    expect(changes(tell(other))).toEqual([
      'agency: council → charity',
      'have ready: The child’s name.\nWhere the child is now. → The child’s name.\nWho: the child, and who else.\nWhat you saw.',
      'what happens next: Somebody listens. → ',
    ]);
    const loose = fill(long, head('changed')).replace(/^- /gm, '');
    expect(tell(loose)).toEqual([
      expect.stringContaining('have ready: we cannot tell where each line of this list starts'),
    ]);
  });

  test('withdraws, with what to use instead', () => {
    expect(replied(fill(body, head('withdraw', { 'Use instead': 'Front door' })))).toMatchObject({
      withdrawal: { id: 'advice-line', use: 'front-door' },
    });
  });

  test('every fault has its line and what to do', () => {
    const faults = {
      'nothing filled in': body,
      'no answer in it': 'All fine, thanks!',
      'cut short': fill(body, head('right')).replace('---- End of the answer ----', ''),
      'another word': fill(body, head('probably')),
      'day to come': fill(body, head('right', { 'Day you': '2027-01-01' })),
      'right, and changed': fill(body, head('right', { 'phone 1:': '0117 903 6450' })),
      'changed, and the same': fill(body, head('changed')),
      'emptied line': fill(body, head('changed', { 'email:': '' })),
      'premium rate': fill(body, head('changed', { 'phone 1:': '0871 234 5678' })),
      'kept for drama': fill(body, head('changed', { 'phone 1:': '01632 960 101' })),
      'mailbox at home': fill(body, head('changed', { 'email:': 'advice@gmail.com' })),
      'mailbox of one person': fill(body, head('changed', { 'email:': 'jane.smith@a.uk' })),
      'unknown hours': fill(body, head('changed', { 'hours:': 'mostly' })),
      'mistyped line': fill(body, head('changed', { 'email:': 'x@a.uk' })).replace(
        'email:',
        'emial:',
      ),
      'instead without withdrawing': fill(body, head('right', { 'Use instead': 'front-door' })),
      'instead of itself': fill(body, head('withdraw', { 'Use instead': 'advice-line' })),
      'unknown service': fill(body, head('right')).replaceAll('advice-line', 'advise-line'),
      'front door': fill(ask('front-door').body, head('changed', { 'phone 1:': '0117 903 6450' })),
      'nothing to confirm': fill(ask('new-team').body, head('right')),
      'two answers': `${fill(body, head('right'))}\n${fill(body, head('right'))}`,
    };
    expect(Object.fromEntries(Object.entries(faults).map(([name, text]) => [name, replied(text)])))
      .toMatchInlineSnapshot(`
      {
        "another word": [
          "reply.txt:18:1  answer: expected right, changed or withdraw; found "probably"  (write one of those words; ask the service where it gave none)",
        ],
        "changed, and the same": [
          "reply.txt:18:1  answer: the answer is "changed", and no line says anything else than the site  (write "right", or correct a line)",
        ],
        "cut short": [
          "reply.txt:17:1  the answer has no end: the line "---- End of the answer ----" is missing  (paste the whole reply)",
        ],
        "day to come": [
          "reply.txt:20:1  on: expected a day in the past; found "2027-01-01"  (write the day on which you last checked the details)",
        ],
        "emptied line": [
          "reply.txt:32:1  email: this is empty; the site has "advice@council.gov.uk"  (write none to take it out, or put back what the site has)",
        ],
        "front door": [
          "reply.txt:29:1  phone 1: expected no change to front-door, which every page depends on, found phone 1 "0117 903 6446" → "0117 903 6450"  (ring the service on the number the site has, and if the change is right add --also front-door)",
        ],
        "instead of itself": [
          "reply.txt:21:1  instead: expected another contact, found "advice-line"  (name the contact that takes its place)",
        ],
        "instead without withdrawing": [
          "reply.txt:21:1  instead: only a service that is withdrawn has somebody to use instead  (write "withdraw", or empty this line; who answers when it is closed is "out of hours")",
        ],
        "kept for drama": [
          "reply.txt:28:1  phone 1: expected a number that reaches somebody, found "01632 960 101", which is kept for drama and reaches nobody  (give the real number, or leave the cell empty)",
        ],
        "mailbox at home": [
          "reply.txt:32:1  email: expected an address of the service, found "advice@gmail.com", which is a mailbox for people at home  (give the address of the team, at its own organisation; without one leave it out)",
        ],
        "mailbox of one person": [
          "reply.txt:32:1  email: expected an address of the service, found "jane.smith@a.uk", which is the mailbox of one person  (give the address of the team, at its own organisation; without one leave it out)",
        ],
        "mistyped line": [
          "reply.txt:32:1  this line names nothing that we ask  (did you mean "email:"?)",
        ],
        "no answer in it": [
          "reply.txt:1:1  there is no answer in it: the line "---- Answer for … ----" is missing  (paste the whole reply, with the lines that the message asked for, as plain text)",
        ],
        "nothing filled in": [
          "reply.txt:18:1  answer: the answer is empty  (write one of those words; ask the service where it gave none)",
          "reply.txt:19:1  by: the role of whoever answers is missing  (ask for it)",
          "reply.txt:20:1  on: the day is missing  (write day, month and year)",
        ],
        "nothing to confirm": [
          "reply.txt:18:1  answer: the site has no number of this service, so there is nothing to confirm  (write "changed" and give a number, an email or a web form)",
        ],
        "premium rate": [
          "reply.txt:28:1  phone 1: expected a number that costs no more than a call and reaches a service, found "0871 234 5678"  (give another, such as one that starts 01, 02, 03 or 080: numbers that start 084, 087, 09, 070 or 076 cost extra to ring or belong to one person)",
        ],
        "right, and changed": [
          "reply.txt:28:1  phone 1: the answer is "right", and this line says something else than the site: "0117 903 6444" → "0117 903 6450"  (write "changed", or put back what the site has)",
        ],
        "two answers": [
          "reply.txt:58:1  a second answer begins here  (keep one answer in a file)",
        ],
        "unknown hours": [
          "reply.txt:33:1  hours: expected hours such as "Mon-Fri 09:00-17:00; Sat 10:00-12:00", "24 hours" or "not known", found "mostly"  (start with the days, for example Mon-Fri 09:00-17:00)",
        ],
        "unknown service": [
          "reply.txt:17:1  contact: there is no contact advise-line  (did you mean advice-line?)",
        ],
      }
    `);
  });
});

describe('the file of the form', () => {
  const shown = shownOf(line, lookups) as Record<string, string>;
  const draft: AnswerDraft = {
    contact: 'advice-line',
    answer: 'changed',
    by: 'duty manager ',
    on: '2026-11-27',
    instead: '',
    details: {
      'phone 1': '0117 903 6450',
      'phone 2': '',
      'phone 2 label': '',
      name: 'Advice line',
    },
  };
  const file = (change: Partial<AnswerDraft> = {}) =>
    renderYaml(toAnswer({ ...draft, ...change }, shown));

  test('has the lines that changed and no others, and is read back', () => {
    expect(lacking(draft, shown, today)).toEqual([]);
    expect(file()).toBe(
      [
        'contact: advice-line',
        'answer: changed',
        'by: duty manager',
        'on: 2026-11-27',
        'details:',
        '  phone 1: "0117 903 6450"',
        '  phone 2: none',
        '  phone 2 label: none',
        '',
      ].join('\n'),
    );
    for (const name of ['a.yaml', 'pasted'])
      expect(changes(told(readAnyAnswer(name, file(), today)))).toHaveLength(3);
  });

  test('is read where it was pasted into a reply and quoted, and refused where a line was broken', () => {
    const text = file({
      details: { purpose: 'Advice for anybody. '.repeat(8).trim(), 'have ready': 'One.\nTwo.' },
    });
    const quoted = (words: string) =>
      `Hello,\r\n\r\n${words.replace(/^/gm, '> ')}\r\n\r\nThank you.`;
    expect(changes(told(readAnyAnswer('reply.txt', quoted(text), today)))).toEqual([
      expect.stringContaining('purpose: '),
      'have ready:  → One.\nTwo.',
    ]);
    const broken = quoted(text.replace('anybody. Advice', 'anybody.\nAdvice'));
    expect(told(readAnyAnswer('reply.txt', broken, today))).toEqual([
      expect.stringMatching(
        /^reply.txt:10:1 {2}the answer goes on here in a way that we cannot read/,
      ),
    ]);
  });

  test('lacks what is not filled in', () => {
    expect(
      lacking({ ...draft, contact: '', answer: '', by: ' ', on: '2026-11-29' }, shown, today),
    ).toHaveLength(4);
    expect(lacking({ ...draft, details: { name: 'Advice line ' } }, shown, today)).toEqual([
      'Change at least one line, or choose that all is right.',
    ]);
  });

  test('broken ones are refused with the line', () => {
    const broken = [
      '',
      'contact: [',
      file().replace('answer: changed', 'answer: fine'),
      file().replace('on: 2026-11-27', 'on: 2999-01-01'),
      file().replace('phone 1:', 'phone one:'),
      file().replace('"0117 903 6450"', '0906 123 4567'),
      `${file()}name: Jane\n`,
    ];
    expect(broken.map((text) => told(readAnswerFile('a.yaml', text)))).toMatchInlineSnapshot(`
      [
        [
          "a.yaml:1:1  the file is empty  (fill it in, or delete the file)",
        ],
        [
          "a.yaml:1:11  a bracket above this line is not closed with ]  (write ] where the brackets end)",
        ],
        [
          "a.yaml:2:9  answer: expected one of right, changed, withdraw; found "fine"  (choose one of them)",
        ],
        [
          "a.yaml:4:1  on: 1 January 2999 has not been yet  (write the day on which they checked)",
        ],
        [
          "a.yaml:6:1  phone one: nobody asked for this  (did you mean phone 1?)",
        ],
        [
          "a.yaml:6:1  phone 1: expected a number that costs no more than a call and reaches a service, found "0906 123 4567"  (give another, such as one that starts 01, 02, 03 or 080: numbers that start 084, 087, 09, 070 or 076 cost extra to ring or belong to one person)",
        ],
        [
          "a.yaml:9:1  name: there is no field called name here  (delete it, or compare its name with a neighbouring file)",
        ],
      ]
    `);
  });
});

test('a service without a number can give all that is needed on the lines it was sent', () => {
  const { body } = ask('new-team');
  const answer = fill(body, {
    ...head('changed'),
    'phone 1': '0117 903 6447',
    hours: 'Mon-Fri 9am-5pm',
    'bank holidays': 'closed',
  });
  expect(body).toContain('For bank holidays write closed, open or all-day.');
  expect(changes(replied(answer))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('bank holidays: '),
      expect.stringContaining('hours: '),
    ]),
  );
});
