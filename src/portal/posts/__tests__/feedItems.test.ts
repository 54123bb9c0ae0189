/** A post that is renamed keeps its id in the feeds: nobody who reads them is told of it again. */
import { makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { firstUrl } from '../../../features/whats-new/view';
import { readSite } from '../../site';
import { createFeedItems } from '../feedItems';

const url = (address: string) => `https://site.example/portal${address}`;

/** The ids in the feeds of posts at these addresses. */
async function idsOf(moved: string, addresses: readonly string[]): Promise<(string | undefined)[]> {
  const fixture = makeFixtureSite({ 'data/moved.yaml': `moved:\n${moved}` });
  try {
    const { site } = readSite(fixture.root, {
      release: false,
      today: '2026-11-24',
      base: '/portal/',
    });
    if (!site) throw new Error('the fixture has a fault');
    const create = createFeedItems({ noticeAt: () => '', firstUrl: (one) => firstUrl(site, one) });
    const items = await create({
      defaultCreateFeedItems: () =>
        Promise.resolve(
          addresses.map((address) => ({ title: 'A', id: url(address), link: url(address) })),
        ),
    } as unknown as Parameters<typeof create>[0]);
    expect(items.map(({ link }) => link)).toEqual(addresses.map(url));
    return items.map(({ id }) => id);
  } finally {
    fixture.remove();
  }
}

test('a brief and an update keep the address under which they were first told', async () => {
  const moved = [
    '  - { from: /briefs/first, to: /briefs/a-brief, on: 2026-11-20 }',
    '  - { from: /briefs/second, to: /briefs/a-brief, on: 2026-11-21 }',
    '',
  ].join('\n');
  expect(await idsOf(moved, ['/briefs/a-brief', '/updates/a-update'])).toEqual([
    url('/briefs/first'),
    url('/updates/a-update'),
  ]);
});
