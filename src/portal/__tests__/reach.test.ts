/** The check names whom a post does not reach: while it is written and just after, and not for ever. */
import { fixtureFiles, makeFixtureSite } from '../../../tests/support/fixtureSite';
import { readSite } from '../site';

const map = `places:
  - { id: charity, name: The housing charity, sector: voluntary, audiences: [schools], routes: [] }
  - { id: school, name: The school, sector: education, audiences: [schools], routes: [{ by: feed, how: by role, known: 2026-11-01 }] }
`;

/** What the check says of reach on a day. */
function toldOn(today: string, changes: Record<string, string> = {}): string[] {
  const { root, remove } = makeFixtureSite({ 'data/audience-map.yaml': map, ...changes });
  const { problems } = readSite(root, { release: false, today });
  remove();
  return problems
    .filter(({ message }) => message.includes('no way is known'))
    .map(({ file, severity, message }) => `${severity} ${file}: ${message}`);
}

const missed = 'audiences: no way is known by which this reaches The housing charity';

test('a post that has just gone out names the charity it does not reach', () => {
  const told = toldOn('2026-11-03').map((line) => line.replace(/: (?!audiences)/, ': audiences: '));
  expect(told.sort()).toEqual(
    ['warning blog/a.md', 'warning updates/a.md'].map((f) => `${f}: ${missed}`),
  );
});

test('an old post is told on the page alone, and a draft is told whenever it is checked', () => {
  expect(toldOn('2026-12-24')).toEqual([]);
  const draft = String(fixtureFiles['updates/a.md']).replace(
    'kind: site',
    'kind: site\ndraft: true',
  );
  expect(toldOn('2026-12-24', { 'updates/a.md': draft })).toHaveLength(1);
});

test('without a map there is nothing to say, and no page', () => {
  const { root, remove } = makeFixtureSite();
  const { site } = readSite(root, { release: false, today: '2026-11-03' });
  expect(site?.addresses().has('/whats-new/reach')).toBe(false);
  remove();
});
