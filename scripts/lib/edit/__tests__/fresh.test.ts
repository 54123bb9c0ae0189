/** New records in the editor: begun with an id of their own, refused while untouched, written when they are whole. */
import fs from 'node:fs';
import path from 'node:path';
import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { readSite } from '../../../../src/portal/site';
import { createEditor } from '../api';
import { type FreshRecord, listFreshKinds } from '../fresh';

const today = '2026-11-24';
let fixture: ReturnType<typeof makeFixtureSite>;
const glossary = `# Words of the field.\n${String(fixtureFiles['data/glossary.yaml'])}`;
const editor = () => createEditor(fixture.root, () => today);
const read = (file: string) => fs.readFileSync(path.join(fixture.root, file), 'utf8');
const isThere = (file: string) => fs.existsSync(path.join(fixture.root, file));

beforeEach(() => {
  fixture = makeFixtureSite({ 'data/glossary.yaml': glossary });
});
afterEach(() => fixture.remove());

/** Saves a new record with these fields, and this text where it is a page. */
const save = (
  { kind, id, value, fresh, text, ...rest }: FreshRecord,
  more: object,
  body?: string,
) =>
  editor().save({
    ...{ kind, id, fresh, text },
    value: { ...(value as object), ...more },
    body: body ?? rest.body,
  });

test('what can be made are the kinds with a form, and those of a folder or a list', () => {
  expect(listFreshKinds().slice(0, 4)).toEqual(['brief', 'update', 'contact', 'guidance']);
  expect(listFreshKinds()).toEqual(
    expect.arrayContaining([
      'term',
      'session',
      'course',
      'topic',
      'citation',
      'practice',
      'claim',
      'area',
      'audience',
    ]),
  );
  const written = ['copy of a neighbour feed', 'accessibility run', 'standard'];
  expect(listFreshKinds().filter((kind) => written.includes(kind))).toEqual([]);
});

test('a contact begins as a sample, with its id from its title, and is refused as the form left it', () => {
  const begun = editor().start({ kind: 'contact', title: 'Early years’ team' });
  expect(begun).toMatchObject({
    id: 'early-years-team',
    file: 'data/contacts/early-years-team.yaml',
    value: { evidence: { class: 'sample', on: today } },
  });
  const untouched = save(begun, {});
  expect(untouched.written).toBe(false);
  expect(untouched.here.map(({ field }) => field)).toEqual(['purpose']);
  expect(isThere(begun.file)).toBe(false);
  const saved = save(begun, { purpose: 'Helps families with small children.' });
  expect(saved).toMatchObject({ written: true, name: { kind: 'contact', id: 'early-years-team' } });
  expect(read(begun.file)).toContain('purpose: Helps families with small children.\n');
  expect(editor().open(saved.name).title).toBe('Early years’ team');
});

test('guidance begins as a draft, and an area and a claim at the end of their lists', () => {
  const page = editor().start({ kind: 'guidance', title: 'Who is asked?' });
  expect(page).toMatchObject({
    kind: 'page',
    id: '/guidance/who-is-asked',
    value: { draft: true },
  });
  expect(save(page, { description: 'Who to ask.' })).toMatchObject({ here: [], written: true });
  expect(isThere('guidance/who-is-asked.md')).toBe(true);
  const area = editor().start({ kind: 'area', title: 'Next door' });
  const saved = save(area, { kind: 'neighbour' });
  expect(saved).toMatchObject({ here: [], name: { kind: 'area', id: 'next-door' } });
  expect(editor().start({ kind: 'claim', title: 'Ring at once' })).toMatchObject({
    file: 'data/claims.yaml',
    id: 'ring-at-once',
  });
});

test('a list that is read in another order than it is written is edited in its own place', () => {
  const file = 'data/partnership.yaml';
  const before = read(file).replace(
    'areas:\n',
    'areas:\n  - { id: there, name: There, kind: national }\n',
  );
  fs.writeFileSync(path.join(fixture.root, file), before);
  const { value, text, kind, id } = editor().open({ kind: 'area', id: 'here' });
  expect(value).toMatchObject({ id: 'here' });
  editor().save({ kind, id, text, value: { ...(value as object), name: 'Just here' } });
  expect(read(file)).toBe(before.replace('name: Here', 'name: Just here'));
});

test('a brief begins as a draft, and is not published while it says what the form said', () => {
  const begun = editor().start({ kind: 'brief', title: 'Who is asked?' });
  expect(begun).toMatchObject({ kind: 'page', id: '/briefs/who-is-asked', value: { draft: true } });
  const fields = {
    description: 'Whom to ask.',
    tags: ['learning'],
    findings: ['council-strength'],
  };
  const untouched = save(begun, { ...fields, draft: false });
  expect(untouched.written).toBe(false);
  expect(untouched.here.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('is what the form said'),
  );
  const body = (begun.body ?? '')
    .replace(/^What this part.*$/gm, 'Ask the family.')
    .replace(/^One or two.*$/m, 'Ask.');
  const saved = save(begun, fields, body);
  expect(saved).toMatchObject({ here: [], elsewhere: [], written: true });
  expect(read(begun.file)).toContain('draft: true\n');
  expect(editor().open(saved.name).body).toBe(body);
  const { site } = readSite(fixture.root, { release: false, today });
  expect(site?.addresses().has('/briefs/who-is-asked')).toBe(false);
});

test('a term goes to the end of its list, and no other line changes', () => {
  const begun = editor().start({ kind: 'term', title: 'Strategy meeting' });
  expect(begun.value).toEqual({ id: 'strategy-meeting', term: 'Strategy meeting', meaning: '' });
  expect(save(begun, {}).here.map(({ field }) => field)).toEqual(['meaning']);
  expect(read('data/glossary.yaml')).toBe(glossary);
  expect(save(begun, { meaning: 'People decide together.' }).written).toBe(true);
  const after = read('data/glossary.yaml');
  expect(after.startsWith(glossary)).toBe(true);
  expect(after.slice(glossary.length)).toContain('Strategy meeting');
});

test('a kind with a file of its own has it named after the id', () => {
  const begun = editor().start({ kind: 'course', title: 'Safer recruitment' });
  expect(begun.file).toBe('data/courses/safer-recruitment.yaml');
  const { here, written } = save(begun, {});
  expect(written).toBe(false);
  expect(here.length).toBeGreaterThan(0);
  expect(isThere(begun.file)).toBe(false);
});

test.each([
  ['contact', 'Front door', 'There is already a page at /contacts/front-door.'],
  ['contact', 'Booklet', 'There is already a page at /contacts/booklet.'],
  ['term', 'MASH', 'There is a term called mash already.'],
  ['term', '?!', 'Say what the new term is called, in words.'],
  ['nothing', 'Words', 'There is no form for a new nothing.'],
])('a new %s called %s is refused in words', (kind, title, told) =>
  expect(() => editor().start({ kind, title })).toThrow(told),
);

test('a list that somebody else changed meanwhile is not written over', () => {
  const begun = editor().start({ kind: 'term', title: 'Strategy meeting' });
  fs.appendFileSync(path.join(fixture.root, 'data/glossary.yaml'), '# more\n');
  expect(() => save(begun, { meaning: 'People decide.' })).toThrow('somebody else');
});

test('a page is withdrawn like a record, and its address stays', () => {
  const name = '/updates/a-update';
  const wish = { name, why: 'It is out of date.', by: 'The team' };
  expect(editor().withdraw({ ...wish, write: false })).toContain('keeps a note');
  expect(isThere('updates/a.md')).toBe(true);
  editor().withdraw({ ...wish, write: true });
  expect(isThere('updates/a.md')).toBe(false);
  expect(read('data/moved.yaml')).toContain('It is out of date.');
});

test('the tags and the author of a post are chosen from those of its folder', () => {
  const { form } = editor().start({ kind: 'brief', title: 'Babies' });
  const fields = form.type === 'group' ? form.fields : [];
  const choices = fields
    .filter(({ name }) => name === 'tags' || name === 'authors')
    .map(({ name, field }) => [name, field]);
  expect(Object.fromEntries(choices)).toEqual({
    tags: { type: 'list', item: { type: 'choice', options: ['learning'] } },
    authors: { type: 'list', item: { type: 'choice', options: [expect.any(String)] } },
  });
});
