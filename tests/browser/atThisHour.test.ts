/** What a page says at this hour before the framework is there, and that the framework takes it over as it is. */
import type { Page } from '@playwright/test';
import { furtherOff, here, nextDoor, officer } from '../support/facts';
import { siteContent } from '../support/content';
import { contactCollection } from '../../src/features/contacts/collection';
import { openState } from '../../src/features/contacts/model/openState';
import { expect, type OpenOptions, type Site, test } from '../support/site';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const framework = /\/assets\/js\/(?!start\.|hour\.|offline\.|kept\.)[^/]+\.js$/;

const moments = {
  'Monday at ten': new Date('2026-11-30T10:00:00Z'),
  'Friday at eight in the evening': new Date('2026-11-27T20:00:00Z'),
  'Christmas Day at noon': new Date('2026-12-25T12:00:00Z'),
};

/** A worry that the front door takes, so that at night somebody else does. */
const answer = '/contacts/find/neglect';

/** Every place that depends on the hour, as it is written. */
const read = (page: Page) =>
  page.$$eval('[data-hours], [data-card], [data-stale], #urgent ul', (places) =>
    places.map((place) => place.innerHTML),
  );

/** Opens a page that nobody has used, whose framework does not come until it is asked for. */
async function openUntouched(site: Site, address: string, options: OpenOptions = {}) {
  const { page, requests } = await site.open(address, { ...phone, ...options, untouched: true });
  return { page, fetched: () => requests.filter((url) => framework.test(url)) };
}

for (const [name, now] of Object.entries(moments))
  test(`on ${name} a page says what holds then, and the framework changes nothing`, async ({
    site,
  }) => {
    const { calendar, contacts } = facts();
    for (const address of [`/contacts/${officer.id}`, answer]) {
      const { page, fetched } = await openUntouched(site, address, { now });
      const own = page.locator('main [role=status]').first();
      await expect(own).toContainText(/Open now|Closed now/);
      expect(fetched()).toEqual([]);
      if (address !== answer) {
        const { hours } = contacts(officer.id);
        const { kind } = openState(hours, now.getTime(), calendar);
        await expect(own.locator('b')).toHaveAttribute(
          'data-tone',
          kind === 'closed' ? 'closed' : 'open',
        );
      }
      const before = await read(page);
      await page.evaluate(() => {
        const changed: string[] = [];
        const watch = new MutationObserver((records) => {
          for (const { target } of records)
            if (target instanceof Element && target.closest('[data-hours], [data-card], #urgent'))
              changed.push(target.outerHTML.slice(0, 200));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        Object.assign(window, { changed });
      });
      await page.keyboard.press('Shift');
      await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(await read(page)).toEqual(before);
      expect(
        await page.evaluate(() => (window as unknown as { changed: string[] }).changed),
      ).toEqual([]);
    }
  });

test('out of hours the answer names who to ring before any framework is asked for', async ({
  site,
}) => {
  const night = moments['Friday at eight in the evening'];
  const { page, fetched } = await openUntouched(site, answer, { now: night });
  const ring = page.locator('[data-card]').first();
  await expect(ring).toContainText('is closed until');
  const href = await ring.locator('h2 a[href^="/contacts/"]').getAttribute('href');
  const { calendar, contacts } = facts();
  const { hours } = contacts(href?.replace('/contacts/', '') ?? '');
  expect(openState(hours, night.getTime(), calendar).kind).not.toBe('closed');
  // It is the one to ring now: the largest thing on the page, and the only one on the card.
  const number = ring.locator('a.phone');
  await expect(number).toHaveCount(1);
  await expect(number).toBeVisible();
  const size = await number.evaluate((a) => parseFloat(getComputedStyle(a).fontSize));
  const others = await page
    .locator('main :is(h1, h2, p, a, summary, b):visible')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
  expect(size).toBe(Math.max(...others));
  await expect(ring.locator('.mark')).toBeVisible();
  expect(fetched()).toEqual([]);
  await ring.locator('a[href^="/contacts/"]').first().tap();
  await page.waitForURL(`**${href}`);
});

test('a link inside what the hour says opens as every other once the framework is there', async ({
  site,
}) => {
  const { page } = await site.open(answer, { now: moments['Friday at eight in the evening'] });
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await page.locator('[data-card] a[href^="/contacts/"]').first().click();
  await expect(page.locator('h1')).not.toContainText(/neglect/i);
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
});

test('the turn of an hour is seen without anybody doing anything', async ({ site }) => {
  const { page } = await site.open(`/contacts/${officer.id}`, {
    untouched: true,
    before: async (p) => {
      const { calendar, contacts } = facts();
      const { hours } = contacts(officer.id);
      const state = openState(hours, moments['Monday at ten'].getTime(), calendar);
      const until = state.kind === 'open' ? state.until?.minutes : undefined;
      if (until === undefined) throw new Error(`${officer.id} is not open on a Monday at ten`);
      const end = Date.UTC(2026, 10, 30) + until * 60_000;
      await p.clock.install({ time: new Date(end - 30_000) });
    },
  });
  const own = page.locator('main [data-hours][role=status]');
  await expect(own).toContainText('Open now');
  await page.clock.runFor(31_000);
  await expect(own).toContainText('Closed now');
});

test('a script that fails leaves the usual hours and every number', async ({ site }) => {
  site.allow(/Failed to load resource/);
  const { page } = await site.open(`/contacts/${officer.id}`, {
    untouched: true,
    before: (p) => p.route(/\/hour\.[0-9a-f]+\.js$/, (route) => route.abort()),
  });
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator('main [data-hours]').first()).toBeEmpty();
  await expect(page.locator('main dd').first()).toContainText(/day/);
});

test('the area chosen on this device, before the framework and after a link of the finder', async ({
  site,
}) => {
  const { page, fetched } = await openUntouched(site, '/guidance/', {
    before: (p) =>
      p.addInitScript((area) => window.localStorage.setItem('portal-area', area), furtherOff.id),
  });
  await expect(page.getByLabel('Numbers for')).toHaveValue(furtherOff.id);
  const numbers = await page.locator('#urgent ul').textContent();
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#urgent select');
    if (!select) return;
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.locator('#urgent ul')).not.toHaveText(numbers ?? '');
  expect(await page.evaluate(() => window.localStorage.getItem('portal-area'))).toBe(here.id);
  expect(fetched()).toEqual([]);

  const finder = await site.open(answer, { untouched: true });
  await finder.page.route(framework, (route) => route.abort());
  site.allow(/Failed to load resource/);
  await finder.page.locator('main details summary').first().click();
  await finder.page.getByRole('link', { name: nextDoor.name, exact: true }).first().click();
  await finder.page.waitForURL(`**/${nextDoor.id}`);
  await expect(finder.page.getByLabel('Numbers for')).toHaveValue(nextDoor.id);
});

test('the button for colours works before the framework, and is kept by it', async ({ site }) => {
  const { page, fetched } = await openUntouched(site, '/guidance/', {
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    isMobile: false,
    colorScheme: 'light',
  });
  // A press without a pointer: nothing asks for the framework.
  const press = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('[data-theme-key]')?.click());
  const html = page.locator('html');
  await press();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: /currently dark mode/ }).first()).toBeVisible();
  expect(fetched()).toEqual([]);
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await expect(html).toHaveAttribute('data-theme-choice', 'dark');
  await page.getByRole('button', { name: /currently dark mode/ }).click();
  await page.getByRole('button', { name: /currently light mode/ }).click();
  await expect(html).toHaveAttribute('data-theme-choice', 'system');
});

/** The calendar and the hours as the content has them. */
function facts() {
  const site = siteContent();
  return {
    calendar: site.calendar,
    contacts(id: string) {
      const found = site.all(contactCollection).find((contact) => contact.id === id);
      if (!found) throw new Error(`There is no contact ${id}.`);
      return found;
    },
  };
}
