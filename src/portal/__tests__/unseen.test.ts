/** Characters nobody can see, text of any length, addresses that are not what they seem: in every file an author writes. */
import fc from 'fast-check';
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { isPlainHttps } from '../../shared/webAddress';
import { formatProblem } from '../../shared/problems';
import { readSite } from '../site';

type Changes = Parameters<typeof makeFixtureSite>[0];

function complaints(changes: Changes): string[] {
  const site = makeFixtureSite(changes);
  try {
    return readSite(site.root, { release: false, today: '2026-11-24' }).problems.map(formatProblem);
  } finally {
    site.remove();
  }
}

/** One file of the fixture with one thing changed. */
const change = (file: string, from: string | RegExp, to: string): Changes => {
  const changed = (fixtureFiles[file] ?? '').replace(from, to);
  if (changed === fixtureFiles[file]) throw new Error(`${String(from)} is not in ${file}`);
  return { [file]: changed };
};
const contactFile = 'data/contacts/front-door.yaml';

test('in a name, an id, a key, a comment and a page', () => {
  expect(
    [
      change(contactFile, 'name: ', 'name: \u202e'),
      change(contactFile, 'agency: council', 'agency: council\u200b'),
      change(contactFile, 'purpose:', 'purp\u00adose:'),
      change(contactFile, /$/, '# a remark\u0007\u0000\n'),
      change(contactFile, 'name: ', 'name: \ufffd'),
      change('updates/a.md', /$/, 'Words\u2066 here.\n'),
      change('updates/a.md', 'title: ', 'title: \u200f'),
      change('versions.json', '2022', '2022\u200b'),
    ].flatMap(complaints),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:2:7  there is a character here that nobody can see: U+202E (right-to-left override)  (delete it; type the words again instead of copying them)",
      "data/contacts/front-door.yaml:4:16  there is a character here that nobody can see: U+200B (zero-width space)  (delete it; type the words again instead of copying them)",
      "data/contacts/front-door.yaml:6:5  there is a character here that nobody can see: U+00AD (soft hyphen)  (delete it; type the words again instead of copying them)",
      "data/contacts/front-door.yaml:19:11  there is a character here that nobody can see: U+0007 (control character), U+0000 (null)  (delete it; type the words again instead of copying them)",
      "data/contacts/front-door.yaml:2:7  a letter was lost here: U+FFFD (mark of a lost letter)  (type it again, and save the file as UTF-8)",
      "updates/a.md:13:6  there is a character here that nobody can see: U+2066 (left-to-right isolate)  (delete it; type the words again instead of copying them)",
      "updates/a.md:2:8  there is a character here that nobody can see: U+200F (right-to-left mark)  (delete it; type the words again instead of copying them)",
      "versions.json:1:7  there is a character here that nobody can see: U+200B (zero-width space)  (delete it; type the words again instead of copying them)",
    ]
  `);
});

test('written as an escape', () => {
  expect(
    [
      change(contactFile, /name: .*/, 'name: "999\\u202E social services"'),
      change(contactFile, /purpose: .*/, 'purpose: "\\0"'),
      change(contactFile, 'agency: council', 'agency: "council\\u200B"'),
    ].flatMap(complaints),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:2:7  name: found U+202E (right-to-left override) after 3 characters, which nobody can see  (type the text again instead of copying it)",
      "data/contacts/front-door.yaml:6:10  purpose: found U+0000 (null) after 0 characters, which nobody can see  (type the text again instead of copying it)",
      "data/contacts/front-door.yaml:4:9  agency: found U+200B (zero-width space) after 7 characters, which nobody can see  (type the text again instead of copying it)",
    ]
  `);
});

test('one hidden character hides no other fault', () => {
  const text = (fixtureFiles[contactFile] ?? '').replace('name: ', 'name: \u200b');
  expect(complaints({ [contactFile]: text.replace('0117 903 6444', '12') })).toHaveLength(2);
});

test('line ends of Windows, a non-breaking space in text, and pictures of several characters', () => {
  expect(
    [
      { [contactFile]: (fixtureFiles[contactFile] ?? '').replaceAll('\n', '\r\n') },
      change(
        contactFile,
        /purpose: .*/,
        'purpose: Open 9\u00a0am to 5\u202fpm 👨\u200d👩\u200d👧.',
      ),
      change(contactFile, 'name: ', 'name:\u00a0'),
    ].flatMap(complaints),
  ).toEqual([]);
});

test('indentation by spaces that are none to YAML', () => {
  const file = (fixtureFiles[contactFile] ?? '').replace(/^( +)/gm, (spaces) =>
    '\u00a0'.repeat(spaces.length),
  );
  expect([
    ...complaints({ [contactFile]: file }),
    ...complaints(change(contactFile, /^ {2}/m, '\u2003')),
  ]).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:10:1  lines 10, 12, 13, 14 and 15 are indented with non-breaking spaces (U+00A0)  (replace them with ordinary spaces)",
      "data/contacts/front-door.yaml:10:1  line 10 is indented with spaces of another width (U+2003)  (replace them with ordinary spaces)",
    ]
  `);
});

test('text and ids that are too long', () => {
  expect(
    [
      change(contactFile, /purpose: .*/, `purpose: ${'word '.repeat(200_000)}`),
      change(contactFile, 'agency: council', `agency: ${'a'.repeat(5000)}`),
    ].flatMap(complaints),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:6:10  purpose: expected at most 2000 characters, found 999999  (shorten it)",
      "data/contacts/front-door.yaml:4:9  agency: expected at most 80 characters, found 5000  (shorten it)",
    ]
  `);
});

test('web addresses that are not what they seem', () => {
  const form = (url: string) =>
    change(
      contactFile,
      /^purpose:/m,
      `webForm: { label: A form, url: ${JSON.stringify(url)} }\npurpose:`,
    );
  expect(
    [
      'https:evil.example',
      'https:\\\\evil.example',
      'https://user:word@place.example/',
      'https://place.example\\@evil.example/',
      'https://place.example/a\nb',
      'https://pl\u0430ce.example/',
      'https://localhost/',
      'https://1.2.3.4/',
      'http://place.example/',
      'javascript:alert(1)',
      '//place.example',
    ]
      .map(form)
      .flatMap(complaints),
  ).toMatchInlineSnapshot(`
    [
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https:evil.example"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https:\\\\evil.example"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https://user:word@place.example/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https://place.example\\@evil.example/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https://plаce.example/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https://localhost/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site; found "https://1.2.3.4/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address that starts with https://; found "http://place.example/"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address that starts with https://; found "javascript:alert(1)"  (write it that way)",
      "data/contacts/front-door.yaml:6:32  webForm.url: expected a web address that starts with https://; found "//place.example"  (write it that way)",
    ]
  `);
  expect(
    [
      'https://www.place.example',
      'https://place.example/a/b?c=d%20e#f',
      'https://xn--plce-5na.example:8443/',
      'https://2.place-of.example?x',
    ]
      .map(form)
      .flatMap(complaints),
  ).toEqual([]);
});

test('an address that passes is the one a browser opens', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
        fc
          .array(
            fc.constantFrom(
              'https:',
              '//',
              '/',
              '\\',
              '@',
              'a.example',
              'evil.example',
              ':',
              '?',
              '#',
              ' ',
              'а',
            ),
          )
          .map((parts) => parts.join('')),
      ),
      (address) => {
        if (!isPlainHttps(address)) return;
        const { protocol, host, username } = new URL(address, 'https://this.example/page');
        expect([protocol, username]).toEqual(['https:', '']);
        const written = address.slice('https://'.length).toLowerCase();
        expect(written.startsWith(host) || written.startsWith(`${host}:443`)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
