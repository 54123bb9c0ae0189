/** npm run sync:neighbours as a person runs it, and the page that is there only where a partnership is listed. */
import fs from 'node:fs';
import path from 'node:path';
import { readSite } from '../../src/portal/site';
import { makeFixtureSite } from '../../tests/support/fixtureSite';
import { run } from '../../tests/support/runCommand';

const listed = (feed: string) => `feeds:\n  - { id: bayside, name: Bayside, feed: "${feed}" }\n`;
const copy = `id: bayside
feed: https://bayside.example/feed.json
copied: 2026-11-01
changed: 2026-11-01
items:
  - { title: A brief, url: "https://bayside.example/a", date: 2026-10-01 }
`;
const addressesOf = (root: string) =>
  readSite(root, { release: false, today: '2026-11-24' }).site?.addresses();

test('nothing is asked and no page is there where nobody is listed', () => {
  const site = makeFixtureSite({});
  try {
    expect(run('sync-neighbours', [], site.root)).toEqual({
      code: 0,
      out: expect.stringContaining('lists no partnership; nothing was asked'),
    });
    expect(addressesOf(site.root)?.has('/briefs/region')).toBe(false);
    expect(run('sync-neighbours', ['bayside'], site.root).code).toBe(2);
  } finally {
    site.remove();
  }
}, 60_000);

test('a feed that cannot be reached is named, its copy stays, and the content stays whole', () => {
  const site = makeFixtureSite({
    // Nobody listens at this port.
    'data/neighbour-feeds.yaml': listed('http://127.0.0.1:9/feed.json'),
    'data/neighbour-feeds/bayside.yaml': copy,
  });
  const file = path.join(site.root, 'data/neighbour-feeds/bayside.yaml');
  try {
    expect(run('sync-neighbours', [], site.root)).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Bayside: it could not be reached, 3 times; the copy of 1 November 2026 stays \(\d+ days old\)\.$/m,
      ),
    });
    expect(fs.readFileSync(file, 'utf8')).toBe(copy);
    expect(addressesOf(site.root)?.has('/briefs/region')).toBe(true);

    fs.writeFileSync(file, copy.replace('id: bayside', 'id: bayside\nhtml: <b>'));
    expect(run('check', [], site.root).out).toMatch(/bayside\.yaml:2:\d+ .*no field called html/);
    fs.writeFileSync(path.join(site.root, 'data/neighbour-feeds.yaml'), 'feeds: []\n');
    fs.writeFileSync(file, copy);
    expect(run('check', [], site.root).out).toContain('there is no neighbour bayside');
  } finally {
    site.remove();
  }
}, 120_000);
