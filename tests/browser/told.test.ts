/**
 * What a screen reader is told, as text beside this file: roles, names and states of what is worked with, and what is said
 * without being asked for. Nothing of the content is in it that an author may change.
 */
import type { Locator, Page } from '@playwright/test';
import { frontDoor, inForce } from '../support/facts';
import { expect, test } from '../support/site';

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search this site' }).first();

/** Says that `change` fills the status `place`, which was there before it: only then is it read out. */
async function isRead(place: Locator, words: RegExp, change: () => Promise<unknown>) {
  await place.evaluate((element) => element.setAttribute('data-watched', ''));
  await expect(place).not.toHaveText(words);
  await change();
  await expect(place).toHaveText(words);
  await expect(place).toHaveAttribute('data-watched', '');
}

test('the search box, open and with a choice', async ({ site }) => {
  const { page } = await site.open('/guidance/');
  const form = page.getByRole('search').first();
  await expect(form).toMatchAriaSnapshot({ name: 'search-closed.aria.yml' });
  await isRead(form.getByRole('status'), /^\d+ results\. Use the up and down arrows\.$/, () =>
    boxOf(page).pressSequentially('neglect'),
  );
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(form).toMatchAriaSnapshot({ name: 'search-open.aria.yml' });
  await boxOf(page).fill('zzxxqq');
  await page.getByText('Nothing was found.').waitFor();
  await expect(form).toMatchAriaSnapshot({ name: 'search-nothing.aria.yml' });
});

test('the choices of compare', async ({ site }) => {
  const { page } = await site.open(`/level-of-need/compare?from=${inForce}&to=next&kind=added`);
  const form = page.getByRole('form', { name: 'What to compare' });
  await expect(form).toMatchAriaSnapshot({ name: 'compare.aria.yml' });
});

test('the tabs and choices of the browser, and the count', async ({ site }) => {
  const { page } = await site.open('/level-of-need/browse', {
    viewport: { width: 390, height: 844 },
  });
  await expect(page.getByRole('navigation', { name: 'Levels' })).toMatchAriaSnapshot({
    name: 'levels.aria.yml',
  });
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('radio', { name: 'levels 2 and 3' }).check();
  await expect(page.getByRole('group', { name: 'Side by side' })).toMatchAriaSnapshot({
    name: 'beside.aria.yml',
  });
  await isRead(
    page.locator('main').getByRole('status').first(),
    /^\d+ of \d+ indicators .*nearest/,
    () => page.getByLabel('Words').pressSequentially('hungry'),
  );
});

test('the evidence tray: that a line is kept, and the list in it', async ({ site }) => {
  const { page } = await site.open('/level-of-need/levels/targeted');
  const tick = page.getByRole('checkbox', { name: /^Keep as evidence/ }).first();
  await isRead(page.locator('main').getByRole('status').last(), /^Evidence: 1 at level 3$/, () =>
    tick.check(),
  );
  const tray = page.getByRole('complementary', { name: 'Evidence list' });
  await expect(tray).toMatchAriaSnapshot({ name: 'tray-closed.aria.yml' });
  await tray.getByRole('button', { name: /list here/ }).click();
  await expect(tray).toMatchAriaSnapshot({ name: 'tray-open.aria.yml' });
});

test('the answer: who to ring at noon and at night, and that a number is copied', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/find/neglect', { permissions: ['clipboard-write'] });
  const answer = page.getByRole('region', { name: 'Who to contact' });
  await expect(answer).toMatchAriaSnapshot({ name: 'answer-open.aria.yml' });
  await page.clock.setFixedTime(new Date('2026-11-24T21:00:00Z'));
  await page.reload();
  await expect(answer).toMatchAriaSnapshot({ name: 'answer-closed.aria.yml' });
  await page.goto(`/contacts/${frontDoor.id}`);
  await isRead(page.locator('main p[role=status]').first(), /^Copied \S/, () =>
    page.getByRole('button', { name: 'Copy all details' }).click(),
  );
});

test('the directory: how many are left', async ({ site }) => {
  const { page } = await site.open('/contacts/');
  await isRead(page.locator('main').getByRole('status').first(), /^\d+ of \d+ contacts$/, () =>
    page.getByLabel('Name, number or acronym').pressSequentially('health'),
  );
});
