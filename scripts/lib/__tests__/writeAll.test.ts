/** Several files are written, or none. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeAll } from '../writeAll';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-write-'));
  fs.writeFileSync(path.join(root, 'old.yaml'), 'as it was');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test('all are written, and nothing is left beside them', () => {
  writeAll(root, [
    { file: 'old.yaml', content: 'new' },
    { file: 'made/here.yaml', content: 'made' },
  ]);
  expect(fs.readdirSync(root).sort()).toEqual(['made', 'old.yaml']);
  expect([
    fs.readFileSync(path.join(root, 'old.yaml'), 'utf8'),
    fs.readFileSync(path.join(root, 'made/here.yaml'), 'utf8'),
  ]).toEqual(['new', 'made']);
});

test('where one cannot be moved into place, those before it are put back', () => {
  fs.mkdirSync(path.join(root, 'blocked.yaml/inside'), { recursive: true });
  expect(() =>
    writeAll(root, [
      { file: 'old.yaml', content: 'new' },
      { file: 'added.yaml', content: 'x' },
      { file: 'blocked.yaml', content: 'x' },
    ]),
  ).toThrow();
  expect(fs.readdirSync(root).sort()).toEqual(['blocked.yaml', 'old.yaml']);
  expect(fs.readFileSync(path.join(root, 'old.yaml'), 'utf8')).toBe('as it was');
  expect(fs.existsSync(path.join(root, 'blocked.yaml/inside'))).toBe(true);
});
