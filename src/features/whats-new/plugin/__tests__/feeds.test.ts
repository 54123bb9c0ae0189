/** The feeds, frames and the calendar as other programs read them: by readers that know nothing of ours. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import sax from 'sax';
import { readCalendar } from '../../../../shared/__tests__/readCalendar';
import { readFilter, type StreamNames } from '../../model/filter';
import type { StreamItem } from '../../model/item';
import { toDates } from '../calendar';
import { createFeeds } from '../feeds';
import { createFrames } from '../frames';

const site = {
  url: 'https://portal.example/safe',
  base: '/safe/',
  siteTitle: 'Portal',
  publisher: 'A partnership',
};
const item = (id: string, more: Partial<StreamItem> = {}): StreamItem => ({
  id,
  date: '2026-11-20',
  kind: 'update',
  title: `A “title” & <more> ]]> of ${id}`,
  act: 'Do & <this> ]]>.',
  path: '/updates/a',
  audiences: [],
  agencies: [],
  areas: [],
  subjects: [],
  ...more,
});
const items = [
  item('contact/door/2026-11-20', {
    kind: 'contact',
    audiences: ['schools'],
    agencies: ['council'],
    subjects: ['neglect'],
    numbers: {
      old: [{ display: '0117 903 1234' }],
      oldMark: 'Not confirmed, 1 May 2026',
      now: [{ display: '0117 903 6444', href: 'tel:+441179036444' }],
      nowMark: { status: 'published', label: 'From their own page', on: '2026-11-01' },
    },
  }),
  item('update/a'),
  item('update/a/changed/2026-11-19', { corrects: true, date: '2026-11-19' }),
  item('version/first', { kind: 'version', date: '2026-11-18', notice: 'Example text.' }),
];
const names = {
  audiences: [
    { id: 'schools', name: 'Schools' },
    { id: 'police', name: 'Police' },
  ],
  agencies: [{ id: 'council', name: 'Council' }],
  areas: [],
  subjects: [{ id: 'neglect', name: 'Neglect' }],
};
const files = new Map(
  [...createFeeds(items, names, site), ...createFrames(items, names, site)].map(
    ({ path: file, content }) => [file, content],
  ),
);
const read = (file: string): string => files.get(file) ?? '';
const folders = [
  '',
  'contacts/',
  'for/schools/',
  'for/police/',
  'agency/council/',
  'subject/neglect/',
];

test('there is a feed of everything, of contacts, and for each role, agency and subject, in three forms', () => {
  const expected = folders.flatMap((folder) =>
    ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `whats-new/${folder}${name}`),
  );
  const feeds = [...files.keys()].filter((file) => /\.(?:xml|json)$/.test(file));
  expect(feeds.sort()).toEqual(expected.sort());
});

test.each(folders)('the feeds of “%s” say the same to a reader of each form', (folder) => {
  const at = (name: string) => `whats-new/${folder}${name}`;
  for (const name of ['rss.xml', 'atom.xml']) {
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(read(at(name))).close();
  }
  const rss = parseRssFeed(read(at('rss.xml')));
  const atom = parseAtomFeed(read(at('atom.xml')));
  const json = parseJsonFeed(read(at('feed.json')));
  const ids = rss.items?.map(({ guid }) => guid?.value);
  expect(rss.items?.every(({ guid }) => guid?.isPermaLink === false)).toBe(true);
  expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
  expect(json.items?.map(({ id }) => id)).toEqual(ids);
  expect(atom.entries?.map(({ title }) => title?.value ?? title)).toEqual(
    rss.items?.map(({ title }) => title),
  );
  expect(json.feed_url).toBe(`${site.url}/${at('feed.json')}`);
  expect(rss.atom?.links?.map(({ href }) => href)).toContain(`${site.url}/${at('rss.xml')}`);
  expect(atom.links?.map(({ href }) => href)).toContain(`${site.url}/${at('atom.xml')}`);
});

test('a feed holds its own part, and what is for everyone', () => {
  const count = (folder: string) => parseRssFeed(read(`whats-new/${folder}rss.xml`)).items?.length;
  expect(folders.map(count)).toEqual([4, 1, 4, 3, 1, 1]);
});

describe('what was called otherwise', () => {
  const on = '2026-11-20';
  const was = (id: string, now?: string) => ({
    was: id,
    title: `Title of ${id}`,
    on,
    ...(now && { now }),
  });
  const former = {
    audiences: [was('teachers', 'schools'), was('police', 'schools'), was('scouts')],
    agencies: [was('county', 'council'), was('closed'), was('clinic', 'surgery')],
    // A tag and a worry may have had the same name.
    subjects: [was('not-cared-for'), was('not-cared-for', 'neglect'), was('gangs')],
  };
  const filesOf = (all: StreamNames) =>
    new Map(
      [...createFeeds(items, all, site), ...createFrames(items, all, site)].map(
        ({ path: file, content }) => [file, content],
      ),
    );
  const [before, now] = [filesOf(names), filesOf({ ...names, former })];
  const forms = ['rss.xml', 'atom.xml', 'feed.json'];

  test.each([
    ['for/teachers', 'for/schools'],
    ['agency/county', 'agency/council'],
    ['subject/not-cared-for', 'subject/neglect'],
  ])('keeps its feed: %s is %s', (old, today) => {
    for (const name of forms) {
      const feed = before.get(`whats-new/${today}/${name}`);
      expect(feed).toBeDefined();
      expect(now.get(`whats-new/${old}/${name}`)).toBe(feed);
    }
  });

  test('who follows what is called otherwise now and has no feed is told where the feeds are', () => {
    const feed = parseJsonFeed(now.get('whats-new/agency/clinic/feed.json') ?? '');
    expect(feed.items).toMatchObject([
      {
        url: 'https://portal.example/safe/whats-new/feeds',
        title: 'This feed has ended: Title of clinic',
      },
    ]);
  });

  test('a name that something else has now is that', () => {
    for (const name of forms) {
      const feed = before.get(`whats-new/for/police/${name}`);
      expect(feed).toBeDefined();
      expect(now.get(`whats-new/for/police/${name}`)).toBe(feed);
    }
  });

  test.each(['for/scouts', 'agency/closed', 'subject/gangs'])(
    'who follows %s, of which nothing is left, is told so once',
    (folder) => {
      const id = folder.replace(/^.*\//, '');
      const feed = parseRssFeed(now.get(`whats-new/${folder}/rss.xml`) ?? '');
      expect(feed.items?.map(({ title }) => JSON.stringify(title))).toEqual([
        expect.stringContaining(`This feed has ended: Title of ${id}`),
      ]);
      expect(feed.items?.[0]?.link).toBe('https://portal.example/safe/whats-new/feeds');
      const { entries } = parseAtomFeed(now.get(`whats-new/${folder}/atom.xml`) ?? '');
      expect(entries?.[0]?.id).toBe(`tag:portal.example,2026:whats-new/feed/${folder}/ended`);
      const { items: own } = parseJsonFeed(now.get(`whats-new/${folder}/feed.json`) ?? '');
      expect(own?.[0]?.content_text ?? own?.[0]?.content_html).toContain(
        'This feed ended on 20 November 2026',
      );
    },
  );

  test('keeps the frames in other sites: of a role that is gone, what is for everyone', () => {
    const frame = (all: typeof now, id: string) => all.get(`embed/whats-new/${id}index.html`);
    for (const id of ['schools/', 'police/']) expect(frame(before, id)).toBeDefined();
    expect(frame(now, 'teachers/')).toBe(frame(before, 'schools/'));
    expect(frame(now, 'police/')).toBe(frame(before, 'police/'));
    expect(frame(now, 'scouts/')).toContain('<h1>What’s new</h1>');
    const script = [...now].find(([file]) => file.endsWith('.js'))?.[1] ?? '';
    expect(script).toContain('teachers');
    expect(script).not.toContain('scouts');
  });

  test('a saved choice means what it is called now', () => {
    const read = (choices: Parameters<typeof readFilter>[0]) =>
      readFilter(choices, { ...names, former });
    expect(read({ role: 'teachers', agency: 'county', subject: 'not-cared-for' })).toEqual({
      filter: { role: 'schools', agency: 'council', subject: 'neglect' },
      unknown: [],
    });
    expect(read({ role: 'police' }).filter).toEqual({ role: 'police' });
    expect(read({ role: 'scouts' }).unknown).toHaveLength(1);
  });
});

test('an item is told by its id, once: other words and another page are no news, a correction is', () => {
  const idsOf = (list: readonly StreamItem[]) => {
    const [first] = createFeeds(list, names, site);
    return parseRssFeed(first?.content ?? '').items?.map(({ guid }) => guid?.value);
  };
  const edited = items.map((one) => ({
    ...one,
    title: 'Other',
    act: 'Other.',
    path: '/elsewhere',
  }));
  expect(idsOf(edited)).toEqual(idsOf(items));
  expect(new Set(idsOf(items)).size).toBe(items.length);
  const [, , corrected] = parseRssFeed(read('whats-new/rss.xml')).items ?? [];
  expect(JSON.stringify(corrected?.title)).toContain('Update, correction:');
});

test('no feed and no frame has an old number, or anything to ring', () => {
  for (const [file, content] of files) {
    if (!/\.(?:xml|json|html)$/.test(file)) continue;
    expect([file, /903 1234|9031234|tel:/.test(content)]).toEqual([file, false]);
  }
  expect(read('whats-new/contacts/rss.xml')).toContain(
    'Do not ring the old number that ends in 234.',
  );
  expect(read('whats-new/contacts/rss.xml')).toContain('New: 0117 903 6444. From their own page.');
});

test('what is nobody’s document says so before anything else', () => {
  const atom = parseAtomFeed(read('whats-new/atom.xml'));
  expect(JSON.stringify(atom.entries?.at(-1)?.summary)).toContain('Example text. Do');
});

test('two makings of the same are the same files', () => {
  const again = createFeeds(items, names, site).map(({ content }) => content);
  expect(createFeeds(items, names, site).map(({ content }) => content)).toEqual(again);
  expect(read('whats-new/rss.xml')).toContain('20 Nov 2026 09:00:00 GMT');
});

test('a feed that is opened in a browser is a page, with the way to the steps', () => {
  for (const name of ['rss.xml', 'atom.xml']) {
    const feed = read(`whats-new/${name}`);
    expect(feed).toContain('<?xml-stylesheet type="text/css" href="/safe/whats-new/feed.css"?>');
    expect(feed).toContain('<h:a href="/safe/whats-new/feeds">');
    // Browsers warn of XSLT on every page that still asks for it.
    expect(feed).not.toContain('text/xsl');
  }
});

test('a frame for everyone, and one for each role, in plain HTML', () => {
  const frames = [...files.keys()].filter((file) => file.endsWith('index.html'));
  expect(frames).toEqual([
    'embed/whats-new/index.html',
    'embed/whats-new/schools/index.html',
    'embed/whats-new/police/index.html',
  ]);
  expect(read('embed/whats-new/police/index.html').match(/<li>/g)).toHaveLength(3);
  expect(read('embed/whats-new/police/index.html')).not.toContain('<script');
  expect(read('embed/whats-new/index.html')).toContain('href="/safe/updates/a" target="_top"');
});

test('the calendar has the days of posts and versions, and none of single records', () => {
  const events = readCalendar(toDates(items, site));
  expect(JSON.stringify(events)).not.toContain('contact-door');
  expect(toDates(items, site)).toBe(toDates(items, site));
  expect(toDates(items, site).match(/BEGIN:VEVENT/g)).toHaveLength(3);
});
