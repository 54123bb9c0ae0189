import { chromiumPath } from '../chromium';

const before = process.env.CHROMIUM_PATH;
afterEach(() => {
  if (before === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = before;
});

test('a path that is named decides alone: one that is there is taken, one that is not means there is none', () => {
  process.env.CHROMIUM_PATH = process.execPath;
  expect(chromiumPath()).toBe(process.execPath);
  process.env.CHROMIUM_PATH = 'none';
  expect(chromiumPath()).toBeUndefined();
});
