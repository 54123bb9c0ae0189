/** Feeds of others over servers of this machine: good, slow, large, busy, moved, hostile. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { type Copy, copySchema } from '../../../../src/features/region/model/schema';
import type { Tools } from '../fetchFeed';
import { syncOne } from '../sync';

const today = '2026-11-28';
const slept: number[] = [];
const tools: Tools = {
  // No machine is so slow: only a server that never answers is given less.
  timeout: 60_000,
  mostBytes: 20_000,
  waits: [10, 40],
  sleep: (milliseconds) => {
    slept.push(milliseconds);
    return Promise.resolve();
  },
};

let answer: http.RequestListener = (_, response) => response.end();
let asked: http.IncomingMessage[] = [];
const server = http.createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  slept.length = 0;
});

const feedOf = (items: unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items });
const item = (change: object = {}) => ({
  id: '1',
  url: 'https://bayside.example/briefs/knife-crime',
  title: 'Knife crime',
  content_html: '<p>What <b>we</b> learned.</p>',
  date_published: '2026-11-20T23:30:00+00:00',
  ...change,
});
const says =
  (
    body: string | Buffer,
    headers: http.OutgoingHttpHeaders = {},
    status = 200,
  ): http.RequestListener =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
const old = (): Copy => ({
  id: 'bayside',
  feed: base,
  copied: '2026-11-18',
  changed: '2026-11-18',
  etag: '"one"',
  items: [{ title: 'Before', url: 'https://bayside.example/before', date: '2026-11-01' }],
});
const sync = (copy?: Copy, { timeout = tools.timeout } = {}) =>
  syncOne({ id: 'bayside', name: 'Bayside', feed: base }, copy, today, { ...tools, timeout });
const copied = (text = ''): Copy => copySchema.parse(parse(text));

test('a feed becomes days, addresses and plain words, with where they came from', async () => {
  answer = says(
    feedOf([
      item(),
      item({ id: '2', url: 'https://bayside.example/b', title: 'B', date_published: '2026-11-25' }),
    ]),
    { etag: '"two"' },
  );
  const { file, line, failed } = await sync(old());
  expect({ line, failed, name: file?.file }).toEqual({
    line: 'Bayside: 2 items.',
    failed: false,
    name: 'data/neighbour-feeds/bayside.yaml',
  });
  expect(copied(file?.content)).toEqual({
    id: 'bayside',
    feed: base,
    copied: today,
    changed: today,
    etag: '"two"',
    items: [
      {
        title: 'B',
        url: 'https://bayside.example/b',
        date: '2026-11-25',
        summary: 'What we learned.',
      },
      {
        title: 'Knife crime',
        url: 'https://bayside.example/briefs/knife-crime',
        date: '2026-11-20',
        summary: 'What we learned.',
      },
    ],
  });
  expect(asked[0]?.headers['if-none-match']).toBe('"one"');
});

test('what has not changed is not sent again, and counts as looked at today', async () => {
  answer = says('', {}, 304);
  const { file, line } = await sync(old());
  expect(line).toBe('Bayside: nothing new.');
  expect(copied(file?.content)).toEqual({ ...old(), copied: today });
  // A state of another address says nothing of this one.
  await sync({ ...old(), feed: 'https://elsewhere.example/feed.json' });
  expect(asked[1]?.headers['if-none-match']).toBeUndefined();
});

test('a busy server is asked again after a wait, and no longer than it is worth', async () => {
  let times = 0;
  answer = (request, response) => {
    times += 1;
    if (times < 3) says('', { 'retry-after': '2' }, 503)(request, response);
    else says(feedOf([item()]))(request, response);
  };
  expect((await sync()).failed).toBe(false);
  expect(slept).toEqual([2000, 2000]);
  slept.length = 0;
  answer = says('', { 'retry-after': '86400' }, 429);
  expect((await sync()).line).toBe('Bayside: it answered 429; nothing was copied before.');
  expect(slept).toEqual([]);
});

describe('the last good copy stays', () => {
  const never: http.RequestListener = () => undefined;
  const trickle: http.RequestListener = (_, response) => {
    response.write('{');
    const more = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(more));
  };
  const endless: readonly http.RequestListener[] = [never, trickle];
  const cases: [string, http.RequestListener, string | RegExp][] = [
    ['silent', never, 'it did not answer within 0.4 seconds, 3 times'],
    ['slow', trickle, 'it did not answer within 0.4 seconds, 3 times'],
    ['cut off', (request) => request.socket.destroy(), 'it could not be reached, 3 times'],
    ['broken', says('', {}, 500), 'it answered 500, 3 times'],
    ['gone', says('', {}, 404), 'it answered 404'],
    [
      'moved',
      says('', { location: 'http://169.254.169.254/' }, 302),
      'it has moved to http://169.254.169.254/; if that is right, write it in data/neighbour-feeds.yaml',
    ],
    [
      'moved within its site',
      says('', { location: '/feeds/new.json' }, 301),
      /it has moved to http:\/\/127\.0\.0\.1:\d+\/feeds\/new\.json; if/,
    ],
    ['emptied', says(feedOf([])), 'it is empty'],
    ['large', says('x'.repeat(30_000)), 'it is larger than 0.02 MB'],
    [
      'large when unpacked',
      says(gzipSync('x'.repeat(5_000_000)), { 'content-encoding': 'gzip' }),
      'it is larger than 0.02 MB',
    ],
    ['a page', says('<!doctype html><title>Sign in</title>'), 'it is not JSON'],
    ['not text', says(Buffer.from([0xff, 0xfe, 0x00])), 'it is not UTF-8 text'],
    ['other JSON', says('{"items": []}'), 'it is not a JSON feed'],
    ['deep JSON', says('['.repeat(15_000)), 'it is not JSON'],
    [
      'unsafe alone',
      says(feedOf([item({ url: 'javascript:alert(1)' })])),
      'none of its items has a title, a safe address and a day',
    ],
  ];
  test.each(cases)('%s', async (_, listener, why) => {
    answer = listener;
    const patience = endless.includes(listener) ? { timeout: 400 } : {};
    expect(await sync(old(), patience)).toEqual({
      line:
        typeof why === 'string'
          ? `Bayside: ${why}; the copy of 18 November 2026 stays (10 days old).`
          : expect.stringMatching(why),
      failed: true,
    });
  });
});

test('hostile items leave nothing but words', async () => {
  answer = says(
    feedOf([
      item({
        title: '<img src=x onerror=alert(1)>Title<script>alert(2)</script>',
        content_html:
          '<style>p{}</style><p onclick="x()">Words <a href="javascript:1">here</a></p><iframe src="https://evil.example">in</iframe><svg><title>no</title></svg>',
      }),
      item({
        url: 'https://bayside.example/two',
        title: 'Right\u202Eto left',
        content_html: '&lt;script&gt;alert(3)&lt;/script&gt;',
      }),
      item({
        url: 'https://bayside.example/three',
        title: `Long ${'word '.repeat(90)}`,
        summary: 7,
        content_html: null,
      }),
      item({ url: 'http://bayside.example/plain' }),
      item({ url: 'https://user:secret@bayside.example/' }),
      item({ url: 'https://bayside.example/future', date_published: '2027-01-01' }),
      item({ url: 'https://bayside.example/no-title', title: '' }),
      item({ url: 'https://bayside.example/two', title: 'The same address again' }),
      'text',
      null,
    ]),
  );
  const { file, line } = await sync();
  expect(line).toBe('Bayside: 3 items, 6 left out.');
  const { items } = copied(file?.content);
  expect(items.map(({ title, summary }) => [title.slice(0, 30), summary])).toEqual([
    ['Title', 'Words here'],
    ['The same address again', 'What we learned.'],
    ['Long word word word word word ', undefined],
  ]);
  expect(Math.max(...items.map(({ title }) => title.length))).toBeLessThanOrEqual(200);
  expect(file?.content).not.toMatch(/<|\u202E|javascript:|secret/);
});
