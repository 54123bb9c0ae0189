/** Sheets that came back: a day that has not come is told, and counts for nobody. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readNoticedSheets } from '../sheets';

const known = { today: '2026-11-28', items: new Set(['brief/a']), settings: new Set(['schools']) };

test('a day of reading that lies in the future is not counted, and one of today is', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'noticed-'));
  const file = path.join(folder, 'sheet.csv');
  const rows = ['2026-11-28,schools,1', '2027-11-28,schools,2', '29/11/2026,schools,3'];
  fs.writeFileSync(
    file,
    ['item,read,setting,person', ...rows.map((row) => `brief/a,${row}`)].join('\n'),
  );
  try {
    const { sightings, problems } = readNoticedSheets([file], known, () => undefined);
    expect(sightings.map(({ person }) => person)).toEqual(['1']);
    expect(problems.map(({ row, found, counted }) => [row, found, counted])).toEqual([
      [3, '2027-11-28, which is after today, 2026-11-28', false],
      [4, '29/11/2026, which is after today, 2026-11-28', false],
    ]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
