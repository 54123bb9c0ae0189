import * as cheerio from 'cheerio';
import { toDigestHtml } from '../../plugin/digestMail';
import { listKey, listUntold, makeDigest, toDigestText } from '../digest';
import type { StreamItem } from '../item';
import { choosePack, packAddress, readPack } from '../pack';

const item = (id: string, date: string, more: Partial<StreamItem> = {}): StreamItem => ({
  id,
  date,
  kind: 'guidance',
  title: `Title of ${id}`,
  act: 'Read it again.',
  path: `/guidance/${id}`,
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
  ...more,
});

const schools = { id: 'schools', name: 'School staff' };
const items = [
  item('c', '2026-11-20', { audiences: ['police'] }),
  item('b', '2026-11-10', { audiences: ['schools'], subjects: ['neglect'] }),
  item('a', '2026-11-02'),
  item('old', '2026-10-31'),
];
const site = {
  url: 'https://portal.example/base',
  siteTitle: 'Portal',
  publisher: 'A & B',
  email: 'us@portal.example',
  fromHistory: true,
};
const ids = (list: readonly StreamItem[]) => list.map(({ id }) => id);

test('a list is told what is for it or for everyone, from its first day, once', () => {
  const ask = { since: '2026-11-01', told: new Set<string>() };
  expect(ids(listUntold(items, { audience: schools, subjects: [] }, ask))).toEqual(['b', 'a']);
  expect(ids(listUntold(items, { subjects: [] }, ask))).toEqual(['c', 'b', 'a']);
  const subjects = [{ id: 'neglect', name: 'Neglect' }];
  expect(ids(listUntold(items, { subjects }, ask))).toEqual(['b']);
  expect(ids(listUntold(items, { subjects: [] }, { ...ask, told: new Set(['b', 'c']) }))).toEqual([
    'a',
  ]);
  expect(listKey({ audience: schools, subjects }, () => false)).toBe('schools.neglect');
});

test('a list that is kept goes on under the name it has there; one of its own comes first', () => {
  const audience = { ...schools, formerIds: ['teachers', 'masters'] };
  const subjects = [
    { id: 'neglect', name: 'Neglect', formerIds: ['care'] },
    { id: 'abuse', name: 'Abuse' },
  ];
  const keyAmong = (...kept: string[]) =>
    listKey({ audience, subjects }, (key) => kept.includes(key));
  expect(keyAmong('teachers.abuse.care', 'teachers')).toBe('teachers.abuse.care');
  expect(keyAmong('masters.abuse.neglect', 'schools.abuse.neglect')).toBe('schools.abuse.neglect');
  expect(keyAmong('teachers')).toBe('schools.abuse.neglect');
});

test('both forms say each change with its address, and the way to sign off twice', () => {
  const chosen = [
    item('b', '2026-11-10', { title: '<b> & "c"' }),
    item('a', '2026-11-02', {
      notice: 'Example text.',
      numbers: { old: [{ display: '01632 960111' }], now: [] },
    }),
  ];
  const digest = makeDigest(chosen, { audience: schools, subjects: [] }, site);
  const signOff =
    'https://portal.example/base/whats-new/pack#role=schools&from=2026-11-02&to=2026-11-10';
  const $ = cheerio.load(toDigestHtml(digest));
  expect($('html').attr('lang')).toBe('en-GB');
  expect($('h1').text()).toBe('What’s new for school staff: 2 changes');
  expect(
    $('h2 a')
      .toArray()
      .map((a) => [$(a).text(), $(a).attr('href')]),
  ).toEqual([
    ['<b> & "c"', 'https://portal.example/base/guidance/b'],
    ['Title of a', 'https://portal.example/base/guidance/a'],
  ]);
  expect(
    $(`a[href="${signOff}"]`)
      .toArray()
      .map((a) => $(a).text()),
  ).toEqual(['I have read this', 'I have read this']);
  expect($('img, script, link').length).toBe(0);
  expect($('h2').attr('style')).toContain('font-size');
  expect($('style').text()).toContain('prefers-color-scheme: dark');
  const text = toDigestText(digest);
  expect(text.split(signOff)).toHaveLength(3);
  expect(text).toContain(
    'Example text. Read it again. Do not ring the old number that ends in 111.',
  );
  expect($('body').text()).not.toContain('960111');
  expect(text).toContain('\nhttps://portal.example/base/guidance/b\n');
});

test('the link of a digest leads to the same items', () => {
  const names = { audiences: [schools], subjects: [{ id: 'neglect', name: 'Neglect' }] };
  const choice = { from: '2026-11-01', to: '2026-11-30', role: 'schools', subjects: ['neglect'] };
  const hash = new URLSearchParams(packAddress(choice).split('#')[1]);
  const asked = {
    from: hash.get('from') ?? '',
    to: hash.get('to') ?? '',
    role: hash.get('role') ?? '',
    subjects: hash.get('subject') ?? '',
  };
  const usual = { from: '2026-01-01', to: '2026-01-31' };
  expect(readPack(asked, names, usual)).toEqual(choice);
  expect(ids(choosePack(items, choice))).toEqual(['b']);
  const nonsense = { from: '2026-02-30', to: 'x', role: '<script>', subjects: 'a.b' };
  expect(readPack(nonsense, names, usual)).toEqual({ ...usual, subjects: [] });
});
