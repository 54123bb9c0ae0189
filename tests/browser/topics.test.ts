/** Topics as a person uses them: the number first, one sheet of paper, and the way there and back. */
import fs from 'node:fs';
import path from 'node:path';
import { frontDoor, holderOf } from '../support/facts';
import { buildFolder } from '../support/build';
import { smallest } from '../support/letters';
import { expect, test } from '../support/site';

const tuesdayNoon = new Date('2026-11-24T12:00:00Z');
const tuesdayNight = new Date('2026-11-24T21:00:00Z');
const phone = { viewport: { width: 390, height: 844 } };

const listTopics = (): string[] =>
  fs
    .readdirSync(path.join(buildFolder, 'topics'), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [`/topics/${entry.name}`] : []));

test('each topic prints on the two sides of one sheet, in letters that can be read', async ({
  site,
}) => {
  const topics = listTopics();
  expect(topics.length).toBeGreaterThan(0);
  const [first = ''] = topics;
  const { page } = await site.open(first, { now: tuesdayNoon, untouched: true });
  const sides: Record<string, number> = {};
  const tooSmall: Record<string, number> = {};
  for (const topic of topics) {
    await page.goto(topic);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    sides[topic] = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pdf).toContain('tel:');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['What you may see', 'What to say', 'What the law says'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    const points = await smallest(page);
    if (points < 9) tooSmall[topic] = points;
    await page.emulateMedia({ media: null });
  }
  // In front who answers, what to do first and what you may see; the rest begins at the back.
  expect(sides).toEqual(Object.fromEntries(topics.map((topic) => [topic, 2])));
  expect(tooSmall).toEqual({});
});

test('a topic begins with who answers now, before the framework', async ({ site }) => {
  const open = (now: Date) => site.open('/topics/neglect', { ...phone, now, untouched: true });
  const day = await open(tuesdayNoon);
  const card = day.page.locator('main [role=status]').first();
  await expect(card.getByRole('heading')).toHaveText(`Ring ${frontDoor.name}`);
  await expect(card.getByRole('link', { name: /^Call/ })).toBeInViewport();
  const night = await open(tuesdayNight);
  await expect(night.page.locator('main [role=status]').first().getByRole('heading')).toHaveText(
    `Ring ${holderOf('out-of-hours').name}`,
  );
});

test('without scripts everything of a topic is there to read', async ({ site }) => {
  const { page } = await site.open('/topics/neglect', { javaScriptEnabled: false });
  await page.getByText('All the numbers, and when each answers').click();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await expect(page.getByRole('note')).toContainText('Example text');
  await expect(page.getByRole('heading', { name: /Level 4/ })).toBeVisible();
});

test('from the guidance to the topic, on to the whole answer and back', async ({ site }) => {
  const { page } = await site.open('/guidance/', phone);
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await page.waitForURL('**/topics/');
  await page.getByRole('main').getByRole('link', { name: 'Neglect', exact: true }).click();
  await page.waitForURL('**/topics/neglect');
  await page.getByRole('link', { name: 'The whole answer' }).click();
  await page.waitForURL('**/contacts/find/neglect');
  await page.getByRole('link', { name: /^More on neglect/ }).click();
  await page.waitForURL('**/topics/neglect');
});

test('a search for the subject has the topic on its card', async ({ site }) => {
  const { page } = await site.open('/search#q=neglect');
  await page.getByText('On one sheet:').waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^On one sheet/ })
    .getByRole('link')
    .click();
  await page.waitForURL('**/topics/neglect');
});
