/** The site with a keyboard alone, and where the focus is all the while: never lost, never covered. */
import type { Page } from '@playwright/test';
import { inForce } from '../support/facts';
import { enter, focusFaults, tabTo, watchFocus } from '../support/keyboard';
import { expect, test } from '../support/site';

const phone = { viewport: { width: 390, height: 844 } };

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search this site' }).first();
const panelOf = (page: Page) => page.getByRole('listbox', { name: 'Search results' });
const trayOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence list' });

const item = (id: string) => ({
  id,
  level: 3,
  domain: 'A domain',
  dimension: 'A dimension',
  text: `Words of ${id}`,
  note: '',
});

/** Items on the evidence list, before the page comes. */
const withList = (...ids: string[]) => ({
  before: (page: Page) =>
    page.addInitScript(
      (list) => {
        if (!sessionStorage.getItem('kept')) localStorage.setItem('portal-evidence', list);
        sessionStorage.setItem('kept', 'yes');
      },
      JSON.stringify({ version: inForce, items: ids.map(item) }),
    ),
});

/** The element with the focus is in the page's own part. */
const isInMain = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);

test('from the home page to a number: by the skip link, a task, a worry', async ({ site }) => {
  const { page } = await site.open('/', phone);
  await watchFocus(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const task = page.locator('main a[href$="/contacts/find"]').first();
  await tabTo(page, task, 20);
  await enter(page, '**/contacts/find');
  await tabTo(page, page.locator('main a[href*="/contacts/find/"]').first(), 20);
  await enter(page, '**/contacts/find/*');
  await page.locator('main [data-card]').waitFor();
  await tabTo(page, page.locator('main [data-card] a[href^="tel:"]:visible').first(), 20);
  expect(await focusFaults(page)).toEqual([]);
});

for (const address of ['/contacts/', '/level-of-need/browse'])
  test(`skip link: ${address}`, async ({ site }) => {
    const { page } = await site.open(address);
    await watchFocus(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isInMain(page)).toBe(true);
    expect(await focusFaults(page)).toEqual([]);
  });

for (const words of ['', '#q=hungry'])
  test(`past the lines of a level, and of a dimension, without going through them ${words}`, async ({
    site,
  }) => {
    const { page } = await site.open(`/level-of-need/browse${words}`);
    await watchFocus(page);
    const skips = page.locator('main').getByRole('link', { name: /^Skip to/ });
    await tabTo(page, skips.filter({ hasText: 'level 2' }), 60);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(skips.filter({ hasText: 'level 3' })).toBeFocused();
    await page.keyboard.press('Tab');
    const cell = page.locator('#level-2 > div', { has: page.locator('a:focus') });
    const name = await cell.locator('a:focus').textContent();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const led = page.locator('#level-2 > div', { has: page.locator('a:focus') });
    await expect(led.getByRole('heading')).toHaveText((name ?? '').replace('Skip to ', ''));
    expect(new URL(page.url()).hash).toBe(words);
    expect(await focusFaults(page)).toEqual([]);
  });

test('the search box: arrows, Escape, Tab and Enter', async ({ site }) => {
  const { page } = await site.open('/guidance/');
  await watchFocus(page);
  const box = boxOf(page);
  await tabTo(page, box, 15);
  await page.keyboard.type('consent');
  await panelOf(page).getByRole('option').first().waitFor();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(panelOf(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('consent');
  await page.keyboard.press('ArrowDown');
  await expect(panelOf(page)).toBeVisible();
  // On through what the panel has beside its options, and out of it.
  await tabTo(page, page.locator('header button').first(), 5);
  await expect(panelOf(page)).toBeHidden();
  expect(await focusFaults(page)).toEqual([]);
  await tabTo(page, box, 5, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/guidance/');
  // At the top of the new page, or at the place on it that was asked for; no longer in the box.
  const { hash } = new URL(page.url());
  if (hash) await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeFocused();
  await expect(box).not.toBeFocused();
  await watchFocus(page);
  await page.keyboard.press('Tab');
  if (hash) expect(await isInMain(page)).toBe(true);
  else await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
});

test('Escape closes the panel that has no answer too', async ({ site }) => {
  const { page } = await site.open('/guidance/');
  await boxOf(page).focus();
  await page.keyboard.type('zzxxqq');
  await page.getByText('Nothing was found.').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing was found.')).toBeHidden();
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('q');
  await page.getByText('Nothing was found.').waitFor();
});

test('compare: a choice keeps the focus, and shows what was chosen', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/compare?from=${inForce}&to=next`);
  await watchFocus(page);
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await tabTo(page, kind, 25);
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/kind=/);
  await expect(kind).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Level' })).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
});

test('on a phone a tab of the browser leads into its column', async ({ site }) => {
  const { page } = await site.open('/level-of-need/browse', phone);
  await watchFocus(page);
  const tabs = page.getByRole('navigation', { name: 'Levels' }).getByRole('link');
  await tabs.last().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const column = await page.evaluate(
    () => document.activeElement?.closest('[id^=level-]')?.id ?? 'none',
  );
  expect(column).toBe('level-4');
  expect(await focusFaults(page)).toEqual([]);
});

test('the tray: opened, a line taken off, and closed, with the focus kept', async ({ site }) => {
  const { page } = await site.open('/level-of-need/levels/targeted', withList('a', 'b'));
  await watchFocus(page);
  const tray = trayOf(page);
  const button = tray.getByRole('button', { name: /the list here$/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, tray.getByRole('button', { name: /^Remove.*of b$/ }), 12);
  await page.keyboard.press('Enter');
  await expect(tray.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
  await expect(tray.getByRole('button', { name: /^Remove.*of a$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  // The tray has gone with its last line.
  await expect(tray.getByRole('button')).toHaveCount(0);
  expect(await isInMain(page)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focusFaults(page)).toEqual([]);
});

test('a list that is cleared by keyboard is brought back by the next key', async ({ site }) => {
  const { page } = await site.open('/level-of-need/evidence', withList('a'));
  await page.getByRole('button', { name: 'Clear the list' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Clear the list' }).waitFor();
  expect(await isInMain(page)).toBe(true);
});

test('the menu of a phone', async ({ site }) => {
  const { page } = await site.open('/guidance/', phone);
  await watchFocus(page);
  await tabTo(page, page.locator('header summary'), 12);
  await page.keyboard.press('Enter');
  const links = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link');
  await tabTo(page, links.nth(1), 4);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/contacts/');
  await expect(links.first()).toBeHidden();
  await watchFocus(page);
  await page.keyboard.press('Tab');
  expect(await focusFaults(page)).toEqual([]);
});

for (const [address, options] of [
  ['/level-of-need/levels/targeted', phone],
  ['/level-of-need/browse', phone],
  ['/level-of-need/browse', {}],
  ['/search#q=neglect', {}],
] as const)
  test(`the focus is in sight all the way: ${address}, ${JSON.stringify(options)}`, async ({
    site,
  }) => {
    const { page } = await site.open(address, { ...options, ...withList('a') });
    await page.locator('main li:visible').first().waitFor();
    await watchFocus(page);
    for (const [key, times] of [
      ['Tab', 26],
      ['Shift+Tab', 25],
    ] as const)
      for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
    expect([...new Set(await focusFaults(page))]).toEqual([]);
  });
