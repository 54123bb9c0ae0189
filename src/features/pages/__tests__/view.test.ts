import { fixtureFiles, makeFixtureSite } from '../../../../tests/support/fixtureSite';
import { readSite } from '../../../portal/site';
import { pageAt } from '../view';

/** A post that waits for its day, and a page of the site at the address that ends the post's. */
test('the page at an address is the one there, not one whose address ends the same', () => {
  const waiting = String(fixtureFiles['updates/a.md']).replace(/^date: .*$/m, 'date: 2999-01-01');
  const fixture = makeFixtureSite({
    'updates/a.md': waiting,
    'pages/a-update.md': '---\ntitle: A page\ndescription: Another page.\n---\n\nOf its own.\n',
  });
  try {
    const { site, problems } = readSite(fixture.root, {
      release: false,
      today: '2026-11-24',
      base: '/portal/',
    });
    if (!site) throw new Error(JSON.stringify(problems));
    expect(pageAt(site, '/portal/a-update')?.file).toBe('pages/a-update.md');
    expect(pageAt(site, '/portal/updates/a-update')).toBeUndefined();
    expect(pageAt(site, '/a-update')).toBeUndefined();
  } finally {
    fixture.remove();
  }
});
