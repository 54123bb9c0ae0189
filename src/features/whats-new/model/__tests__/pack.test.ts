import { toCsv } from '../../../../shared/openData';
import type { StreamItem } from '../item';
import { ignoredOf, readPack } from '../pack';
import { readColumns, readKept, toggleRead, toReadRows, writeKept } from '../readItems';
import { toSlides } from '../slides';
import { questionsAbout } from '../talk';

const item = (id: string, more: Partial<StreamItem> = {}): StreamItem => ({
  id,
  date: '2026-11-20',
  kind: 'contact',
  title: `Title of ${id}`,
  act: 'Use the new number.',
  path: `/contacts/${id}`,
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
  ...more,
});

test('a tick is kept with its day, taken back by another, and read again whatever else is kept', () => {
  const once = toggleRead({ read: [] }, 'a', '2026-11-21');
  const both = toggleRead(once, 'b', '2026-11-22');
  expect(readKept(writeKept(both) ?? '')).toEqual(both);
  expect(toggleRead(both, 'a', '2026-11-23').read).toEqual([{ id: 'b', on: '2026-11-22' }]);
  expect(writeKept({ read: [] })).toBeUndefined();
  for (const damaged of ['', '{', 'null', '{"id":"a"}', '[{"id":1,"on":"2026-11-21"},"x"]'])
    expect(readKept(damaged)).toEqual({ read: [] });
  expect(readKept('[{"id":"a","on":"2026-02-30"},{"id":"b","on":"2026-11-22","x":1}]')).toEqual({
    read: [{ id: 'b', on: '2026-11-22' }],
  });
});

test('the file has a row for each change, ticked or not, and no cell that a spreadsheet would run', () => {
  const items = [item('a', { title: '=HYPERLINK("x")' }), item('b')];
  const read = { read: [{ id: 'b', on: '2026-11-22' }] };
  const csv = toCsv(readColumns, toReadRows(items, read, { setting: 'schools', person: ' @cmd ' }));
  expect(
    csv
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n'),
  ).toEqual([
    'item,kind,title,changed,read,setting,person',
    `a,Contact,"'=HYPERLINK(""x"")",2026-11-20,,schools,'@cmd`,
    "b,Contact,Title of b,2026-11-20,2026-11-22,schools,'@cmd",
  ]);
});

test('a link in an email that was sent names a role and a subject as they were called then', () => {
  const former = { title: 'Old', on: '2026-11-20' };
  const names = {
    audiences: [{ id: 'schools', name: 'Schools' }],
    subjects: [{ id: 'neglect', name: 'Neglect' }],
    former: {
      audiences: [{ ...former, was: 'teachers', now: 'schools' }],
      subjects: [
        { ...former, was: 'not-cared-for', now: 'neglect' },
        { ...former, was: 'gangs' },
      ],
    },
  };
  const usual = { from: '2026-11-01', to: '2026-11-30' };
  const asked = { ...usual, role: 'teachers', subjects: 'not-cared-for' };
  expect(ignoredOf(asked, names)).toEqual([]);
  expect(readPack(asked, names, usual)).toEqual({
    ...usual,
    role: 'schools',
    subjects: ['neglect'],
  });
  expect(ignoredOf({ ...asked, subjects: 'gangs' }, names)).toHaveLength(1);
});

test('an author’s own questions come first; every other kind of change has one', () => {
  expect(questionsAbout(item('a', { kind: 'brief', questions: ['Why?'] }))).toEqual(['Why?']);
  expect(questionsAbout(item('a'))).toHaveLength(1);
});

test('slides: what it is about, one for each change, and an end; an old number is on none', () => {
  const numbers = { old: [{ display: '01632 960111' }], now: [] };
  const slides = toSlides([item('a'), item('b', { numbers })], 'November');
  expect(slides.map(({ title }) => title)).toEqual([
    'What changed, and what to do',
    'Title of a',
    'Title of b',
    'Before we go',
  ]);
  expect(slides[0]?.text).toBe('November. 2 changes.');
  expect(JSON.stringify(slides)).not.toContain('960111');
});
