import * as z from 'zod';
import { readRecord } from '../record';

const schema = z.strictObject({
  name: z.string().min(3).max(12).optional(),
  level: z.number().int().min(1).max(4).optional(),
  kind: z.enum(['service', 'helpline']).optional(),
  days: z.array(z.string()).min(2).max(3).optional(),
  open: z.boolean().optional(),
  email: z.email().optional(),
  on: z.iso.date('a day such as 2026-11-24').optional(),
  area: z
    .string()
    .refine((area) => area !== 'nowhere', 'a place')
    .optional(),
  phone: z
    .string()
    .superRefine((text, context) => {
      if (text.startsWith('+'))
        context.addIssue({ code: 'custom', message: 'the sign +', params: { fix: 'write 0' } });
    })
    .optional(),
  hours: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('always') }),
      z.strictObject({ kind: z.literal('unknown'), note: z.string() }),
    ])
    .optional(),
  either: z.union([z.literal('closed'), z.strictObject({ from: z.string() })]).optional(),
  more: z.strictObject({ name: z.string(), kind: z.enum(['a', 'b']) }).optional(),
});

/** What an author reads for a file of this text. */
const told = (text: string): string[] =>
  readRecord(schema, 'a.yaml', text).problems.map(
    ({ line, column, field, message, fix }) =>
      `${line}:${column} ${field}: ${message}. Fix: ${fix}`,
  );

test.each([
  ['nmae: Early help', ['1:1 nmae: there is no field called nmae here. Fix: did you mean name?']],
  [
    'surname: Early help',
    [
      '1:1 surname: there is no field called surname here. Fix: delete it, or compare its name with a neighbouring file',
    ],
  ],
  [
    'name: 123',
    [
      '1:7 name: expected text, found the number 123. Fix: put it in quotes: "123"; YAML drops the leading zero of a bare number',
    ],
  ],
  [
    'name: 01275',
    [
      '1:7 name: expected text, found the number 1275. Fix: put it in quotes: "01275"; YAML drops the leading zero of a bare number',
    ],
  ],
  [
    'name: true',
    [
      '1:7 name: expected text, found true. Fix: put it in quotes: "true"; YAML drops the leading zero of a bare number',
    ],
  ],
  [
    'name: [a]',
    [
      '1:7 name: expected text, found a list. Fix: write text',
      '1:7 name: expected at least 3 in this list, found 1. Fix: add what is missing',
    ],
  ],
  ['name:', ['1:6 name: expected text, found an empty value. Fix: write text']],
  ['level: four', ['1:8 level: expected a number, found "four". Fix: write a number']],
  [
    'level: 1.5',
    ['1:8 level: expected a whole number, found the number 1.5. Fix: write a whole number'],
  ],
  ['level: 0', ['1:8 level: expected at least 1, found the number 0. Fix: choose a larger number']],
  ['level: 9', ['1:8 level: expected at most 4, found the number 9. Fix: choose a smaller number']],
  ['name: ab', ['1:7 name: expected at least 3, found "ab". Fix: add what is missing']],
  [
    'name: far too long a name',
    ['1:7 name: expected at most 12 characters, found 19. Fix: shorten it'],
  ],
  ['days: [a]', ['1:7 days: expected at least 2 in this list, found 1. Fix: add what is missing']],
  ['days: [a, b, c, d]', ['1:7 days: expected at most 3, found a list. Fix: shorten it']],
  [
    'kind: servise',
    ['1:7 kind: expected one of service, helpline; found "servise". Fix: did you mean service?'],
  ],
  [
    'kind: 4',
    ['1:7 kind: expected one of service, helpline; found the number 4. Fix: choose one of them'],
  ],
  [
    'open: perhaps',
    ['1:7 open: expected true or false, found "perhaps". Fix: write true or false'],
  ],
  ['email: nobody', ['1:8 email: found "nobody", which is not a valid email. Fix: correct it']],
  [
    'on: tomorrow',
    ['1:5 on: expected a day such as 2026-11-24; found "tomorrow". Fix: write it that way'],
  ],
  ['area: nowhere', ['1:7 area: expected a place; found "nowhere". Fix: write it that way']],
  ['phone: "+44"', ['1:8 phone: the sign +. Fix: write 0']],
  [
    'hours: { kind: sometimes }',
    [
      '1:16 hours.kind: found "sometimes", which is none of the allowed choices. Fix: use one of: always, unknown',
    ],
  ],
  [
    'hours: { kind: always, note: a }',
    [
      '1:24 hours.note: there is no field called note here. Fix: delete it, or compare its name with a neighbouring file',
    ],
  ],
  ['hours: {}', ['1:8 hours.kind: this field is missing. Fix: use one of: always, unknown']],
  [
    'either: open',
    [
      '1:9 either: found "open", which is none of the allowed choices. Fix: compare it with a neighbouring file',
    ],
  ],
  [
    'more: {}',
    [
      '1:7 more.name: this field is missing. Fix: add name: text',
      '1:7 more.kind: this field is missing. Fix: add one of: a, b',
    ],
  ],
  [
    'name: ab\nlevel: 9',
    [
      '1:7 name: expected at least 3, found "ab". Fix: add what is missing',
      '2:8 level: expected at most 4, found the number 9. Fix: choose a smaller number',
    ],
  ],
])('%j', (text, problems) => {
  expect(told(text)).toEqual(problems);
});

test('a whole record has no problem', () => {
  const { record, problems } = readRecord(schema, 'a.yaml', 'name: Early help\nlevel: 2');
  expect(problems).toEqual([]);
  expect(record?.value).toEqual({ name: 'Early help', level: 2 });
});
