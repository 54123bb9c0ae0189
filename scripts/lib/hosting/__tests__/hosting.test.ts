/** What hosts are told, and that all of them are told the same. */
import { inlineHashes } from '..';
import { readHeadersFile, toHeadersFile, toNginx, toRedirectsFile } from '../formats';
import { headersFor, makeRules } from '../rules';

const rules = makeRules({
  top: [
    { name: '404.html', isFolder: false },
    { name: 'assets', isFolder: true },
    { name: 'contacts', isFolder: true },
    { name: 'embed', isFolder: true },
    { name: 'open-data', isFolder: true },
  ],
  scriptHashes: ['sha256-abc='],
  wasm: false,
});
const sent = (path: string) => headersFor(rules, path);

test('a page allows its own files and one script by its hash, and nothing inline', () => {
  const policy = sent('/contacts/lado')['Content-Security-Policy'] ?? '';
  expect(policy).toContain(
    "default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self';",
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('only the embedded lists may be framed', () => {
  for (const path of [
    '/',
    '/contacts',
    '/contacts/',
    '/contacts/lado',
    '/open-data/embed',
    '/404.html',
  ])
    expect([path, sent(path)['Content-Security-Policy'], sent(path)['X-Frame-Options']]).toEqual([
      path,
      expect.stringMatching(/, frame-ancestors 'none'$/),
      'DENY',
    ]);
  const frame = sent('/embed/contacts/');
  expect(frame['Content-Security-Policy']).not.toContain('frame-ancestors');
  expect(frame['X-Frame-Options']).toBeUndefined();
});

test('names with a hash are kept for good, pages and data for a minute', () => {
  expect(sent('/assets/js/main.0a1b2c3d.js')['Cache-Control']).toContain('immutable');
  for (const path of ['/', '/contacts/lado', '/open-data/contacts.json'])
    expect(sent(path)['Cache-Control']).toContain('max-age=60');
});

test('every address has the whole set', () => {
  for (const path of ['/', '/contacts/lado', '/assets/x.js', '/embed/contacts/', '/elsewhere'])
    expect(Object.keys(sent(path))).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Cross-Origin-Opener-Policy',
      ]),
    );
});

test('the headers file says what the rules say', () => {
  expect(readHeadersFile(toHeadersFile(rules))).toEqual(rules);
});

test('nginx has each header of a folder in its own block, and the same values', () => {
  const nginx = toNginx(rules);
  const block = /location \^~ \/contacts\/ \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
  for (const [name, value] of Object.entries(sent('/contacts/lado')))
    expect(block).toContain(`add_header ${name} "${value}" always;`);
});

test('a script in a page is hashed; one with an address and data for machines are not', () => {
  expect(
    inlineHashes(
      '<script src=/a.js></script><script type=application/ld+json>{}</script><script>alert(1)</script>',
    ),
  ).toEqual(['sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=']);
});

test('an address that moved is led on by the host, with a slash at its end or without, under the base address', () => {
  const leads = [{ from: '/contacts/old', to: '/contacts/new' }];
  expect(toRedirectsFile(leads, '/portal/')).toBe(
    '/portal/contacts/old /portal/contacts/new 301\n/portal/contacts/old/ /portal/contacts/new 301\n',
  );
  const nginx = toNginx(rules, { leads, base: '/' });
  for (const from of ['/contacts/old', '/contacts/old/']) {
    const block = nginx.split(`location = ${from} {`)[1]?.split('}')[0] ?? '';
    expect(block).toContain('return 301 "/contacts/new";');
    expect(block).toContain('add_header Strict-Transport-Security');
  }
});
