import fc from 'fast-check';
import { toPlainText } from '../plainText';
import { type CardFacts, escapeText, fold, toVcard, toVcards } from '../vcard';
import { type Card, listOf, partsOf, readVcards, textOf } from './readVcard';

const siteUrl = 'https://portal.example/base';
const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
/** Text with what must be escaped, and with characters of one to four octets. */
const awkward = fc
  .array(
    fc.oneof(
      any,
      fc.constantFrom(
        '\\',
        ',',
        ';',
        ':',
        '\n',
        '\r\n',
        '\\n',
        ' ',
        '“',
        'é',
        '漢',
        '👩‍🚒',
        'BEGIN:VCARD',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
/** The line ends of a text all become one, as the standard has only one. */
const oneEnd = (value: string) => value.replace(/\r\n|\r|\n/g, '\n');

const facts: fc.Arbitrary<CardFacts> = fc.record({
  id: fc.stringMatching(/^[a-z]+(-[a-z]+)?$/),
  name: awkward,
  otherNames: fc.array(awkward, { maxLength: 3 }),
  purpose: awkward,
  agency: fc.record({ name: awkward }),
  concerns: fc.array(fc.record({ name: awkward }), { maxLength: 3 }),
  phones: fc.array(
    fc.record(
      {
        href: fc.constantFrom('tel:999', 'tel:+448088005000', 'tel:+441632960101'),
        label: awkward,
      },
      { requiredKeys: ['href'] },
    ),
    { maxLength: 3 },
  ),
  hoursText: fc.array(awkward, { minLength: 1, maxLength: 2 }),
  mark: fc.constantFrom(
    {
      status: 'confirmed' as const,
      label: 'Confirmed',
      sentence: 'Confirmed on 3 November 2026 by partnership team.',
      on: '2026-11-03',
    },
    {
      status: 'sample' as const,
      label: 'No number yet',
      sentence: 'No details, yet.',
      on: '2026-11-03',
    },
    {
      status: 'second-hand' as const,
      label: 'Not confirmed',
      sentence: 'Taken from a page; not confirmed, yet.',
      on: '2026-11-03',
    },
  ),
});

const find = (card: Card, name: string) => card.filter((property) => property.name === name);

test('a folded line unfolds to itself, and no part is longer than 75 octets (RFC 2425, 5.8.1)', () => {
  fc.assert(
    fc.property(
      awkward.map((s) => s.replace(/[\r\n]/g, '')),
      (line) => {
        const folded = fold(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          // A character cut in two would not survive being written and read.
          expect(Buffer.from(part).toString()).toBe(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
        }
      },
    ),
  );
});

test('folding is needed, and happens, in the middle of long text', () => {
  expect(
    fold('é'.repeat(60))
      .split('\r\n')
      .map((part) => Buffer.byteLength(part)),
  ).toEqual([74, 47]);
  expect(fold('a'.repeat(75))).not.toContain('\r\n');
});

test('escaped text holds no line end and no bare separator', () => {
  fc.assert(
    fc.property(awkward, (value) => {
      expect(escapeText(value)).not.toMatch(/[\r\n]/);
      expect(escapeText(value).replace(/\\./gs, '')).not.toMatch(/[\\,;]/);
    }),
  );
});

test('what is written is read back whole, one contact or many', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 4 }), (contacts) => {
      const cards = readVcards(toVcards(contacts, siteUrl));
      expect(cards).toHaveLength(contacts.length);
      contacts.forEach((contact, i) => {
        const card = cards[i] ?? [];
        const suffix = {
          confirmed: '',
          published: '',
          'second-hand': ' (not confirmed)',
          sample: ' (no number yet)',
        }[contact.mark.status];
        expect(find(card, 'FN').map(textOf)).toEqual([oneEnd(contact.name) + suffix]);
        expect(find(card, 'N').map(partsOf)).toEqual([
          [oneEnd(contact.name) + suffix, '', '', '', ''],
        ]);
        // Apple shows the first part of ORG as the name: it carries the mark as well.
        expect(find(card, 'X-ABSHOWAS').map(textOf)).toEqual(['COMPANY']);
        expect(find(card, 'ORG').map(partsOf)).toEqual([
          [oneEnd(contact.name) + suffix, oneEnd(contact.agency.name)],
        ]);
        expect(
          find(card, 'TEL').map(({ parameters }) => parameters.TYPE?.includes('PREF') ?? false),
        ).toEqual(contact.phones.map((_, at) => at === 0 && contact.phones.length > 1));
        expect(find(card, 'NICKNAME').flatMap(listOf)).toEqual(contact.otherNames.map(oneEnd));
        expect(find(card, 'CATEGORIES').flatMap(listOf)).toEqual(
          contact.concerns.map(({ name }) => oneEnd(name)),
        );
        expect(find(card, 'TEL').map(textOf)).toEqual(
          contact.phones.map(({ href }) => href.slice(4)),
        );
        expect(
          find(card, 'X-ABLABEL').map((label) => [
            find(card, 'TEL').find((tel) => tel.group === label.group)?.value,
            textOf(label),
          ]),
        ).toEqual(
          contact.phones
            .filter(({ label }) => label)
            .map(({ href, label = '' }) => [href.slice(4), oneEnd(label)]),
        );
        expect(find(card, 'UID').map(textOf)).toEqual([`${siteUrl}/contacts/${contact.id}`]);
        expect(find(card, 'NOTE').map(textOf)[0]).toContain(contact.mark.sentence);
        expect(find(card, 'NOTE').map(textOf)[0]).toContain(oneEnd(contact.purpose));
      });
    }),
  );
});

test('the reader refuses what a bad writer would make', () => {
  const good = toVcard(fc.sample(facts, 1)[0] as CardFacts, siteUrl);
  expect(() => readVcards(good.replace('END:VCARD\r\n', ''))).toThrow();
  expect(() => readVcards(good.replaceAll('\r\n', '\n'))).toThrow();
  for (const [from, to] of [
    ['VERSION:3.0\r\n', ''],
    ['VERSION:3.0', 'VERSION:4.0'],
    ['VERSION:3.0\r\n', 'VERSION:3.0\r\nKIND:org\r\n'],
    ['X-ABShowAs:COMPANY\r\n', ''],
    ['URL:', 'TEL;TYPE=work,voice;PREF=1:999\r\nURL:'],
    ['URL:', 'TEL;TYPE=WORK,VOICE:tel:999\r\nURL:'],
  ] as const) {
    expect(good.replace(from, to)).not.toBe(good);
    expect(() => readVcards(good.replace(from, to))).toThrow();
  }
});

test('one card, whole', () => {
  const card = toVcard(
    {
      id: 'front-door',
      name: 'Front door',
      otherNames: ['MASH'],
      purpose: 'For a worry; ring.',
      agency: { name: 'The Council' },
      concerns: [{ name: 'Neglect' }],
      phones: [{ href: 'tel:+441632960101' }, { href: 'tel:+441632960102', label: 'Other' }],
      email: 'door@council.example',
      hoursText: ['Monday, 9am to 5pm.'],
      mark: {
        status: 'second-hand',
        label: 'Not confirmed',
        sentence: 'Seen on a page.',
        on: '2026-11-24',
      },
      checkedOn: '2026-11-24',
    },
    siteUrl,
  );
  expect(card.split('\r\n')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:Front door (not confirmed);;;;",
      "FN:Front door (not confirmed)",
      "NICKNAME:MASH",
      "ORG:Front door (not confirmed);The Council",
      "X-ABShowAs:COMPANY",
      "TEL;TYPE=WORK,VOICE,PREF:+441632960101",
      "item2.TEL;TYPE=WORK,VOICE:+441632960102",
      "item2.X-ABLabel:Other",
      "EMAIL;TYPE=INTERNET,WORK:door@council.example",
      "URL:https://portal.example/base/contacts/front-door",
      "CATEGORIES:Neglect",
      "NOTE:Seen on a page.\\nFor a worry\\; ring.\\nHours: Monday\\, 9am to 5pm.\\nChe",
      " ck before you rely on it: https://portal.example/base/contacts/front-door",
      "UID:https://portal.example/base/contacts/front-door",
      "SOURCE:https://portal.example/base/contacts/front-door.vcf",
      "REV:2026-11-24T00:00:00Z",
      "END:VCARD",
      "",
    ]
  `);
});

const copied = {
  id: 'lado',
  name: 'Designated officer',
  otherNames: [],
  purpose: 'For allegations.',
  agency: { name: 'Council' },
  concerns: [],
  areas: [{ name: 'North Somerset' }],
};

test('copied text carries the mark', () => {
  const text = toPlainText(
    {
      ...copied,
      phones: [{ display: '01632 960 111', href: 'tel:+441632960111', label: 'Office' }],
      hoursText: ['Monday, 9am to 5pm.'],
      mark: {
        status: 'second-hand',
        label: 'Not confirmed',
        sentence: 'Seen in a list.',
        on: '2026-11-03',
      },
    },
    siteUrl,
  );
  expect(text.split('\n')).toEqual([
    'Designated officer (not confirmed)',
    'Council, for North Somerset',
    'Telephone (Office): 01632 960 111',
    'Open: Monday, 9am to 5pm.',
    'Seen in a list.',
    `${siteUrl}/contacts/lado`,
  ]);
});

test('copied text of a contact without details says who to ring instead, with the mark of that number', () => {
  const mark = {
    status: 'sample',
    label: 'No number yet',
    sentence: 'Not given yet.',
    on: '2026-11-03',
  } as const;
  const door = {
    id: 'door',
    name: 'Front door',
    sector: 'council' as const,
    phones: [{ display: '01275 888 808', href: 'tel:+441275888808', kind: 'voice' as const }],
    hours: { kind: 'always' as const },
    hoursText: [],
    mark: { ...mark, status: 'second-hand' as const },
  };
  const without = { ...copied, phones: [], hoursText: [], mark };
  const text = toPlainText(
    { ...without, standIn: { askFor: 'the officer', contact: door } },
    siteUrl,
  );
  expect(text.split('\n')).toEqual([
    'Designated officer (no number yet)',
    'Council, for North Somerset',
    'Ring instead: Front door, 01275 888 808 (not confirmed); ask for the officer',
    'Not given yet.',
    `${siteUrl}/contacts/lado`,
  ]);
  const page = { label: 'Their list', url: 'https://list.example/' };
  expect(toPlainText({ ...without, standIn: { askFor: 'x', page } }, siteUrl)).toContain(
    'See instead: Their list, https://list.example/\n',
  );
});
