/** The search box and page in a real browser, with either engine: keyboard, touch, faults, privacy, and what axe can see. */
import type { Page, Route } from '@playwright/test';
import { findBarriers } from '../support/barriers';
import { frontDoor, numberOf } from '../support/facts';
import { expect, test } from '../support/site';

/** The console's complaint of a file that a test keeps back or spoils. */
// What a browser and Pagefind's own code write to the console when a file does not come, or comes damaged.
const notLoaded = /Failed to load|Pagefind: WASM Error/;

/** What is fetched first, by either engine. */
const firstFile = '**/search/{index,words}-*.json';

/** Options of the box; a page may have lists to choose from of its own. */
const resultsOf = (page: Page) => page.locator('main ol > li');
const optionsOf = (page: Page) =>
  page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

/** As long as the box waits for a file, in milliseconds, and what it says then. */
const patience = 12_000;
const tooLong = 'taking too long';

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search this site' }).first();

/** Types into the header's box and waits for its first answer. */
async function ask(page: Page, words: string): Promise<void> {
  await boxOf(page).fill(words);
  await optionsOf(page).first().waitFor();
}

/** The same, and waits until all of the site has been looked through. */
async function askAll(page: Page, words: string): Promise<void> {
  await ask(page, words);
  await expect(page.locator('form[role=search]').getByText('Still looking')).toHaveCount(0);
}

for (const engine of ['lunr', 'pagefind'] as const)
  test.describe(`${engine}`, () => {
    test.use({ engine });

    test('the site searches with the engine it was made for', async ({ site, request }) => {
      const manifest = await request.get(`${site.origin}/search/manifest.json`);
      expect(await manifest.json()).toMatchObject({ engine });
    });

    test('a number is found, shown and can be chosen by keyboard; nothing typed reaches an address that is sent', async ({
      site,
    }) => {
      const { page, requests } = await site.open('/contacts/');
      expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
      await page.keyboard.press('/');
      await expect(boxOf(page)).toBeFocused();
      await ask(page, 'mash number');
      const first = optionsOf(page).first();
      await expect(first).toContainText(frontDoor.name);
      await expect(
        page.getByRole('option', { name: `Ring ${frontDoor.name} on ${numberOf(frontDoor)}` }),
      ).toContainText(
        frontDoor.evidence.class === 'second-hand' ? 'Not confirmed' : numberOf(frontDoor),
      );
      await page.keyboard.press('ArrowDown');
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect
        .poll(() => boxOf(page).getAttribute('aria-activedescendant'))
        .toBe(await first.getAttribute('id'));
      await page.keyboard.press('ArrowUp');
      await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/contacts/${frontDoor.id}`);
      expect(requests.filter((url) => /mash/i.test(url))).toEqual([]);
    });

    test('in an emergency 999 stands first, in the box and on the page', async ({ site }) => {
      const { page } = await site.open('/');
      await ask(page, 'taken an overdose');
      await expect(optionsOf(page).first()).toContainText('999');
      await page.goto('/search#q=child%20uncouncious');
      await page.getByRole('alert').getByRole('link', { name: '999' }).waitFor();
    });

    test('one subject is one result: what it means, whom to ring now, its guidance and levels', async ({
      site,
    }) => {
      const { page } = await site.open('/search#q=neglect', {
        now: new Date('2026-11-25T10:00:00Z'),
      });
      const card = resultsOf(page).first();
      await expect(card.getByRole('heading', { name: 'A child is neglected' })).toBeVisible();
      await expect(card.locator('a.phone')).toHaveAttribute('href', /^tel:/);
      await expect(card.getByRole('link', { name: 'Neglect', exact: true })).toHaveAttribute(
        'href',
        '/glossary#neglect',
      );
      await expect(card.getByRole('link', { name: /^Level 3/ })).toHaveAttribute(
        'href',
        '/level-of-need/browse?theme=neglect&level=3',
      );
      const guidance = page.locator('main ol').locator('a[href^="/guidance/neglect"]');
      await expect(guidance).toHaveCount(1);
      expect(await findBarriers(page)).toEqual([]);
      await guidance.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/guidance/neglect');
      // The address comes before the page, which has a box of its own.
      await page.getByRole('heading', { level: 1, name: /neglect/i }).waitFor();
      // In the box it is one option, its number and its topic beside it.
      await ask(page, 'neglect');
      await expect(optionsOf(page).first()).toContainText('A child is neglected');
      await expect(optionsOf(page).nth(1)).toContainText('Ring');
      await expect(optionsOf(page).nth(2)).toContainText('Topic');
      // What the term means is said there, and not in an option of the term.
      await expect(optionsOf(page).filter({ hasText: 'basic needs go unmet' })).toHaveCount(1);
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/topics/neglect');
    });

    test('the page is a link to share: kind and words; a sent ?q= is moved behind the # at once', async ({
      site,
    }) => {
      const { page } = await site.open('/search?kind=contact#q=domestic%20abuse');
      await resultsOf(page).first().waitFor();
      const kinds = async () => [
        ...new Set(await resultsOf(page).locator('span').first().allTextContents()),
      ];
      await expect.poll(kinds).toEqual(['Contact']);
      await page.getByRole('button', { name: /^Everything/ }).click();
      await page.waitForURL('**/search#q=domestic%20abuse');
      await page.getByRole('button', { name: /^Indicators \d+/ }).click();
      await page.waitForURL('**/search?kind=indicator#q=domestic%20abuse');
      await expect.poll(kinds).toEqual(['Indicator']);
      // The whole list is there for the asking.
      const all = Number(
        (await page.getByRole('button', { name: /^Indicators \d+/ }).textContent())?.replace(
          /\D/g,
          '',
        ),
      );
      const more = page.getByRole('button', { name: /^Show more/ });
      while (await more.isVisible()) {
        const before = await resultsOf(page).count();
        await more.click();
        await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(before);
      }
      await expect(resultsOf(page)).toHaveCount(all);
      await page.goto('/search?q=county+lines');
      expect(new URL(page.url()).search).toBe('');
      expect(new URL(page.url()).hash).toBe('#q=county%20lines');
      await page.locator('#search-page').fill('');
      await page.getByRole('heading', { name: 'Everything, A to Z' }).waitFor();
    });

    test('nothing found is no dead end, and odd input does no harm', async ({ site }) => {
      const { page } = await site.open('/');
      await boxOf(page).fill('zzxxqq');
      await page.getByText('Nothing was found.').waitFor();
      await expect
        .poll(() => page.locator('form[role=search]').getByRole('link').count())
        .toBeGreaterThan(3);
      for (const odd of [
        '*:^~+-"',
        '<img src=x onerror=alert(1)>',
        '😀😀',
        'خطر على طفل',
        'neglect '.repeat(2000),
      ])
        await boxOf(page).fill(odd);
      await ask(page, '<b>front</b> door');
      await expect(optionsOf(page).first()).toContainText('Front Door');
    });

    for (const [_, fault, words] of [
      ['cannot be fetched', 'abort', 'could not load'],
      ['is damaged', '{"version":1,"surf', 'did not load'],
    ] as const)
      test(`an index that ${_}: a plain word, and trying again works`, async ({ site }) => {
        site.allow(notLoaded);
        const { page } = await site.open('/');
        await page.route(firstFile, (route) =>
          fault === 'abort'
            ? route.abort()
            : route.fulfill({ body: fault, contentType: 'application/json' }),
        );
        await boxOf(page).fill('lado');
        await page.getByText(words).waitFor();
        await expect(page.getByRole('link', { name: 'See everything, A to Z' })).toBeVisible();
        await page.unroute(firstFile);
        await page.getByRole('button', { name: 'Try again' }).click();
        await optionsOf(page).first().waitFor();
      });

    test('an index that never comes is given up, and the box stays usable', async ({ site }) => {
      site.allow(notLoaded);
      const { page } = await site.open('/');
      await page.route(firstFile, () => undefined);
      const asked = page.waitForRequest(firstFile);
      await boxOf(page).fill('lado');
      await asked;
      await page.getByText('Still looking through the rest').waitFor();
      await page.clock.fastForward(patience);
      await page.getByText(tooLong).waitFor();
      await boxOf(page).fill('lado bristol');
      await expect(boxOf(page)).toHaveValue('lado bristol');
    });

    test('worries and contacts answer before the rest has come; then the whole list stands there', async ({
      site,
    }) => {
      site.allow(notLoaded);
      const { page } = await site.open('/');
      let letThrough: (lost: boolean) => void = () => undefined;
      const gate = new Promise<boolean>((resolve) => {
        letThrough = resolve;
      });
      await page.route(firstFile, async (route) => {
        if (await gate) await route.abort();
        else await route.continue();
      });
      const still = page.getByText('Still looking through the rest of the site');
      await ask(page, 'child missing from home');
      await still.waitFor();
      const first = await optionsOf(page).first().textContent();
      // What is no worry and no contact is looked for, and nothing is said of it.
      await boxOf(page).fill('polish interpreter tomorrow');
      await page.locator('form[role=search]').getByText('Searching…').waitFor();
      await expect(page.getByText('Nothing')).toHaveCount(0);
      await boxOf(page).fill('taken an overdose');
      await expect(optionsOf(page).first()).toContainText('999');
      await ask(page, 'child missing from home');
      await page.keyboard.press('ArrowDown');
      const lost = engine === 'pagefind';
      letThrough(lost);
      if (lost) {
        await page.getByText('could not load').waitFor();
        await expect(optionsOf(page).first()).toHaveText(first ?? '');
        await page.unroute(firstFile);
        await page.getByRole('button', { name: 'Try again' }).click();
      }
      await still.waitFor({ state: 'detached' });
      await expect(optionsOf(page).last()).toContainText(/See all \d+ results/);
      // What was chosen is chosen still, and Enter opens it.
      if (lost) return;
      await expect(optionsOf(page).filter({ hasText: 'missing' }).first()).toHaveAttribute(
        'aria-selected',
        'true',
      );
    });

    test('under a strict policy the worker runs', async ({ site }) => {
      site.allow(/Content Security Policy/);
      const { page } = await site.open('/');
      const blocked: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
      });
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() !== 'document') return route.fallback();
        const response = await route.fetch();
        // Docusaurus's own inline script has a hash that the release adds; all else is refused.
        return route.fulfill({
          response,
          headers: {
            ...response.headers(),
            'content-security-policy':
              "default-src 'self'; worker-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:",
          },
        });
      });
      await page.goto('/contacts/');
      // What the framework's own page breaks is not search's to mend; search must add nothing.
      const before = blocked.length;
      await ask(page, 'lado');
      expect(blocked.slice(before)).toEqual([]);
    });
  });

test.describe('what a hand does', () => {
  test.use({ engine: 'lunr' });

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const panelOf = (page: Page) => page.locator('form[role=search]');

  test('Escape closes, Tab leaves and goes nowhere, Enter alone shows the whole list', async ({
    site,
  }) => {
    const { page } = await site.open('/guidance/');
    await page.keyboard.press('Control+k');
    await ask(page, 'consent');
    await page.keyboard.press('Escape');
    await expect(optionsOf(page)).toHaveCount(0);
    await ask(page, 'consent form');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).pathname).toBe('/guidance/');
    await expect(boxOf(page)).toHaveValue('consent form');
    await boxOf(page).focus();
    await ask(page, 'consent');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search#q=consent');
    await resultsOf(page).first().waitFor();
    await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(2);
  });

  test('the count is told to screen readers, and axe finds no barrier in the open box', async ({
    site,
  }) => {
    const { page } = await site.open('/');
    await boxOf(page).focus();
    await ask(page, 'neglect');
    await page
      .getByRole('status')
      .filter({ hasText: /results\. Use the up and down arrows\./ })
      .first()
      .waitFor({ state: 'attached' });
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await findBarriers(page, 'colours')).toEqual([]);
  });

  test('works by touch at 320 pixels, above the keyboard', async ({ site }) => {
    const { page } = await site.open('/', {
      viewport: { width: 320, height: 568 },
      hasTouch: true,
      isMobile: true,
    });
    await boxOf(page).tap();
    await ask(page, 'lado');
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    const place = await optionsOf(page).first().boundingBox();
    // Half of the screen is the keyboard's.
    expect((place?.y ?? 999) + 40).toBeLessThan(568 / 2);
    await optionsOf(page).first().tap();
    await page.waitForURL('**/contacts/lado');
    // The page of all results too: the longest name of a service wraps.
    await page.goto('/search#q=self%20harm');
    await resultsOf(page).first().waitFor();
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

  test('without scripts the box is a link to everything, A to Z', async ({ site }) => {
    const { page } = await site.open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search this site' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/search');
    await expect.poll(() => page.locator('main section li a').count()).toBeGreaterThan(250);
    await expect(
      page.getByRole('link', { name: 'FGM: Female genital mutilation' }),
    ).toHaveAttribute('href', '/glossary#fgm');
  });

  test('999 stands in every open panel and above every list, and can be reached by keyboard', async ({
    site,
  }) => {
    const { page } = await site.open('/contacts/');
    await boxOf(page).focus();
    await ask(page, 'consent');
    const ring = panelOf(page).getByRole('link', { name: '999' });
    await expect(ring).toHaveAttribute('href', 'tel:999');
    await page.keyboard.press('Tab');
    await expect(ring).toBeFocused();
    await boxOf(page).fill('zzxxqq');
    await page.getByText('Nothing was found.').waitFor();
    await expect(ring).toBeVisible();
    for (const query of ['consent', 'zzxxqq', 'not breathing']) {
      await page.goto(`/search#q=${encodeURIComponent(query)}`);
      await page
        .getByRole('status')
        .filter({ hasText: /result/ })
        .first()
        .waitFor();
      expect([
        query,
        await page.locator('main').getByRole('link', { name: '999' }).first().isVisible(),
      ]).toEqual([query, true]);
    }
  });

  test('on a Friday evening the box offers whoever answers then, and nobody who is closed', async ({
    site,
  }) => {
    const { page } = await site.open('/', { now: new Date('2026-11-27T18:40:00Z') });
    await ask(page, 'bruise on 4 month old');
    const rings = page.getByRole('option', { name: /^Ring/ });
    await rings.first().waitFor();
    await expect(rings.first()).toContainText('Emergency duty team');
    expect((await rings.allTextContents()).join()).not.toContain('01275');
  });

  test('where the mouse rests is no choice: Enter shows all results and dials nobody', async ({
    site,
  }) => {
    const { page, requests } = await site.open('/contacts/lado');
    await boxOf(page).click();
    await ask(page, 'front door');
    const ring = page.getByRole('option', { name: /^Ring/ }).first();
    await ring.hover();
    const { x = 0, y = 0 } = (await ring.boundingBox()) ?? {};
    await page.mouse.move(x + 30, y + 12);
    await page.mouse.move(x + 34, y + 14);
    await expect(boxOf(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search#q=front%20door');
    expect(requests.filter((url) => url.startsWith('tel:'))).toEqual([]);
  });

  test('Home, End and Shift+Home move the caret', async ({ site }) => {
    const { page } = await site.open('/contacts/');
    await boxOf(page).click();
    await page.keyboard.type('bruise');
    await optionsOf(page).first().waitFor();
    const caret = () =>
      boxOf(page).evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]);
    await page.keyboard.press('Home');
    expect(await caret()).toEqual([0, 0]);
    await page.keyboard.type('baby ');
    await expect(boxOf(page)).toHaveValue('baby bruise');
    await page.keyboard.press('End');
    expect(await caret()).toEqual([11, 11]);
    await page.keyboard.press('Shift+Home');
    expect(await caret()).toEqual([0, 11]);
    await expect(boxOf(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('a double tap on the box of the home page stays in it', async ({ site }) => {
    const { page } = await site.open('/', phone);
    const box = page.locator('main').getByRole('combobox', { name: 'Search this site' });
    const place = await box.boundingBox();
    const [x, y] = [(place?.x ?? 0) + 80, (place?.y ?? 0) + 20];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(box).toBeFocused();
    await page.keyboard.type('neglect');
    await expect(box).toHaveValue('neglect');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('what was typed is there again after Back, from a result and from all results', async ({
    site,
  }) => {
    const { page } = await site.open('/');
    const box = page.locator('main').getByRole('combobox', { name: 'Search this site' });
    for (const keys of [['ArrowDown', 'Enter'], ['Enter']]) {
      await box.fill('');
      await box.fill('child neglect');
      await optionsOf(page).first().waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForURL((url) => url.pathname !== '/');
      await page.goBack();
      await page.waitForURL((url) => url.pathname === '/');
      await expect(box).toHaveValue('child neglect');
      expect(page.url()).not.toContain('neglect');
    }
  });

  for (const { of, from, to, name = 'This site' } of [
    { of: 'a page of another kind', from: '/glossary', to: '/audits/' },
    { of: 'a page of the same kind', from: '/guidance/neglect', to: '/guidance/consent' },
    { of: 'a page with the same second box', from: '/not-there', to: '/', name: 'Whole site' },
  ])
    test(`what is typed while ${of} is on its way is in its box, and typing goes on`, async ({
      site,
    }) => {
      if (from === '/not-there') site.allow(/Failed to load resource/);
      const { page } = await site.open(from);
      const box = page.getByRole('search', { name }).getByRole('combobox');
      await box.fill('of the page before');
      let send: () => void = () => undefined;
      const sent = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route(/\/assets\/js\/|\/page-data\//, async (route) => {
        await sent;
        await route.continue();
      });
      const title = await page.locator('h1').innerText();
      await page
        .locator(`a[href="${to}"]`)
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await page.waitForURL(`**${to}`);
      await box.fill('');
      await box.pressSequentially('negle');
      // The test is of nothing where the page has come already.
      await expect(page.locator('h1')).toHaveText(title);
      send();
      await expect(page.locator('h1')).not.toHaveText(title);
      await expect(box).toHaveValue('negle');
      await expect(box).toBeFocused();
      await page.keyboard.type('ct');
      await expect(box).toHaveValue('neglect');
      await expect(optionsOf(page).first()).toBeVisible();
    });

  test('the place in a list of results is found again after Back', async ({ site }) => {
    const { page } = await site.open('/search?kind=indicator#q=neglect', phone);
    await resultsOf(page).nth(20).waitFor();
    const row = resultsOf(page).nth(20).getByRole('link').first();
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(500);
    await row.tap();
    await page.waitForURL((url) => url.pathname !== '/search');
    await page.goBack();
    await resultsOf(page).nth(20).waitFor();
    await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 60, before);
  });

  test('a page whose address ends in choices begins at its top, however far down its link was', async ({
    site,
  }) => {
    const { page } = await site.open('/search#q=neglect', phone);
    const link = page.getByRole('link', { name: 'The lines nearest to your words' });
    await link.waitFor();
    await page.evaluate(() => window.scrollTo(0, 200));
    await link.evaluate((one: HTMLElement) => one.click());
    await page.waitForURL('**/level-of-need/browse#q=neglect');
    await expect(page.locator('h1')).toHaveText('Browse the indicators');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await resultsOf(page).first().waitFor();
    await page.waitForFunction(() => window.scrollY > 100);
  });

  test('an address cut in the middle of a letter is read as far as it goes', async ({ site }) => {
    const { page } = await site.open('/search#q=neglect%E0%A4%A');
    await resultsOf(page).first().waitFor();
    await expect.poll(() => page.locator('#search-page').inputValue()).toContain('neglect');
    await page.evaluate(() => {
      window.location.hash = '#q=consent%E0%A4%A';
    });
    await page
      .getByRole('link', { name: /Consent/ })
      .first()
      .waitFor();
  });

  test('without a network the search could not load; nothing is said of the browser', async ({
    site,
  }) => {
    site.allow(notLoaded);
    const { page } = await site.open('/');
    await page.route('**/*', (route) => route.abort());
    await boxOf(page).fill('lado');
    await page.getByText('could not load').waitFor();
    await expect(page.getByText('This browser cannot')).toHaveCount(0);
    await expect(panelOf(page).first().getByRole('link', { name: '999' })).toBeVisible();
  });

  test('what was read instead is said at once, and one tap takes the words as they were typed', async ({
    site,
  }) => {
    const { page } = await site.open('/');
    await boxOf(page).fill('neglet');
    await panelOf(page).first().getByText('Showing results for neglect').waitFor();
    await page.getByRole('button', { name: 'As I typed it: neglet' }).click();
    await page.getByText('Nothing was found.').waitFor();
    await boxOf(page).press('Enter');
    await page.waitForURL('**/search?as=typed#q=neglet');
    await page.locator('main').getByText('Nothing was found.').waitFor();
    await page.locator('#search-page').fill('domestic abise');
    await page.locator('main').getByText('Showing results for domestic abuse').waitFor();
  });

  test('what the site does not have is said, with the front door; a place elsewhere leads to its worry', async ({
    site,
  }) => {
    const { page } = await site.open('/search#q=punjabi%20interpreter%20tomorrow');
    await page.locator('main').getByText('We are not sure. These are the nearest pages.').waitFor();
    await expect(
      page.locator('main').getByRole('link', { name: frontDoor.name }).first(),
    ).toHaveAttribute('href', `/contacts/${frontDoor.id}`);
    await page.goto('/search#q=wiltshire%20mash');
    await page.locator('main').getByText('Nothing here about: Wiltshire').waitFor();
    await expect(resultsOf(page).getByRole('link').first()).toHaveAttribute(
      'href',
      '/contacts/find/child-in-another-area',
    );
  });

  test('words from right to left stand where they begin', async ({ site }) => {
    const { page } = await site.open('/search#q=lado');
    for (const box of [boxOf(page), page.locator('#search-page')])
      await expect(box).toHaveAttribute('dir', 'auto');
  });
});

test.describe('pieces lost in the middle of a visit', () => {
  test.use({ engine: 'pagefind' });

  const pieces = '**/search/pagefind/{index,fragment}/*';

  for (const [_, fault, words] of [
    ['are not reached', (route: Route) => route.abort(), 'could not load'],
    [
      'are not there',
      (route: Route) => route.fulfill({ status: 404, body: '<html>', contentType: 'text/html' }),
      'could not load',
    ],
    [
      'come damaged',
      (route: Route) =>
        route.fulfill({ body: 'pagefind_dcd{"url":', contentType: 'application/octet-stream' }),
      'did not load',
    ],
    ['never come', () => undefined, tooLong],
  ] as const)
    test(`that ${_}: a plain word, a usable box, and trying again works`, async ({ site }) => {
      site.allow(notLoaded);
      const { page } = await site.open('/');
      await askAll(page, 'lado');
      await page.route(pieces, fault);
      await boxOf(page).fill('supervision of staff');
      if (words === tooLong) {
        await page.locator('form[role=search]').getByText('Searching…').waitFor();
        await page.clock.fastForward(patience);
      }
      await page.getByText(words).waitFor();
      await expect(page.getByRole('link', { name: 'See everything, A to Z' })).toBeVisible();
      await expect(boxOf(page)).toHaveValue('supervision of staff');
      await page.unroute(pieces);
      await page.getByRole('button', { name: 'Try again' }).click();
      await optionsOf(page).filter({ hasText: 'Supervision' }).first().waitFor();
    });

  test('on a slow line the box says that it is still looking, and the older answer does not pass for the new one', async ({
    site,
  }) => {
    site.allow(notLoaded);
    const { page } = await site.open('/');
    await askAll(page, 'lado');
    // Nothing comes until the test lets it.
    let letThrough: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(pieces, async (route) => {
      await gate;
      await route.continue();
    });
    await boxOf(page).fill('supervision of staff');
    await page.locator('form[role=search]').getByText('Searching…').waitFor();
    letThrough();
    await optionsOf(page).filter({ hasText: 'Supervision' }).first().waitFor();
    await page.locator('form[role=search]').getByText('Searching…').waitFor({ state: 'detached' });
  });

  test('on the page of all results too', async ({ site }) => {
    site.allow(notLoaded);
    const { page } = await site.open('/search#q=lado');
    await resultsOf(page).first().waitFor();
    await expect(page.locator('main').getByText('Still looking')).toHaveCount(0);
    await page.route(pieces, (route) => route.abort());
    await page.locator('#search-page').fill('supervision of staff');
    await page.locator('main').getByText('could not load').waitFor();
    await page.unroute(pieces);
    await page.locator('main').getByRole('button', { name: 'Try again' }).click();
    await resultsOf(page).first().waitFor();
  });

  for (const file of [
    'pagefind.js',
    'pagefind-entry.json',
    '*.pf_meta',
    'wasm.en.pagefind',
    'filter/*',
  ])
    test(`without ${file} there is a plain word from the start`, async ({ site }) => {
      site.allow(notLoaded);
      const { page } = await site.open('/');
      const address = `**/search/pagefind/${file}*`;
      await page.route(address, (route) => route.abort());
      await boxOf(page).fill('lado');
      await page
        .getByText(/could not load|did not load/)
        .first()
        .waitFor({ timeout: 20_000 });
      await page.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      await optionsOf(page).first().waitFor();
    });
});
