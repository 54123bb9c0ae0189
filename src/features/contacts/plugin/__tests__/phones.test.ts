import { readPhone } from '../phones';

test.each([
  ['999', '999', 'tel:999'],
  ['116 123', '116 123', 'tel:116123'],
  ['0800 1111', '0800 1111', 'tel:+448001111'],
  ['0808 800 5000', '0808 800 5000', 'tel:+448088005000'],
  ['08000 121 700', '0800 012 1700', 'tel:+448000121700'],
  ['0800 555 111', '0800 555 111', 'tel:+44800555111'],
  ['0300 123 2224', '0300 123 2224', 'tel:+443001232224'],
  ['01275888808', '01275 888 808', 'tel:+441275888808'],
  ['(0117) 903-6444', '0117 903 6444', 'tel:+441179036444'],
  ['020 7008 0151', '020 7008 0151', 'tel:+442070080151'],
  ['+44 1454 615165', '01454 615 165', 'tel:+441454615165'],
])('%s is shown as %s and dialled as %s', (written, display, href) => {
  expect(readPhone(written)).toEqual({ display, href, reserved: false });
});

test.each(['01632 960 101', '0117 496 0123', '020 7946 0999', '07700 900 123', '0808 157 0001'])(
  '%s is reserved for drama',
  (written) => {
    expect(readPhone(written)?.reserved).toBe(true);
  },
);

test.each([
  '01632 96',
  '12345',
  '0000 000 000',
  'ring us',
  '',
  '+1 202 555 0100',
  '01275 888 808 ext 2',
])('%s cannot be a number here', (written) => {
  expect(readPhone(written)).toBeUndefined();
});
