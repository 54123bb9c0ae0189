/** A small site that is whole, and one fault of each kind. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeFaults, lookOver } from '..';
import { rules } from '../rules';

const site = 'https://site.example/portal/';
const head =
  '<link rel="canonical" href="https://site.example/portal/"><link rel="stylesheet" href="/portal/assets/all.css">';

/** A page of the whole site, with more in its body. */
const page = (body = '', more = '') =>
  `<!doctype html><html><head>${head}${more}</head><body>${body}</body></html>`;

const whole: Readonly<Record<string, string>> = {
  'index.html': page(`<h1 id="top">Home</h1>
    <a href="/portal/contacts/lado#hours">One</a> <a href="contacts/">All</a> <a href="#top">Top</a>
    <a href="https://elsewhere.example/">Another site</a> <a href="tel:999">999</a>
    <a href="https://site.example/council/">The host</a> <a href="/portal">Home</a>
    <img src="img/a%20logo.svg" srcset="/portal/img/a%20logo.svg 1x, data:image/png;base64,AAAA 2x">
    <form action="/portal/search"></form><svg><use href="#sprite"/></svg>
    <script type="application/ld+json">{"@id":"https://elsewhere.example/"}</script>
    <script src="/portal/assets/main.js"></script>`),
  'search.html': page(),
  'contacts/index.html': page(),
  'contacts/lado/index.html': page('<h2 id="hours">Hours</h2>'),
  'assets/all.css':
    '@import "more.css"; /* url(gone.png) */ a { background: url("../img/a logo.svg") }',
  'assets/more.css':
    '@namespace xhtml url("http://www.w3.org/1999/xhtml"); @font-face { src: url(font.woff2) }',
  'assets/font.woff2': '\u0000\u0001',
  'assets/main.js': 'fetch("/portal/data.json")',
  'img/a logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data.json': '{}',
  'feed.xml': '<rss><channel><title>A &amp; B</title></channel></rss>',
  'sitemap.xml':
    '<urlset><url><loc>https://site.example/portal/</loc></url><url><loc>https://site.example/portal/contacts/lado</loc></url></urlset>',
};

/** What the last look says of the whole site with changes. */
async function look(changes: Record<string, string> = {}): Promise<string> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-look-'));
  const folder = path.join(root, 'build.next');
  try {
    for (const [file, text] of Object.entries({ ...whole, ...changes })) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text.replaceAll('ROOT', root));
    }
    return describeFaults(await lookOver({ folder, site, root })).replaceAll(root, 'ROOT');
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

test('a whole site has no fault', async () => expect(await look()).toBe(''));

const inPage = (body: string, more?: string) => ({ 'index.html': page(body, more) });
const missing = (address: string) => `needs ${address}, which is not there`;
const other = (address: string) => `asks another site for ${address}`;
const dead = (address: string) => `leads to ${address}, which is not there`;

const pageFaults: [rule: string, html: string, fault: string][] = [
  ['assets', '<script src="/portal/gone.js"></script>', missing('/portal/gone.js')],
  ['assets', '<img src="gone.png">', missing('gone.png')],
  ['assets', '<img src="/img/a%20logo.svg">', missing('/img/a%20logo.svg')],
  ['assets', '<img srcset="data.json 1x, gone.png 2x">', missing('gone.png')],
  ['assets', '<video poster="gone.png"></video>', missing('gone.png')],
  ['assets', '<link rel="preload" href="gone.woff2">', missing('gone.woff2')],
  ['assets', '<link rel="alternate stylesheet" href="gone.css">', missing('gone.css')],
  ['assets', '<p style="background:url(gone.png)">', missing('gone.png')],
  ['assets', '<style>p{background:url(gone.png)}</style>', missing('gone.png')],
  ['assets', '<meta http-equiv="refresh" content="0; url=/portal/gone">', missing('/portal/gone')],
  ['assets', '<script src="https://cdn.example/a.js"></script>', other('https://cdn.example/a.js')],
  ['assets', '<img src="//cdn.example/a.png">', other('//cdn.example/a.png')],
  ['assets', '<link rel="preconnect" href="https://cdn.example">', other('https://cdn.example')],
  ['assets', '<iframe src="https://cdn.example/"></iframe>', other('https://cdn.example/')],
  ['assets', '<form action="https://cdn.example/"></form>', other('https://cdn.example/')],
  [
    'assets',
    '<style>@import "https://cdn.example/a.css";</style>',
    other('https://cdn.example/a.css'),
  ],
  ['links', '<a href="/portal/gone">Gone</a>', dead('/portal/gone')],
  ['links', '<a href="/contacts/lado">No base</a>', dead('/contacts/lado')],
  ['links', '<link rel="alternate" href="/portal/gone.xml">', dead('/portal/gone.xml')],
  [
    'links',
    '<meta property="og:image" content="https://site.example/portal/gone.png">',
    dead('https://site.example/portal/gone.png'),
  ],
  ['ids', '<p id="one"></p><p id="one"></p><p id="one"></p>', 'has the id one more than once'],
  [
    'page data',
    '<script type="application/ld+json">{"a":</script>',
    'has a block for machines that is not JSON: Unexpected end of JSON input',
  ],
];

test.each(pageFaults)('%s: %s', async (_, html, fault) =>
  expect(await look(inPage(html))).toBe(`index.html: ${fault}`),
);

const fileFaults: [rule: string, file: string, text: string, fault: string][] = [
  ['styles', 'assets/more.css', '@font-face{src:url(gone.woff2)}', missing('gone.woff2')],
  ['styles', 'assets/more.css', 'a{b:url(//cdn.example/a.png)}', other('//cdn.example/a.png')],
  [
    'styles',
    'img/a logo.svg',
    '<svg><image href="https://cdn.example/a.png"/></svg>',
    other('https://cdn.example/a.png'),
  ],
  ['json', 'data.json', '{"a": 1,}', 'is not JSON: '],
  ['xml', 'feed.xml', '<rss>A & B</rss>', 'is not well-formed XML: Invalid character'],
  ['xml', 'feed.xml', '<rss><item></rss>', 'is not well-formed XML: Unexpected close tag, line 1'],
  ['xml', 'feed.xml', '<rss>', 'is not well-formed XML: Unclosed root tag, line 1'],
  [
    'sitemap',
    'sitemap.xml',
    '<urlset><url><loc>https://site.example/portal/gone</loc></url></urlset>',
    'lists https://site.example/portal/gone, which is not a page of this site',
  ],
  ['machine', 'assets/main.js', 'x="ROOT/src"', 'names a folder of this machine, ROOT'],
  ['machine', 'assets/font.woff2', '\u0000ROOT', 'names a folder of this machine, ROOT'],
  [
    'local',
    'data.json',
    '{"a":"http://localhost:3000/contacts"}',
    'has an address of this machine, http://localhost:3000/contacts',
  ],
  [
    'local',
    'assets/main.js',
    '"http://127.0.0.1/"',
    'has an address of this machine, http://127.0.0.1/',
  ],
];

test.each(fileFaults)('%s: %s %s', async (_, file, text, fault) => {
  const told = await look({ [file]: text });
  expect(told.startsWith(`${file}: ${fault}`)).toBe(true);
  expect(told.split('\n')).toHaveLength(1);
});

test('there is a fault above for every rule', () =>
  expect([...new Set([...pageFaults, ...fileFaults].map(([rule]) => rule))].sort()).toEqual(
    rules.map(({ name }) => name).sort(),
  ));

test('all faults are told at once, the same one of many pages once', async () => {
  const same = page('<img src="/portal/gone.png">');
  const told = await look({
    'a.html': same,
    'b.html': same,
    'c.html': same,
    'd.html': same,
    'e.html': same,
    'data.json': '{',
  });
  expect(told.split('\n')).toEqual([
    'a.html, b.html, c.html and 2 more: needs /portal/gone.png, which is not there',
    expect.stringMatching(/^data\.json: is not JSON/),
  ]);
});

test('a site made for this machine may name it', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-look-'));
  try {
    fs.writeFileSync(path.join(folder, 'index.html'), '<a href="http://localhost:3000/">Home</a>');
    expect(await lookOver({ folder, site: 'http://localhost:3000/', root: folder })).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('it can be stopped', async () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-look-'));
  fs.writeFileSync(path.join(root, 'index.html'), page());
  await expect(
    lookOver({ folder: root, site, root, signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  fs.rmSync(root, { recursive: true });
});
