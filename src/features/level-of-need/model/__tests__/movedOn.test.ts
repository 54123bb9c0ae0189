import { londonToday } from '../../../../portal/clock';
import { readSite } from '../../../../portal/site';
import { versionCollection } from '../../collection';
import { listMovedOn } from '../movedOn';

const { site } = readSite(process.cwd(), { release: false, today: londonToday() });
const versions = site?.all(versionCollection) ?? [];
const pageOf = (id: string) => `/indicators/x#${id}`;

test('whatever an earlier version had at a level is at that level still, or listed there with where it went', () => {
  const current = versions.find(({ status }) => status === 'current');
  const older = versions
    .filter(({ status }) => status === 'superseded')
    .flatMap(({ data }) => data.indicators);
  if (!current || older.length === 0) throw new Error('there is nothing to compare');
  const lists = current.data.levels.map(({ number }) => ({
    number,
    moved: listMovedOn(({ level }) => level === number, { version: current, versions, pageOf }),
  }));
  expect(lists.flatMap(({ moved }) => moved).length).toBeGreaterThan(0);
  for (const { id, level } of older) {
    const stays = current.data.indicators.some((i) => i.id === id && i.level === level);
    const listed = lists.find(({ number }) => number === level)?.moved.find((m) => m.id === id);
    expect([id, stays || listed !== undefined, stays && listed !== undefined]).toEqual([
      id,
      true,
      false,
    ]);
    if (listed) expect(listed.level).toBe(current.data.indicators.find((i) => i.id === id)?.level);
  }
});

test('a page of another version leads nowhere else', () => {
  const old = versions.find(({ status }) => status === 'superseded');
  if (!old) throw new Error('there is no older version');
  expect(listMovedOn(() => true, { version: old, versions, pageOf })).toEqual([]);
});
