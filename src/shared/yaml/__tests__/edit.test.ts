/** A file is changed in the lines that change, and in no other byte. */
import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { editYaml } from '../edit';
import { renderYaml } from '../write';

const order = [
  'id',
  'name',
  'areas',
  'purpose',
  'notFor',
  'phones',
  'email',
  'hours',
  'haveReady',
  'verified',
  'review',
];

const source = `# The front door.
id: front-door
name: 'Front door'   # as on its own page
areas: [here, there]
purpose: >-
  The first place to ring when you are worried about a child,
  in words folded by hand.

# Numbers, main one first.
phones:
  - number: "01632 960 101" # switchboard
    label: Main
  # nights
  - number: "01632 960 102"
hours:
  kind: weekly
  weekly:
    - { days: [monday, tuesday], spans: ["09:00-17:00"] }
  bankHolidays: closed
haveReady:
  - The name.
  - The date.   # of birth
verified: { status: sample, on: 2026-11-01 }
review: { due: 2027-05-01, owner: front-door }
`;

/** The lines that went and the lines that came. */
function moves(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lcs = old.map(() => now.map(() => 0));
  const at = (i: number, j: number): number => lcs[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lcs[i] as number[])[j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j < now.length && (i >= old.length || at(i, j + 1) >= at(i + 1, j))) {
      out.push(`+${now[j]}`);
      j += 1;
    } else {
      out.push(`-${old[i]}`);
      i += 1;
    }
  }
  return out;
}

const edit = (wanted: Record<string, unknown>): string[] =>
  moves(source, editYaml(source, wanted, order));
const phones = [{ number: '01632 960 101', label: 'Main' }, { number: '01632 960 102' }];

test('nothing to change gives the same bytes', () => {
  expect(editYaml(source, parse(source), order)).toBe(source);
  const windows = source.replace(/\n/g, '\r\n');
  expect(editYaml(windows, { name: 'Front door' }, order)).toBe(windows);
});

test('a number changes in its line, and the comment beside it stays', () => {
  expect(edit({ phones: [{ ...phones[0], number: '01632 960 199' }, phones[1]] })).toEqual([
    '+  - number: "01632 960 199" # switchboard',
    '-  - number: "01632 960 101" # switchboard',
  ]);
});

test('a number is added after the last, and one is taken away whole', () => {
  expect(edit({ phones: [...phones, { number: '01632 960 103', label: 'Duty' }] })).toEqual([
    '+  - number: "01632 960 103"',
    '+    label: Duty',
  ]);
  expect(edit({ phones: [phones[1]] })).toEqual([
    '-  - number: "01632 960 101" # switchboard',
    '-    label: Main',
  ]);
  expect(edit({ phones: [] })).toEqual(expect.arrayContaining(['+phones: []', '-phones:']));
});

test('a field is added in its usual place and taken away whole', () => {
  expect(edit({ email: 'a@b.example' })).toEqual(['+email: a@b.example']);
  expect(editYaml(source, { email: 'a@b.example' }, order)).toContain(
    '- number: "01632 960 102"\nemail: a@b.example\nhours:',
  );
  expect(edit({ purpose: undefined })).toEqual([
    '-purpose: >-',
    '-  The first place to ring when you are worried about a child,',
    '-  in words folded by hand.',
  ]);
});

test('lists and maps on one line stay on one line', () => {
  expect(edit({ areas: ['here'] })).toEqual(['+areas: [here]', '-areas: [here, there]']);
  expect(edit({ review: { due: '2027-06-01', owner: 'front-door' } })).toEqual([
    '+review: { due: 2027-06-01, owner: front-door }',
    '-review: { due: 2027-05-01, owner: front-door }',
  ]);
  expect(edit({ review: { due: '2027-06-01', owner: 'a, b' } })).toEqual(
    [
      "+review: { due: 2027-06-01, owner: 'a, b' }",
      '-review: { due: 2027-05-01, owner: front-door }',
    ].map((line) => line.replaceAll("'", '"')),
  );
});

test('a line of a list changes alone', () => {
  expect(edit({ haveReady: ['The name.', 'The time.'] })).toEqual([
    '+  - The time.   # of birth',
    '-  - The date.   # of birth',
  ]);
  expect(edit({ haveReady: ['First.', 'The name.', 'The date.'] })).toEqual(
    expect.arrayContaining(['+  - First.']),
  );
});

test('every contact of the site keeps its other lines whatever is changed', () => {
  const folder = path.resolve(__dirname, '../../../../data/contacts');
  const files = fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  expect(files.length).toBeGreaterThan(30);
  const words = fc
    .string({ minLength: 1, maxLength: 200 })
    .map((s) => s.replace(/\s+/g, ' ').trim())
    .filter((s) => s !== '');
  const change = fc.record(
    {
      name: words,
      purpose: words,
      notFor: fc.option(words, { nil: undefined }),
      haveReady: fc.array(words, { maxLength: 6 }),
      areas: fc.array(fc.constantFrom('a', 'b-c', 'd'), { minLength: 1, maxLength: 3 }),
      phones: fc.array(
        fc.record(
          {
            number: fc.constantFrom('01632 960 101', '999', '0808 157 0000'),
            label: words,
            note: words,
          },
          { requiredKeys: ['number'] },
        ),
        { maxLength: 3 },
      ),
      review: fc.record({ due: fc.constant('2027-01-01'), owner: fc.constant('x') }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), change, (text, wanted) => {
      const edited = editYaml(text, wanted, order);
      const untouched = text
        .split('\n')
        .filter(
          (line) => line.startsWith('#') || /^(id|kind|agency|citations|counterpartOf):/.test(line),
        );
      expect(edited.split('\n')).toEqual(expect.arrayContaining(untouched));
      expect(parse(edited)).toEqual(JSON.parse(JSON.stringify({ ...parse(text), ...wanted })));
    }),
    { numRuns: 150 },
  );
});

test('a new record has its lists of ids on one line, its numbers in quotes and its long text folded', () => {
  expect(
    renderYaml({
      id: 'a',
      areas: ['here', 'there'],
      purpose: 'word '.repeat(30).trim(),
      phones: [{ number: '01632 960 101' }],
      hours: { kind: 'weekly', weekly: [{ days: ['monday'], spans: ['09:00-17:00'] }] },
      verified: { on: '2026-11-24' },
    }),
  ).toMatchInlineSnapshot(`
"id: a
areas: [here, there]
purpose: >-
  word word word word word word word word word word word word word word word word word word word word word
  word word word word word word word word word
phones:
  - number: "01632 960 101"
hours:
  kind: weekly
  weekly:
    - days: [monday]
      spans: ["09:00-17:00"]
verified:
  on: 2026-11-24
"
`);
});
