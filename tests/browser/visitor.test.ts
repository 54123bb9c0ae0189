/** Tests share their pages (tests/support/keptPage.ts), and each is a new visitor all the same. */
import { expect, test } from '../support/site';

test.describe.configure({ mode: 'serial' });

/** A device of these tests alone: its page has had no test before. */
const device = { deviceScaleFactor: 1.5 };

/** What a page and a device keep of a visit. */
const kept = () => ({
  storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
    key.startsWith('of-a-test'),
  ),
  cookies: document.cookie,
  name: window.name,
  mark: 'ofATest' in window,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  width: window.innerWidth,
  month: new Date().getMonth(),
});

const left = { storage: [], cookies: '', name: '', mark: false, dark: false, width: 1280 };

let first: unknown;

test('a visitor leaves what can be left', async ({ site }) => {
  const { page } = await site.open('/privacy', {
    ...device,
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    now: new Date('2026-07-01T12:00:00Z'),
  });
  first = page;
  await page.evaluate(() => {
    localStorage.setItem('of-a-test', '1');
    sessionStorage.setItem('of-a-test', '1');
    document.cookie = 'of-a-test=1; max-age=999999999';
    Object.assign(window, { name: 'of-a-test', ofATest: true });
  });
  expect(await page.evaluate(kept)).toEqual({
    storage: ['of-a-test', 'of-a-test'],
    cookies: 'of-a-test=1',
    name: 'of-a-test',
    mark: true,
    dark: true,
    width: 390,
    month: 6,
  });
});

test('the next one finds nothing of it, in the same page', async ({ site }) => {
  const { page } = await site.open('/privacy', device);
  expect(page).toBe(first);
  expect(await page.evaluate(kept)).toEqual({ ...left, month: 10 });
  // From here on the page would answer in place of the host.
  await page.route('**/glossary', (route) => route.fulfill({ body: 'of a test' }));
});

test('after one that did what lasts there is another page', async ({ site }) => {
  const { page } = await site.open('/glossary', device);
  expect(page).not.toBe(first);
  await expect(page.locator('h1')).toHaveText('Glossary');
});
