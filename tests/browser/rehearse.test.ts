/** A call rehearsed: the words with what is known filled in, notes on the device, and the dates after it. */
import { concerns, frontDoor, inForce } from '../support/facts';
import { blockStorage, expect, test } from '../support/site';

const phone = { viewport: { width: 390, height: 844 } };
const now = new Date('2026-11-27T18:40:00Z');
const rehearse = '/contacts/rehearse';
const worry = concerns.find(({ ask, urgency }) => ask[0] === frontDoor.id && urgency === 'today');
const { id, name } = worry ?? { id: '', name: '' };

const evidence = {
  version: inForce,
  items: [
    {
      id: 'made-up',
      level: 3,
      domain: 'Home',
      dimension: 'Food',
      text: 'Often comes without breakfast.',
      note: 'three times this week',
    },
  ],
};

test('from an answer: the worry, the role and the evidence are in the words, and nothing is sent', async ({
  site,
}) => {
  const { page, requests } = await site.open(`/contacts/find/${id}?as=schools`, {
    ...phone,
    now,
    before: (p) =>
      p.addInitScript(
        (kept) => window.localStorage.setItem('portal-evidence', kept),
        JSON.stringify(evidence),
      ),
  });
  await page.getByRole('link', { name: /^Rehearse the call/ }).click();
  await page.waitForURL(`**${rehearse}#worry=${id}&as=schools`);
  const script = page.locator('main ol:has(h3)');
  await expect(script).toContainText(`My worry: ${name}.`);
  await expect(script).toContainText('I work in a school or college.');
  await expect(script).toContainText(`version ${inForce}`);
  await expect(script).toContainText(
    'Level 3: Often comes without breakfast. (three times this week)',
  );
  await expect(page.getByLabel('Your worry')).toHaveValue(id);
  await page.getByLabel('Who you are').selectOption('health');
  await expect(script).toContainText('I work in health.');
  await page.waitForURL(/as=health/);
  const before = requests.length;
  await page.getByLabel('Who I spoke to').fill('the duty social worker');
  await page.reload();
  await expect(page.getByLabel('Who I spoke to')).toHaveValue('the duty social worker');
  expect(requests.slice(before).filter((url) => /duty|breakfast|worry/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Clear the notes' }).click();
  await expect(page.getByLabel('Who I spoke to')).toHaveValue('');
  await expect(page.getByText('The notes are off this device.')).toBeVisible();
  expect(await page.evaluate(() => window.localStorage.getItem('portal-call-notes'))).toBeNull();
});

test('from the evidence list: its lines are read out', async ({ site }) => {
  const { page } = await site.open('/level-of-need/evidence', {
    ...phone,
    before: (p) =>
      p.addInitScript(
        (kept) => window.localStorage.setItem('portal-evidence', kept),
        JSON.stringify(evidence),
      ),
  });
  await page.getByRole('link', { name: 'Rehearse the call' }).click();
  await page.waitForURL(`**${rehearse}`);
  await expect(page.locator('main ol:has(h3)')).toContainText('Level 3: Often comes without');
});

test('one press after the call starts its dates, which a reload keeps and the reader can correct', async ({
  site,
}) => {
  const { page } = await site.open(`/contacts/find/${id}`, { ...phone, now });
  await page.getByRole('link', { name: /^I have rung/ }).click();
  await page.waitForURL('**/contacts/after-referral#*=2026-11-27T18%3A40');
  const dates = page.locator('main time');
  await expect(dates.first()).toHaveText('Saturday 28 November 2026 at 6:40pm');
  await expect(dates.first()).toBeInViewport();
  await page.clock.setFixedTime(new Date('2026-11-29T09:00:00Z'));
  await page.reload();
  await expect(dates.first()).toHaveText('Saturday 28 November 2026 at 6:40pm');
  // Nothing else that begins on another day has begun.
  await expect(page.getByText(/^Counted from/)).toHaveCount(1);
  const time = page.getByLabel('Time', { exact: true });
  await expect(time).toHaveValue('18:40');
  await time.fill('17:10');
  await page.getByRole('button', { name: 'Work out the dates' }).first().click();
  await expect(dates.first()).toHaveText('Saturday 28 November 2026 at 5:10pm');
  await page.waitForURL((url) => url.hash === '');
});

test('pressed before the framework is there, it leads to the same dates', async ({ site }) => {
  const { page } = await site.open(`/contacts/find/${id}`, {
    ...phone,
    now,
    untouched: true,
    before: (p) => p.route(/assets\/js\/(?!start|hour)/, (route) => route.abort()),
  });
  site.allow(/Failed to load resource/);
  const href = await page.getByRole('link', { name: /^I have rung/ }).getAttribute('href');
  const { page: dates } = await site.open(href ?? '', { ...phone, now });
  await expect(dates.locator('main time').first()).toHaveText(
    'Saturday 28 November 2026 at 6:40pm',
  );
});

test('a moment in the address that nobody can read gets a plain answer', async ({ site }) => {
  const { page: answer } = await site.open(`/contacts/find/${id}`, { ...phone, now });
  const href = await answer.getByRole('link', { name: /^I have rung/ }).getAttribute('href');
  const { page } = await site.open((href ?? '').replace('=now', '=2026-02-30T10:00'), { now });
  await expect(page.getByRole('alert')).toContainText('Enter a full date');
  await expect(page.locator('main time')).toHaveCount(0);
  await expect(page.getByText(/^Counted from/)).toHaveCount(0);
});

test('with scripts off it is a frame with blanks, whole on paper, that asks nothing', async ({
  site,
}) => {
  const { page } = await site.open(rehearse, { javaScriptEnabled: false });
  const script = page.locator('main ol:has(h3)');
  await expect(script).toContainText('[your worry in a few words]');
  await expect(page.locator('main :is(input, select, textarea):visible')).toHaveCount(0);
  await expect(page.getByText('Who I spoke to')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
});

test('a device that keeps nothing says so, and the notes last for the visit', async ({ site }) => {
  site.allow(/blocked/);
  const { page } = await site.open(rehearse, { before: blockStorage });
  await expect(page.getByText('will not let the site keep your notes')).toBeVisible();
  await page.getByLabel('Who I spoke to').fill('the duty worker');
  await expect(page.getByLabel('Who I spoke to')).toHaveValue('the duty worker');
});

test('a worry that is not on this site is said to be ignored', async ({ site }) => {
  const { page } = await site.open(`${rehearse}#worry=nonsense`);
  await expect(
    page.getByText('asks for worry “nonsense”, which this site does not have'),
  ).toBeVisible();
});
