/** What a save does besides writing: another day names the file anew, and what is worth a look is said. */
import fs from 'node:fs';
import path from 'node:path';
import { cleanText } from '../../../../src/shared/characters';
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { createEditor } from '../api';
import { fileForDay } from '../day';
import { placeOfLine } from '../ui/model';

const today = '2026-11-24';
const brief = String(fixtureFiles['blog/a.md']);
const day = /^date: (\S+)$/m.exec(brief)?.[1] ?? '';
const slug = /^slug: (\S+)$/m.exec(brief)?.[1] ?? '';
const file = `blog/${day}-a.md`;
let fixture: ReturnType<typeof makeFixtureSite>;
const editor = () => createEditor(fixture.root, () => today);
const read = (name: string) => fs.readFileSync(path.join(fixture.root, name), 'utf8');
const isThere = (name: string) => fs.existsSync(path.join(fixture.root, name));

beforeEach(() => {
  fixture = makeFixtureSite({ 'blog/a.md': null, [file]: brief });
});
afterEach(() => fixture.remove());

const save = (name: { kind: string; id: string }, more: object, rest: object = {}) => {
  const { kind, id, value, text, body } = editor().open(name);
  const fields = { ...(value as object), ...more };
  return editor().save({ kind, id, text, body, value: fields, ...rest });
};
const page = { kind: 'page', id: `/briefs/${slug}` };

test('a brief that is given a day to come has its file named after it, and is found again', () => {
  const tried = save(page, { date: '2026-12-05' }, { dry: true });
  expect(tried).toMatchObject({ here: [], elsewhere: [], written: false });
  expect(isThere(file)).toBe(true);
  const saved = save(page, { date: '2026-12-05' });
  expect(saved).toMatchObject({ here: [], elsewhere: [], written: true });
  expect(isThere(file)).toBe(false);
  expect(read('blog/2026-12-05-a.md')).toBe(brief.replace(day, '2026-12-05'));
  expect(saved.diff).toContain(`${file} is now blog/2026-12-05-a.md`);
  expect(saved.diff).toContain('+date: 2026-12-05');
  expect(editor().open(page).file).toBe('blog/2026-12-05-a.md');
});

test('another post is never written over, and a date that is none moves nothing', () => {
  fs.writeFileSync(path.join(fixture.root, 'blog/2026-12-05-a.md'), 'other');
  expect(() => save(page, { date: '2026-12-05' })).toThrow('Choose another day');
  expect(fileForDay(file, { date: '2026-02-30' })).toBe(file);
  expect(fileForDay('guidance/consent.md', { date: '2026-12-05' })).toBe('guidance/consent.md');
  expect(fileForDay(file, {})).toBe(file);
});

test('a number that changes without its evidence is remarked on, and with it is not', () => {
  const contact = { kind: 'contact', id: 'always' };
  const phones = [{ number: '0808 800 5000' }];
  expect(save(contact, { phones }, { dry: true }).remarks).toEqual([
    expect.stringContaining('Evidence did not'),
  ]);
  const { evidence } = editor().open(contact).value as { evidence: object };
  const renewed = { ...evidence, on: '2026-11-23' };
  expect(save(contact, { phones, evidence: renewed }, { dry: true }).remarks).toEqual([]);
});

test('a problem in the text of a page is counted from its own first line', () => {
  const { kind, id, value, text, body = '' } = editor().open(page);
  const wrong = body.replace('## Why it matters', '## Why');
  const { here, linesBefore } = editor().save({ kind, id, text, value, body: wrong });
  const lines = here.map(({ line }) => wrong.split('\n')[line - linesBefore - 1]);
  expect(lines).toEqual(['## Why']);
  const { start, end } = placeOfLine(wrong, (here[0]?.line ?? 0) - linesBefore);
  expect(wrong.slice(start, end)).toBe('## Why');
});

test('a record in a broken file is not there, and the fault of the file is told', () => {
  const broken = 'data/contacts/always.yaml';
  fs.writeFileSync(path.join(fixture.root, broken), 'id: always\nkind service\nname: Always\n');
  const open = () => editor().open({ kind: 'contact', id: 'always' });
  expect(open).toThrow(`${broken}:2:1`);
  expect(open).toThrow('there is no colon after kind');
  expect(() => editor().open({ kind: 'contact', id: 'nobody' })).toThrow('nobody');
});

test('what comes along from Word and cannot be seen goes', () => {
  expect(cleanText('“Not\u200B new”\u00A0– it\u00AD is\u2028more')).toBe('“Not new” – it is\nmore');
});
