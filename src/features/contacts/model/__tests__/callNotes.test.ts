/** The notes of a call as a device keeps them. */
import { changeNote, notesText, readNotes, writeNotes } from '../callNotes';

const asked = [
  { id: 'who', ask: 'Who I spoke to' },
  { id: 'when', ask: 'When' },
];

test('what is written is read back, and what is emptied is gone', () => {
  const notes = changeNote(changeNote({}, 'who', 'the duty worker'), 'when', 'Friday');
  expect(readNotes(writeNotes(notes) ?? '')).toEqual({ who: 'the duty worker', when: 'Friday' });
  expect(writeNotes(changeNote(changeNote(notes, 'who', ''), 'when', ''))).toBeUndefined();
});

test('what a device kept and nobody can read is no note', () => {
  for (const stored of ['', '{', 'null', '7', '"text"', '[1]', '{"who":7}', '{"who":""}'])
    expect(readNotes(stored)).toEqual({});
  expect(readNotes('{"who":7,"when":"now"}')).toEqual({ when: 'now' });
});

test('what no file may carry is taken out', () => {
  expect(changeNote({}, 'who', 'the\u000b duty\u0000 worker')['who']).not.toMatch(/[\u000b\u0000]/);
});

test('as text they are in the order of the page, and without what is empty', () => {
  expect(notesText(asked, { when: 'Friday', who: 'the duty worker', gone: 'x' })).toBe(
    'Who I spoke to: the duty worker\nWhen: Friday',
  );
  expect(notesText(asked, {})).toBe('');
});
