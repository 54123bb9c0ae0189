import { makeFixtureSite } from '../../../tests/support/fixtureSite';
import { readSite } from '../site';
import { features } from '../registry';
import { listPrintables } from '../printables';

const words = 'Example text, not the partnership’s document. Do not quote.';

test('the draft’s PDF says at the foot that it is example text; those of adopted versions say nothing', () => {
  const fixture = makeFixtureSite();
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error('the fixture is not whole');
  const feet = listPrintables(site).flatMap((printable) =>
    'route' in printable && printable.notice !== undefined
      ? [[printable.id, printable.notice, printable.running]]
      : [],
  );
  expect(feet).toEqual([
    ['level-of-need-next', words, 'A partnership: working draft, not in force'],
    ['level-of-need-2022', '', 'A partnership: in force'],
    ['level-of-need-2019', '', 'A partnership: superseded'],
    ['quick-guide', '', 'A partnership'],
  ]);
  const [draft, newest, older] = features
    .flatMap((feature) => feature.datasets?.(site) ?? [])
    .filter(({ schemaName }) => schemaName === 'level-of-need')
    .map(({ json, others }) => ({
      json: json as Record<string, unknown>,
      csv: others[0]?.content,
    }));
  expect(Object.keys(draft?.json ?? {})[0]).toBe('notice');
  expect(draft?.csv).toMatch(/^\uFEFFnotice,version,/);
  expect(newest?.json).toMatchObject({
    status: 'current',
    adopted: { on: '2022-04-01', by: 'The executive group' },
    inForceFrom: '2022-04-01',
    inForceUntil: null,
  });
  expect(older?.json).toMatchObject({ status: 'superseded', inForceUntil: '2022-03-31' });
  expect(newest?.json).not.toHaveProperty('notice');
  expect(newest?.csv).toMatch(/^\uFEFFversion,/);
});
