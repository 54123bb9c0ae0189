import { load } from 'cheerio';
import fc from 'fast-check';
import { html } from '../html';

test('what is put in is text, in an element and in an attribute', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(fc.string(), fc.constantFrom('<script>', '"><b>', "'", '&amp;', '</p>'))
        .map((s) => s.replace(/[\r\0]/g, '')),
      (value) => {
        const $ = load(html`<p title="${value}">${value}</p>`.text);
        expect($('p').attr('title')).toBe(value);
        expect($('p').text()).toBe(value);
        expect($('body').children()).toHaveLength(1);
      },
    ),
  );
});

test('pieces, lists and nothing', () => {
  expect(
    html`<ul>${['a', '<'].map((x) => html`<li>${x}</li>`)}</ul>${undefined}${false}${0}`.text,
  ).toBe('<ul><li>a</li><li>&lt;</li></ul>0');
});
