/** What every page has: a page without scripts has none bundled for it. */
import { makeFixtureSite } from '../../../tests/support/fixtureSite';
import * as enhance from '../enhance';
import { makeGlobalData } from '../globalData';
import { readSite } from '../site';

jest.mock('../enhance', () => ({
  smallScripts: jest.fn(() => ({ searchWorker: { path: 'assets/js/search.js' } })),
}));

test('a preview waits for no script to be bundled, and has all the rest', () => {
  const fixture = makeFixtureSite();
  try {
    const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
    const options = { pdf: false, problems: [] };
    const still = makeGlobalData(site, { ...options, still: true });
    expect(enhance.smallScripts).not.toHaveBeenCalled();
    expect(makeGlobalData(site, options)).toEqual({
      ...still,
      searchWorker: '/assets/js/search.js',
    });
  } finally {
    fixture.remove();
  }
});
