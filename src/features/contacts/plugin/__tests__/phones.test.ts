import fc from 'fast-check';
import { phoneFault, readPhone } from '../phones';

test.each([
  ['999', '999', 'tel:999'],
  ['159', '159', 'tel:159'],
  ['116 123', '116 123', 'tel:116123'],
  ['116006', '116 006', 'tel:116006'],
  ['0800 1111', '0800 1111', 'tel:+448001111'],
  ['0808 800 5000', '0808 800 5000', 'tel:+448088005000'],
  ['0808 2000 247', '0808 2000 247', 'tel:+448082000247'],
  ['0800 5999 247', '0800 5999 247', 'tel:+448005999247'],
  ['08000 121 700', '08000 121 700', 'tel:+448000121700'],
  ['0808 1000 900', '0808 1000 900', 'tel:+448081000900'],
  ['+44 808 2000 247', '0808 2000 247', 'tel:+448082000247'],
  ['08082000247', '0808 200 0247', 'tel:+448082000247'],
  ['0800 555 111', '0800 555 111', 'tel:+44800555111'],
  ['0300 123 2224', '0300 123 2224', 'tel:+443001232224'],
  ['01275888808', '01275 888 808', 'tel:+441275888808'],
  ['+44 (0)1275 888808', '01275 888 808', 'tel:+441275888808'],
  ['+44 (0) 1275 888 808', '01275 888 808', 'tel:+441275888808'],
  ['+440 1275 888808', '01275 888 808', 'tel:+441275888808'],
  ['0044 1275 888808', '01275 888 808', 'tel:+441275888808'],
  ['(0117) 903-6444', '0117 903 6444', 'tel:+441179036444'],
  ['\u202a01275\u2011888\u2013808\u202c', '01275 888 808', 'tel:+441275888808'],
  ['020 7008 0151', '020 7008 0151', 'tel:+442070080151'],
  ['01275 888 808 ext 2', '01275 888 808 extension 2', 'tel:+441275888808;ext=2'],
  ['18001 01275 888808', '18001 01275 888 808', 'tel:1800101275888808'],
  ['85258', '85258', 'sms:85258'],
  ['88858', '88858', 'sms:88858'],
])('%s is shown as %s and dialled as %s', (written, display, href) => {
  expect(readPhone(written)).toMatchObject({ display, href, reserved: false });
  expect(phoneFault(written)).toBeUndefined();
});

test('a text line with a whole number is not rung', () => {
  expect(readPhone('07860 039967', 'text')).toMatchObject({
    display: '07860 039 967',
    href: 'sms:+447860039967',
    kind: 'text',
  });
});

test.each([
  ...['0113', '0114', '0115', '0116', '0117', '0121', '0131', '0141', '0151', '0161'].map(
    (city) => `${city} 496 0123`,
  ),
  '01632 960 101',
  '020 7946 0999',
  '0191 498 0123',
  '028 9649 6123',
  '029 2018 0123',
  '07700 900 123',
  '0808 157 0001',
  '03069 990 123',
])('%s is reserved for drama', (written) => {
  expect(readPhone(written)?.reserved).toBe(true);
});

test.each(['0117 496 1123', '0118 496 0123', '0171 496 0123', '0131 495 0101', '029 2018 1123'])(
  '%s is not',
  (written) => {
    expect(readPhone(written)?.reserved ?? false).toBe(false);
  },
);

describe('in another country', () => {
  test.each([
    ['(902) 555-0101', { display: '(902) 555-0101', href: 'tel:+19025550101', kind: 'voice' }],
    ['1 902 555 0101', { display: '(902) 555-0101', href: 'tel:+19025550101', kind: 'voice' }],
    [
      '902-555-0101 ext. 12',
      { display: '(902) 555-0101 ext. 12', href: 'tel:+19025550101;ext=12', e164: '+19025550101' },
    ],
    ['+44 1275 888 808', { display: '+44 1275 888808', href: 'tel:+441275888808' }],
    ['911', { display: '911', href: 'tel:911', kind: 'short' }],
  ])('%s', (written, phone) => {
    expect(readPhone(written, 'voice', 'CA')).toMatchObject({ ...phone, reserved: false });
  });
  test.each(['900 555 0101', '01275 888 808', 'ring us', ''])('%s is refused', (written) => {
    expect(readPhone(written, 'voice', 'CA')).toBeUndefined();
    expect(phoneFault(written, 'voice', 'CA')?.message).toContain('country, CA');
  });
  test('a line for texts', () => {
    expect(readPhone('686868', 'text', 'CA')).toMatchObject({ href: 'sms:686868', kind: 'text' });
    expect(readPhone('902 555 0101', 'text', 'CA')?.href).toBe('sms:+19025550101');
  });
});

test.each([
  ['01632 96', 'is not a telephone number'],
  ['12345', 'is not a telephone number'],
  ['0000 000 000', 'is not a telephone number'],
  ['ring us', 'is not a telephone number'],
  ['', 'is not a telephone number'],
  ['constructor', 'is not a telephone number'],
  ['+1 202 555 0100', 'is a number of another country'],
  ['0906 879 0000', 'is a premium-rate number'],
  ['+44 (0)906 879 0000', 'is a premium-rate number'],
  ['070 1234 5678', 'is a personal number'],
])('%s is refused: it %s', (written, words) => {
  expect(readPhone(written)).toBeUndefined();
  expect(phoneFault(written)?.message).toContain(words);
});

test('however a number is written, one number is dialled, and it is E.164', () => {
  const prefixes = ['0', '+44', '+44 ', '+44 (0)', '+44(0) ', '+440', '0044 ', '00 44 (0) '];
  const gaps = fc.array(fc.constantFrom('', ' ', '-', ' - ', '\u2011', '\u00a0'), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(
      fc.constantFrom('1275888808', '1179036444', '2070080151', '8082000247', '3001232224'),
      fc.constantFrom(...prefixes),
      gaps,
      (national, prefix, between) => {
        const spread = [...national].map((d, i) => d + (between[i] ?? '')).join('');
        const read = readPhone(prefix + spread);
        expect(read?.href).toBe(`tel:+44${national}`);
        expect(read?.display.replace(/\D/g, '')).toBe(`0${national}`);
      },
    ),
  );
});
