/** A page before and at its first use: whole without the framework, which comes when somebody does something and loses nothing. */
import type { Page, Route } from '@playwright/test';
import { officer } from '../support/facts';
import { interactivePages } from '../support/pages';
import { expect, type OpenOptions, type Site, test, untilAtRest } from '../support/site';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const framework = /\/assets\/js\/(?!start\.|hour\.|answers\.|search\.|offline\.|kept\.)[^/]+\.js$/;
const frameworkIn = (requests: readonly string[]) => requests.filter((url) => framework.test(url));
const isAlive = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search this site' }).first();

/** Holds the framework's scripts back until `release`. */
async function holdScripts(page: Page) {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(framework, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Opens a page that nobody has used yet, and keeps its scripts away until `release`. */
async function openHeld(site: Site, address: string, options: OpenOptions = {}) {
  let release = () => undefined as void;
  const { page, requests } = await site.open(address, {
    ...options,
    untouched: true,
    before: async (p) => {
      release = await holdScripts(p);
    },
  });
  return { page, requests, release };
}

const savesData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });

test('a page that nobody uses fetches no framework, and is whole', async ({ site }) => {
  const { page, requests } = await site.open('/guidance/', {
    untouched: true,
    ...phone,
  });
  await untilAtRest(page);
  expect(frameworkIn(requests)).toEqual([]);
  expect(requests.filter((url) => /\/(?:start|hour)\.[0-9a-f]+\.js$/.test(url))).toHaveLength(2);
  await expect(page.locator('#urgent a[href^="tel:"]').first()).toBeVisible();
  await page.locator('header summary').tap();
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Guidance' })
    .tap();
  await expect(page.locator('h1')).toHaveText('Guidance');
});

/**
 * What somebody reads or may be about to press, with its place on the screen; kept in the page to be looked at again.
 * What is to be printed is laid out in pages once scripts are there, below all else.
 */
const noteHeights = (page: Page) =>
  page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll<HTMLElement>('main :is(h2, a, button, label, summary)'),
    ]
      .map((one) => ({ one, top: one.getBoundingClientRect().top }))
      .filter(({ one, top }) => one.checkVisibility() && top < window.innerHeight)
      .filter(({ one }) => !one.closest('[data-printable]'));
    Object.assign(window, { seen });
    return seen.length;
  });

/** What is no longer where it was, by its words. */
const listMoved = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { one: HTMLElement; top: number }[] };
    return seen
      .filter(({ one, top }) => Math.abs(one.getBoundingClientRect().top - top) > 1)
      .map(({ one }) => one.textContent);
  });

/** They begin with what the device keeps, which nobody knows before. */
const keptOnDevice = ['/level-of-need/evidence', '/audits/self-assessment'];

for (const address of interactivePages.filter((one) => !keptOnDevice.includes(one)))
  test(`${address} comes alive by itself, and nothing in sight moves`, async ({ site }) => {
    const { page, release } = await openHeld(site, address);
    expect(await noteHeights(page)).toBeGreaterThan(2);
    release();
    await isAlive(page);
    expect(await listMoved(page)).toEqual([]);
  });

for (const address of [...keptOnDevice, '/contacts/?open=now', '/contacts/find/neglect?as=police'])
  test(`${address} comes alive by itself`, async ({ site }) => {
    const { page } = await site.open(address, { untouched: true });
    await isAlive(page);
  });

test('what is typed into the directory before its scripts come narrows the list when they do', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/contacts/', phone);
  await page.getByLabel('Name, number or acronym').fill('police');
  release();
  await expect(page.getByText(/^\d+ of \d+ contacts$/)).toBeVisible();
});

test('home fetches what the search reads before anybody types', async ({ site }) => {
  const { page, requests } = await site.open('/', { untouched: true });
  const ofSearch = () => requests.filter((url) => /\/search\/\w+-\w+\.json$/.test(url));
  const manifest = await page.request.get(new URL('/search/manifest.json', page.url()).href);
  const { files, first } = (await manifest.json()) as { files: string[]; first: string[] };
  expect(files.length).toBeGreaterThan(1);
  await expect
    .poll(() =>
      ofSearch()
        .map((url) => new URL(url).pathname.slice(1))
        .sort(),
    )
    .toEqual([...first, ...files].sort());
  expect(frameworkIn(requests)).toEqual([]);
  await boxOf(page).fill('lado');
  await page.getByRole('option').first().waitFor();
});

test('who saves data fetches nothing of the search before typing', async ({ site }) => {
  const { page, requests } = await site.open('/', { untouched: true, before: savesData });
  await untilAtRest(page);
  expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
});

test('who saves data starts a page by using it, unless its address asks for something', async ({
  site,
}) => {
  const { page, requests } = await site.open('/level-of-need/browse', {
    untouched: true,
    before: savesData,
  });
  await untilAtRest(page);
  expect(frameworkIn(requests)).toEqual([]);
  await page.mouse.move(200, 200, { steps: 2 });
  await isAlive(page);
  const asked = await site.open('/level-of-need/browse?level=3', {
    untouched: true,
    before: savesData,
  });
  await isAlive(asked.page);
});

for (const [sign, use] of [
  ['the pointer', (page: Page) => page.mouse.move(300, 300, { steps: 2 })],
  ['the wheel', (page: Page) => page.mouse.wheel(0, 100)],
  ['a key', (page: Page) => page.keyboard.press('Tab')],
] as const)
  test(`${sign} starts it, and then links open without a new page`, async ({ site }) => {
    const { page } = await site.open('/guidance/', { untouched: true });
    await use(page);
    await isAlive(page);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.locator('h1')).toHaveText('Glossary');
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

test('a finger starts it', async ({ site }) => {
  const { page } = await site.open('/guidance/', { untouched: true, ...phone });
  await page.locator('h1').tap();
  await isAlive(page);
});

test('with the keyboard: the first Tab is the skip link, and Enter on it skips, before and after', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/guidance/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const before = await focused();
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  release();
  await isAlive(page);
  expect(await focused()).toBe(before);
});

test('what is typed before the scripts are there is kept, and the answers open', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/');
  const box = boxOf(page);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('negl');
  release();
  await page.keyboard.type('ect', { delay: 40 });
  await isAlive(page);
  await expect(box).toHaveValue('neglect');
  await expect(box).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('ed');
  await expect(box).toHaveValue('neglected');
});

test('Enter in the words box before the scripts are there opens the browser with the words', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/');
  const box = page.getByLabel('Say what you have seen');
  await box.fill('hungry');
  await Promise.all([page.waitForURL(/\/level-of-need\/browse#q=hungry$/), box.press('Enter')]);
  release();
  await expect(page.getByLabel('Words')).toHaveValue('hungry');
});

test('Enter in the box before the scripts are there opens the list of results', async ({
  site,
}) => {
  const { page, requests, release } = await openHeld(site, '/guidance/');
  await boxOf(page).fill('private fostering');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search#q=private%20fostering');
  release();
  await expect(
    page
      .locator('main')
      .getByRole('link')
      .filter({ hasText: /fostering/i })
      .first(),
  ).toBeVisible();
  expect(requests.filter((url) => url.includes('fostering') && !url.includes('#'))).toEqual([]);
});

test('a search is answered while the scripts are kept away, and taken over when they come', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/search#q=bruise%20on%20a%20baby', phone);
  const results = page.locator('main ol').getByRole('listitem');
  await expect(page.getByText('The first results')).toBeVisible();
  await expect(page.locator('#search-page')).toHaveValue('bruise on a baby');
  await expect(results.first().locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Everything, A to Z' })).toBeHidden();
  await page.locator('#search-page').fill('missing child');
  await expect(results.first()).toContainText('missing');
  release();
  await isAlive(page);
  await expect(page.getByText(/^\d+ results$/)).toBeVisible();
  await expect(page.locator('#search-page')).toHaveValue('missing child');
  await expect(results.first()).toContainText('missing');
});

test('buttons, ticks and choices made before the scripts are there are made once', async ({
  site,
}) => {
  const { page, release } = await openHeld(site, '/level-of-need/levels/targeted', {
    colorScheme: 'light',
  });
  const theme = page.getByRole('button', { name: /dark and light/ });
  await theme.click();
  await theme.click();
  const tick = page.getByRole('checkbox').first();
  await tick.check();
  const area = page.getByLabel('Numbers for');
  const other = await area.locator('option').nth(1).getAttribute('value');
  const numbers = () => page.locator('#urgent').textContent();
  const before = await numbers();
  await area.selectOption(other);
  release();
  await isAlive(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await expect(tick).toBeChecked();
  await expect(area).toHaveValue(other ?? '');
  await expect.poll(numbers).not.toBe(before);
  await page.reload();
  await page.keyboard.press('Shift');
  await isAlive(page);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(area).toHaveValue(other ?? '');
});

test('copying a number before the scripts are there copies it', async ({ site }) => {
  const { page, release } = await openHeld(site, `/contacts/${officer.id}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const copy = page.getByRole('button', { name: /^Copy \d/ });
  await copy.click();
  await expect(copy).toHaveAttribute('data-waiting', '');
  release();
  await page.getByText('Copied the number.').waitFor();
  await expect(copy).not.toHaveAttribute('data-waiting', '');
});

for (const [fault, answer] of [
  ['do not arrive', (route: Route) => route.abort()],
  ['are refused', (route: Route) => route.fulfill({ status: 503, body: '' })],
  [
    'arrive half',
    async (route: Route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    },
  ],
] as const)
  test(`scripts that ${fault} leave a page that reads, links and rings`, async ({ site }) => {
    site.allow(
      /Failed to load resource|SyntaxError|Invalid or unexpected|Unexpected (?:end|token)/,
    );
    site.allow(/^exception: /);
    const { page } = await site.open(`/contacts/${officer.id}`, {
      untouched: true,
      ...phone,
      before: (p) => p.route(framework, answer),
    });
    const asked = page.waitForRequest(framework);
    await page.locator('h1').tap();
    await asked;
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    await page.locator('header summary').tap();
    await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'Guidance' })
      .tap();
    await expect(page.locator('h1')).toHaveText('Guidance');
    // The signal is back: the next use brings the page to life.
    // What is still on its way from before is answered first.
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await page.locator('h1').tap();
    await isAlive(page);
  });

test('after a failure the next sign of use asks again', async ({ site }) => {
  site.allow(/Failed to load resource/);
  const { page } = await site.open('/guidance/', {
    untouched: true,
    before: (p) => p.route(framework, (route) => route.abort()),
  });
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('Shift');
  await failed;
  await page.unroute(framework);
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift');
      return page.evaluate(() => document.documentElement.dataset.hasHydrated);
    })
    .toBe('true');
});

test('without the small script the page still reads, links and searches', async ({ site }) => {
  site.allow(/Failed to load resource/);
  const { page } = await site.open('/guidance/', {
    untouched: true,
    before: (p) => p.route(/\/start\.[0-9a-f]+\.js$/, (route) => route.abort()),
  });
  await boxOf(page).fill('a child by name');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search*');
  expect(page.url()).not.toContain('name');
});

test('the first touch moves nothing under the finger', async ({ site }) => {
  for (const address of [`/contacts/${officer.id}`, '/', '/level-of-need/levels/targeted']) {
    const { page } = await site.open(address, { untouched: true, ...phone });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => {
      const moved: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
      Object.assign(window, { moved });
    });
    await page.keyboard.press('Shift');
    await isAlive(page);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
    expect([address, moved.reduce((sum, value) => sum + value, 0) < 0.02]).toEqual([address, true]);
  }
});

test('who leaves before the scripts come does not find the button pressed on coming back', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/${officer.id}`, { untouched: true });
  const copy = page.getByRole('button', { name: /^Copy \d/ });
  await copy.evaluate((button: HTMLElement) => {
    button.click();
    if (button.dataset.waiting === undefined) throw new Error('the press was not kept');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  });
  await page.keyboard.press('Shift');
  await isAlive(page);
  await expect(copy).not.toHaveAttribute('data-waiting', '');
  await expect(page.getByText('Copied the number.')).toHaveCount(0);
});

test('on the page of results what answers is asked for before the framework, words or none', async ({
  site,
}) => {
  for (const address of ['/search', '/search#q=neglect']) {
    const { page, requests } = await site.open(address, { untouched: true });
    await page.waitForFunction(() => window.docusaurusRoot !== undefined);
    const turnOf = (file: RegExp) => requests.findIndex((request) => file.test(request));
    const [answers, framework] = [turnOf(/\/search\/first-/), turnOf(/\/assets\/js\/main\./)];
    expect(answers).toBeGreaterThan(-1);
    expect(framework).toBeGreaterThan(answers);
  }
});
