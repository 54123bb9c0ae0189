import { readAddress } from '../recipients';

const faultOf = (cell: string) => {
  const read = readAddress(cell);
  return typeof read === 'string' ? undefined : read.fix;
};

test.each([
  ['office@school.example', 'office@school.example'],
  ["o'brien+dsl@mail.school.example", "o'brien+dsl@mail.school.example"],
  ['Office@School.Example', 'Office@school.example'],
  ['dsl@schön.example', 'dsl@xn--schn-7qa.example'],
])('%s is an address', (cell, address) => expect(readAddress(cell)).toBe(address));

test.each([
  ['', /take the row out/],
  ['office', /a name, an @ and a domain/],
  ['@school.example', /a name, an @ and a domain/],
  ['Office <office@school.example>', /without a name or brackets/],
  ['a@b.example; c@d.example', /one address in each row/],
  ['a@b@c.example', /one address in each row/],
  ['the office@school.example', /take the space out/],
  ['a@b.example\r\nBcc: c@d.example', /one address in each row/],
  ['a\r\nx@b.example', /take the space out/],
  ['josé@school.example', /letters with accents/],
  ['office@school', /how it is spelled/],
  ['office@school..example', /how it is spelled/],
  ['office.@school.example', /how it is spelled/],
  ['office@-school.example', /how it is spelled/],
  ['office@1.2.3.4', /how it is spelled/],
])('%j is refused', (cell, fix) => expect(faultOf(cell)).toMatch(fix));
