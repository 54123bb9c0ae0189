/** Content that was whole is not read as a whole again, and whatever changed in it or in the code is. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFixtureSite } from '../../../tests/support/fixtureSite';
import { agencyCollection } from '../../../src/features/partnership/collection';
import type * as Site from '../../../src/portal/site';
import { readSite } from '../../../src/portal/site';
import { readWhole } from '../wholeContent';

jest.mock('../../../src/portal/site', () => {
  const real = jest.requireActual<typeof Site>('../../../src/portal/site');
  return { ...real, readSite: jest.fn(real.readSite) };
});
const read = jest.mocked(readSite);

const today = '2026-11-24';

test('all is read once, and again after any change, on another day and where nothing may be kept', async () => {
  const fixture = makeFixtureSite({ 'src/code.ts': '', 'package-lock.json': '{}' });
  const told: string[] = [];
  const timesRead = async (day = today): Promise<number> => {
    const before = read.mock.calls.length;
    const records = await readWhole(fixture.root, day, (report) => told.push(report));
    if (records) expect(records.all(agencyCollection).length).toBeGreaterThan(0);
    return read.mock.calls.length - before;
  };
  const file = path.join(fixture.root, 'data/agencies.yaml');
  const good = fs.readFileSync(file, 'utf8');
  const when = new Date('2026-01-01');
  fs.utimesSync(file, when, when);
  try {
    expect([await timesRead(), await timesRead()]).toEqual([1, 1]);
    fs.mkdirSync(path.join(fixture.root, 'node_modules'));
    expect([await timesRead(), await timesRead(), await timesRead()]).toEqual([1, 0, 0]);
    expect([await timesRead('2026-11-25'), await timesRead()]).toEqual([1, 1]);
    fs.writeFileSync(path.join(fixture.root, 'src/code.ts'), ' ');
    expect([await timesRead(), await timesRead()]).toEqual([1, 0]);
    fs.writeFileSync(path.join(fixture.root, 'data/new.txt'), '');
    await timesRead();
    expect(told).toHaveLength(1);
    fs.rmSync(path.join(fixture.root, 'data/new.txt'));
    expect([await timesRead(), await timesRead()]).toEqual([1, 0]);
    // A text of the same length, with the time of the file set back.
    fs.writeFileSync(file, good.replace('agencies:', 'agencyes:'));
    fs.utimesSync(file, when, when);
    expect(await timesRead()).toBe(1);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('data/agencies.yaml');
    expect(await timesRead()).toBe(1);
  } finally {
    fixture.remove();
  }
}, 60_000);
