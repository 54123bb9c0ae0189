/** The finder, the directory and the urgent block as a person uses them, at fixed moments. */
import type { Locator } from '@playwright/test';
import { frontDoor, furtherOff, here, holderOf, nextDoor, nextDoors } from '../support/facts';
import { smallest } from '../support/letters';
import { blockStorage, expect, notFound, test } from '../support/site';

const tuesdayNoon = new Date('2026-11-24T12:00:00Z');
const tuesdayNight = new Date('2026-11-24T21:00:00Z');
const phone = { viewport: { width: 390, height: 844 } };

test('from the worry to the number, with the keyboard alone', async ({ site }) => {
  const { page } = await site.open('/contacts/find', { ...phone, now: tuesdayNoon });
  // Among the common worries, and in the list.
  await expect(page.getByRole('link', { name: 'A child is neglected' })).toHaveCount(2);
  await page.getByRole('link', { name: 'A child is neglected' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/contacts/find/neglect');
  const card = page.locator('main section').first();
  await card.getByRole('heading', { level: 2, name: `Ring ${frontDoor.name}` }).waitFor();
  await expect(card.locator('a[href^="tel:+44"]').first()).toBeVisible();
  await expect(card.getByRole('link', { name: `Call ${frontDoor.name}` })).toHaveCount(1);
  await card.getByRole('status').getByText('Open now, until 6pm.').waitFor();
  await page.getByText('Where does the child live?').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: furtherOff.name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/contacts/find/neglect/${furtherOff.id}`);
  await card
    .getByRole('heading', { level: 2, name: `Ring ${holderOf('front-door', furtherOff).name}` })
    .waitFor();
});

test('at night it says who to ring instead', async ({ site }) => {
  const { page } = await site.open('/contacts/find/neglect', { ...phone, now: tuesdayNight });
  const status = page.locator('main [role=status]').first();
  await expect(status.getByRole('heading')).toHaveText(`Ring ${holderOf('out-of-hours').name}`);
  await expect(status).toContainText(`${frontDoor.name} is closed until 8am tomorrow.`);
});

test('while a service is closed its number is not the largest on its page, and nothing moves for it', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/${frontDoor.id}`, {
    ...phone,
    now: tuesdayNight,
    untouched: true,
    before: (p) =>
      p.addInitScript(() => {
        const moved: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(window, { moved });
      }),
  });
  const card = page.getByRole('region', { name: 'How to reach them' });
  await card.getByText('Closed now').waitFor();
  const size = (number: Locator) =>
    number.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
  const instead = card.locator('div', { has: page.getByText('When they are closed') });
  expect(await size(instead.locator('a.phone'))).toBeGreaterThan(
    await size(card.locator('a.phone').first()),
  );
  const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBe(0);
});

test('the hours are London’s, whatever the zone of the device', async ({ site }) => {
  const { page } = await site.open('/contacts/find/neglect', {
    timezoneId: 'Pacific/Auckland',
    now: tuesdayNight,
  });
  await page.getByText('is closed until 8am tomorrow.').first().waitFor();
});

test('a clock that is wrong by a year leaves the usual hours, and says nothing it cannot know', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/${frontDoor.id}`, {
    now: new Date('2024-11-25T12:00:00Z'),
  });
  await page.getByText('date looks wrong').first().waitFor();
  await expect(
    page.locator('main').getByText('Monday to Friday, 8am to 6pm.').first(),
  ).toBeVisible();
});

test('a child in another area: the number of each area next to ours, and ours for whoever does not know', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/find/child-in-another-area', {
    ...phone,
    now: tuesdayNoon,
  });
  const cards = page.getByRole('region', { name: 'Who to contact' });
  await expect(cards).toHaveCount(nextDoors.length);
  for (const [i, area] of nextDoors.entries())
    await expect(cards.nth(i).getByRole('heading').first()).toHaveText(
      `Ring ${holderOf('front-door', area).name}`,
    );
  await expect(cards.getByText(frontDoor.name)).toHaveCount(0);
  const unknown = page.locator('section', { has: page.locator('#elsewhere') });
  await expect(unknown.getByRole('link', { name: frontDoor.name })).toHaveCount(1);
});

test('who I am is in the address, and shows what is for me', async ({ site }) => {
  const { page } = await site.open('/contacts/find/neglect?as=schools', { now: tuesdayNoon });
  await page.getByRole('heading', { name: 'For you' }).waitFor();
  await page.getByText('designated safeguarding lead').first().waitFor();
  await page.getByText('Who are you?').click();
  await page.locator('details[open]').getByRole('link', { name: 'Health staff' }).click();
  await page.waitForURL((url) => url.search === '?as=health');
  await page.goBack();
  await page.waitForURL('**?as=schools');
  await page.goto('/contacts/find/neglect?as=astronaut');
  await page.getByText('asks for role “astronaut”, which this site does not have').waitFor();
});

for (const [address, note] of [
  ['/contacts/find/nonsense', 'There is no worry called “nonsense”'],
  [
    '/contacts/find/neglect/atlantis',
    'The address asks for area “atlantis”, which this site does not have',
  ],
  ['/contacts/find/%E0%A4%A', 'There is no worry of that name'],
  ['/contacts/nobody', 'There is no contact at the address “nobody”'],
  ['/contacts/find?concern=%3Cscript%3E', 'There is no worry of that name'],
] as const)
  test(`${address} lands on the first question with a note`, async ({ site }) => {
    site.allow(notFound);
    const { page } = await site.open(address);
    await page.getByText(note).waitFor();
    await expect(page.getByRole('heading', { name: 'What is the worry?' })).toBeVisible();
  });

test('an address with choices leads to its answer', async ({ site }) => {
  const { page } = await site.open(`/contacts/find?concern=neglect&area=${nextDoor.id}&as=health`);
  await page.waitForURL(`**/contacts/find/neglect/${nextDoor.id}?as=health`);
});

test('with scripts off the questions are links, and every answer is whole', async ({ site }) => {
  const { page } = await site.open('/contacts/find', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'A child is missing' }).click();
  await page.getByText('Where is the child').click();
  await page.getByRole('link', { name: nextDoor.name, exact: true }).click();
  await expect(page.locator('h1')).toContainText(nextDoor.name);
  await expect.poll(() => page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(2);
  const { first: day, second: night } = { first: frontDoor, second: holderOf('out-of-hours') };
  await page.goto('/contacts/find/neglect');
  const answer = page.locator('main section').first();
  await expect(answer.getByText('Monday to Friday, 8am to 6pm.').first()).toBeVisible();
  await expect(answer).toContainText(`At other times ring ${night.name}`);
  await page.getByText('All the numbers, and when each answers').click();
  for (const contact of [day, night])
    await expect(
      answer.locator('li', { hasText: contact.name }).locator('a.phone').first(),
    ).toBeVisible();
});

for (const concern of [
  'neglect',
  'exploitation',
  'female-genital-mutilation',
  `allegation-against-staff/${nextDoor.id}`,
  'immediate-danger',
  'child-in-another-area',
  'online-harm',
  'sexual-abuse',
  // With what is said to one role; these have the most words or numbers.
  'sexual-abuse?as=health',
  'online-harm?as=schools',
  'domestic-abuse?as=families',
  'neglect?as=foster-carers',
  'female-genital-mutilation?as=health',
])
  test(`the answer to ${concern} prints on one sheet, in letters that can be read`, async ({
    site,
  }) => {
    const { page } = await site.open(`/contacts/find/${concern}`, { now: tuesdayNoon });
    if (concern.includes('?'))
      await page.getByRole('heading', { name: 'For you', exact: true }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await smallest(page)).toBeGreaterThanOrEqual(9);
  });

test('the finder takes a worry in one’s own words, and leads to its answer', async ({ site }) => {
  const { page } = await site.open('/contacts/find', { ...phone, now: tuesdayNoon });
  const box = page.getByRole('combobox', { name: 'Say it in your own words' });
  await expect(box).toBeInViewport();
  await box.fill('child has no food at home');
  await page
    .getByRole('option', { name: /A child is neglected/ })
    .first()
    .click();
  await page.waitForURL('**/contacts/find/neglect');
});

test('the directory begins with the urgent numbers, until something is looked for', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/', { ...phone, now: tuesdayNoon });
  const urgent = page.getByRole('region', { name: 'Urgent numbers' });
  await expect(urgent.getByRole('listitem')).toHaveCount(4);
  await expect(urgent.getByRole('link', { name: frontDoor.name })).toHaveCount(1);
  await page.getByLabel('Name, number or acronym').fill('lado');
  await expect(urgent).toHaveCount(0);
});

test('the directory: words, facets with counts, open now, the table; the choice is in the address, the words after the #', async ({
  site,
}) => {
  const { page, requests } = await site.open('/contacts/', { now: tuesdayNight });
  const status = page.locator('main [role=status]').first();
  await page.getByLabel('Name, number or acronym').fill('mash');
  await page.locator('main').getByRole('heading', { name: frontDoor.name }).waitFor();
  await page.waitForURL(/#find=mash$/);
  expect(requests.filter((request) => new URL(request).search.includes('mash'))).toEqual([]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('combobox', { name: /^Area/ }).selectOption(here.id);
  const shownIn = Number(/^(\d+) of/.exec((await status.textContent()) ?? '')?.[1]);
  await expect(page.getByRole('combobox', { name: /^Area/ }).locator('option:checked')).toHaveText(
    `${here.name} (${shownIn})`,
  );
  await page.getByLabel('Open now').check();
  await page.getByText('Open now, until').first().waitFor();
  await page.waitForURL((url) => url.search === `?area=${here.id}&open=now`);
  await expect(page.locator('main').getByText('Closed now')).toHaveCount(0);
  await page.getByRole('button', { name: 'Compact table' }).click();
  await page.waitForURL(/view=table/);
  await page.getByRole('table').getByRole('row').nth(2).waitFor();
  const sent = page.url();
  await page.goBack();
  await page.goto(sent);
  await page.getByRole('table').waitFor();
});

test('an area chosen once is kept on the device, for the urgent numbers of every page', async ({
  site,
}) => {
  const { page } = await site.open('/', { now: tuesdayNight });
  const block = page.locator('#urgent');
  await block.getByLabel('Numbers for').selectOption(nextDoor.id);
  await block.getByRole('link', { name: holderOf('front-door', nextDoor).name }).waitFor();
  await page.goto('/glossary');
  await block.getByRole('link', { name: holderOf('front-door', nextDoor).name }).waitFor();
  await expect(block.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(
    4,
  );
});

test('where storage is blocked the area holds for the visit', async ({ site }) => {
  site.allow(/blocked/);
  const { page } = await site.open('/contacts/find', { before: blockStorage });
  await page.locator('#urgent').getByLabel('Numbers for').selectOption(furtherOff.id);
  await page
    .locator('#urgent')
    .getByRole('link', { name: holderOf('front-door', furtherOff).name })
    .first()
    .waitFor();
});
