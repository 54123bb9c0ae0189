/** The freshness page begins with how sure the site is of its contacts: a review date alone says nothing of a number. */
import { makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { readSite } from '../../../../portal/site';
import { countMarks } from '../../view';

test('contacts are counted by how sure we are of them, the surest first; a mark that none has is left out', () => {
  const fixture = makeFixtureSite();
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error('the fixture is whole');
  expect(countMarks(site)).toEqual([
    { label: 'Confirmed', count: 3 },
    { label: 'From their own page', count: 2 },
    { label: 'No number yet', count: 1 },
  ]);
});
