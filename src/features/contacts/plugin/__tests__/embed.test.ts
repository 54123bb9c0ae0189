import { load } from 'cheerio';
import { createEmbedFiles, type EmbedOptions } from '../embed/files';
import type { Names } from '../props';
import { contact, directoryOf, namesOf, phone, sample } from './samples';

const awkward = '<img src=x> & "it\'s"';
const names = namesOf([
  contact({
    id: 'emergency-services',
    role: 'emergency',
    areas: ['country'],
    phones: [phone('999')],
  }),
  contact({
    id: 'front-door',
    name: awkward,
    purpose: awkward,
    kind: 'front-door',
    phones: [phone('01632 960 101', { label: awkward })],
    outOfHours: 'team',
    evidence: { class: 'second-hand', on: '2026-11-24', source: { title: awkward } },
  }),
  contact({
    id: 'team',
    phones: [phone('01632 960 102')],
    evidence: { class: 'second-hand', on: '2026-11-24', source: { title: 'A page' } },
  }),
  sample({ id: 'young-carers', standIn: { contact: 'team', askFor: awkward } }),
  sample({
    id: 'a-course',
    standIn: { page: { label: 'The list', url: 'https://council.example/courses' } },
  }),
  contact({ id: 'by-mail', phones: [], email: 'team@council.example', areas: ['country'] }),
  contact({
    id: 'by-form',
    phones: [],
    webForm: { label: 'The form', url: 'https://council.example/f?a=1&b=2' },
    areas: ['country'],
  }),
]);
const make = (
  of: Names,
  name: string,
  former: EmbedOptions['formerWorries'] = [],
  formerAreas: EmbedOptions['formerAreas'] = [],
) =>
  createEmbedFiles({
    names: of,
    finder: directoryOf(of).finder,
    partnership: {
      name,
      urgent: [{ contact: 'front-door', when: 'first' }],
    },
    base: '/portal/',
    calendar: { from: '2026-01-01', to: '2027-12-31', bankHolidays: ['2026-12-25'] },
    date: '2026-11-24',
    formerWorries: former,
    formerAreas,
  });
const files = make(names, awkward);
const page = (path: string) =>
  load(files.find((file) => file.path === `embed/contacts/${path}index.html`)?.content ?? '');

test('a page for the area served, for each area, and for each area and worry', () => {
  expect(
    files
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path }) => path.replace(/^embed\/contacts\/|index\.html$/g, '')),
  ).toEqual([
    '',
    ...['here', 'there', 'country'].flatMap((area) => [
      `${area}/`,
      `${area}/worry/`,
      `${area}/missing/`,
      `${area}/training/`,
    ]),
  ]);
  expect(
    make({ ...names, areas: names.areas.filter(({ kind }) => kind !== 'served') }, ''),
  ).toEqual([]);
});

test('a frame in somebody’s page outlives the name of its worry', () => {
  const moved = make(names, '', [
    { was: 'lost', now: 'missing' },
    { was: 'gone' },
    { was: 'worry', now: 'training' },
  ]);
  const at = (path: string) =>
    moved.filter((file) => file.path === `embed/contacts/${path}index.html`).map((f) => f.content);
  expect(at('there/lost/')).toEqual(at('there/missing/'));
  expect(at('here/gone/')).toEqual(at('here/'));
  expect(at('here/worry/')).toHaveLength(1);
});

test('and the name of its area', () => {
  const moved = make(
    names,
    '',
    [{ was: 'lost', now: 'missing' }],
    [{ was: 'yonder', now: 'there' }, { was: 'gone' }, { was: 'here', now: 'there' }],
  );
  const at = (path: string) =>
    moved.filter((file) => file.path === `embed/contacts/${path}index.html`).map((f) => f.content);
  for (const worry of ['', 'missing/', 'lost/']) {
    expect(at(`there/${worry}`)).toHaveLength(1);
    expect(at(`yonder/${worry}`)).toEqual(at(`there/${worry}`));
    expect(at(`here/${worry}`)).toHaveLength(1);
  }
  expect(at('gone/')).toEqual([]);
});

test('text of the records stays text', () => {
  for (const { content } of files.filter(({ path }) => path.endsWith('.html'))) {
    expect(content).not.toContain('<img');
    expect(load(content)('img').length).toBe(0);
  }
  const $ = page('here/');
  expect($('h3').first().text()).toBe(awkward);
  expect($('footer').text()).toContain(awkward);
});

test('999 comes first, then the front door with its mark, its number and who answers when it is closed', () => {
  const $ = page('here/');
  expect($('main a').first().attr('href')).toBe('tel:999');
  const first = $('.list li').first();
  expect(first.find('h3 a').attr()).toEqual({
    href: '/portal/contacts/front-door',
    target: '_top',
  });
  expect(first.find('.tel a').attr('href')).toBe('tel:+441632960101');
  expect(first.find('.tel .mark').text()).toBe('Not confirmed');
  expect(first.find('.hours').last().text()).toBe(
    'When closed: team, 01632 960 102 Not confirmed.  Every day, at any time.',
  );
  expect($('.note').text()).toContain('may be wrong');
});

test('a contact without a number says who to ring and ask for, with the mark of that number, or where to look', () => {
  const $ = page('here/');
  const entry = (id: string) => $(`li:has(h3 a[href$="/${id}"])`);
  expect(entry('young-carers').find('.tel').text()).toBe(
    `No number yet. Ring team, 01632 960 102 Not confirmed, and ask for ${awkward}.  Every day, at any time.`,
  );
  expect(
    entry('young-carers')
      .find('a[href^="tel:"]')
      .map((_, a) => $(a).attr('href'))
      .get(),
  ).toEqual(['tel:+441632960102']);
  expect(entry('young-carers').find('.hours').text()).toBe('');
  expect(entry('a-course').find('.tel').text()).toBe('No number yet. See The list.');
  expect(entry('a-course').find('.tel a').attr('href')).toBe('https://council.example/courses');
});

test('when a national line is closed, each area is sent to its own stand-in', () => {
  const of = namesOf([
    contact({ id: 'front-door', kind: 'front-door' }),
    contact({
      id: 'their-door',
      kind: 'front-door',
      areas: ['there'],
      counterpartOf: 'front-door',
    }),
    contact({ id: 'line', areas: ['country'], outOfHours: 'front-door' }),
  ]);
  const then = (area: string) =>
    load(
      make(of, 'P').find(({ path }) => path === `embed/contacts/${area}/index.html`)?.content ?? '',
    )('li:has(a[href$="/line"]) .hours')
      .last()
      .text();
  expect([then('here'), then('there'), then('country')]).toEqual([
    'When closed: front door, 01632 960 101 Confirmed.  Every day, at any time.',
    'When closed: their door, 01632 960 101 Confirmed.  Every day, at any time.',
    ' Every day, at any time.',
  ]);
});

test('a contact without a number leads to its address or its form', () => {
  const $ = page('country/');
  expect(
    $('.tel a')
      .map((_, a) => $(a).attr('href'))
      .get(),
  ).toEqual(['https://council.example/f?a=1&b=2', 'mailto:team@council.example']);
  // No doubt to name: the one note is that for an area without numbers here.
  expect($('.note').text()).toBe('Ask the council of that area. Find a council');
});

test('the full page is the one of the same area and worry', () => {
  const full = (path: string) => page(path)('footer a').attr('href');
  expect([
    full('here/'),
    full('here/worry/'),
    full('there/worry/'),
    full('there/training/'),
  ]).toEqual([
    '/portal/contacts/?area=here',
    '/portal/contacts/find/worry',
    '/portal/contacts/find/worry/there',
    '/portal/contacts/find/training',
  ]);
});

test('every page has the one script; the page with the query says what it shows', () => {
  const script = files.find(({ path }) => path.endsWith('.js'));
  expect(script?.path).toMatch(/^embed\/contacts\.[0-9a-f]{8}\.js$/);
  for (const { path, content } of files.filter((file) => file !== script)) {
    const scripts = load(content)('script');
    expect([path, scripts.length, scripts.attr('src')]).toEqual([
      path,
      1,
      `/portal/${script?.path}`,
    ]);
    expect([path, scripts.attr('data-area')]).toEqual([
      path,
      path === 'embed/contacts/index.html' ? 'here' : undefined,
    ]);
  }
});

test('the script finds the hours of each contact that has details', () => {
  const entry = (id: string) => page('here/')(`li:has(h3 a[href$="/${id}"]) .hours [data-hours]`);
  expect(entry('front-door').attr('data-hours')).toBe('always');
  expect(entry('front-door').text()).toBe('');
  expect(entry('young-carers')).toHaveLength(0);
});

test('a long list leaves out what each is for, but keeps every name, number and the first section whole', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    contact({ id: `helpline-${i}`, areas: ['country'], purpose: `Purpose ${i}. `.repeat(20) }),
  );
  const long = make(namesOf([contact({ id: 'front-door', kind: 'front-door' }), ...many]), 'P');
  const text = long.find(({ path }) => path === 'embed/contacts/here/index.html')?.content ?? '';
  expect(text).not.toContain('Purpose');
  expect(text).toContain('For a worry about a child.');
  expect(load(text)('.tel a')).toHaveLength(61);
});
