/** What a page says of itself when it is shown from a copy. */
import { load } from 'cheerio';
import { markCopy, type OfflineFacts } from '../notice';

const day = 86_400_000;
const kept = Date.parse('2026-10-15T12:00:00Z');
const facts: OfflineFacts = {
  base: '/portal/',
  emergency: '999',
  lastResort: { name: 'The <line>', display: '101', href: 'tel:101' },
};
const page =
  '<!doctype html><html lang="en-GB"><head></head><body class="a"><div id="__docusaurus"><h1>A page</h1></div></body></html>';
const shown = (keptAt: number, days: number) =>
  load(markCopy(page, keptAt, { now: kept + days * day, facts }) ?? '');

test('a copy of a few days says of which day it is, before all else on the page', () => {
  const $ = shown(kept, 3);
  expect($('body > section').text()).toContain('It was right on 15 October 2026, 3 days ago.');
  expect($('body').children().first().is('#kept-notice')).toBe(true);
  expect($('a[href="tel:999"]')).toHaveLength(0);
  expect($('html').attr()).toMatchObject({ lang: 'en-GB', 'data-kept': String(kept) });
  expect($('html').attr('data-kept-old')).toBeUndefined();
  expect($('h1').text()).toBe('A page');
});

test('an old copy begins with the numbers for danger, and has its own marked', () => {
  const $ = shown(kept, 40);
  expect($('#kept-notice p').first().text().replace(/\s+/g, ' ').trim()).toBe(
    'If a child is in danger, ring 999. The <line>: 101.',
  );
  expect($('#kept-notice').text()).toContain('40 days ago. Check every other number');
  expect($('html').attr('data-kept-old')).toBe('');
});

test('a copy whose age nobody knows is an old one', () => {
  const $ = shown(Number.NaN, 0);
  expect($('#kept-notice').text()).toContain('Nobody can say how old it is');
  expect($('html').attr('data-kept-old')).toBe('');
});

test('what is no page of the site is not shown from a copy', () => {
  const frame = '<!doctype html><html><body><h1>A frame</h1></body></html>';
  expect(markCopy(frame, kept, { now: kept, facts })).toBeUndefined();
});
