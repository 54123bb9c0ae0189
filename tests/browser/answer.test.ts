/** The answer to a worry: one card, on the first screen of a telephone. */
import { concerns, frontDoor, holderOf } from '../support/facts';
import { expect, test } from '../support/site';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const fridayEvening = new Date('2026-11-27T18:30:00Z');

const lengthOf = ({ name, summary }: { name: string; summary: string }): number =>
  2 * name.length + summary.length;

test('on a Friday evening the number, its state and its button are on the first screen, below the longest titles too', async ({
  site,
}) => {
  const longest = [...concerns].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 8);
  const kinds = (['now', 'today', 'can-wait'] as const).flatMap(
    (kind) => concerns.find(({ urgency }) => urgency === kind) ?? [],
  );
  const worries = new Set([...longest, ...kinds]);
  const { page } = await site.open('/contacts/find', {
    ...phone,
    now: fridayEvening,
    untouched: true,
  });
  const faults: string[] = [];
  for (const { id, urgency } of worries) {
    await page.goto(`/contacts/find/${id}`);
    const card = page.locator('[data-card]').first();
    // Whom nobody can ring has a page instead, which is a link on the first screen.
    if ((await card.count()) === 0) {
      if (urgency !== 'can-wait') faults.push(`${id}: no card`);
      await expect(page.locator('main section a[href^="http"]').first()).toBeInViewport();
      continue;
    }
    const sight = await card.evaluate((element) => {
      const low = (selector: string) =>
        element.querySelector(`:scope > ${selector}`)?.getBoundingClientRect().bottom ?? 0;
      const strip = document.querySelector('header a[href^="tel:"]')?.getBoundingClientRect();
      return {
        sentences: element.querySelectorAll('h2').length,
        numbers: element.querySelectorAll(':scope > .number .phone').length,
        state: element.querySelector('[data-tone]')?.textContent ?? '',
        buttons: element.querySelectorAll('a.button').length,
        lowest: Math.max(low('.number'), low('p > a.button')),
        danger: (strip?.top ?? -1) >= 0,
      };
    });
    const open = sight.state.startsWith('Open') || sight.state.startsWith('We do not know');
    if (sight.sentences !== 1 || sight.numbers > 1 || !sight.state) faults.push(`${id}: parts`);
    if (sight.buttons !== (open ? 1 : 0)) faults.push(`${id}: ${sight.buttons} buttons`);
    if (!open && urgency !== 'can-wait') faults.push(`${id}: ${sight.state}`);
    if (sight.lowest === 0 || sight.lowest > phone.viewport.height)
      faults.push(`${id}: ${sight.lowest} px down`);
    if (!sight.danger) faults.push(`${id}: no emergency number in sight`);
  }
  expect(faults).toEqual([]);
});

test('with scripts off the number by day and the one by night are there, and neither is called open', async ({
  site,
}) => {
  const { page } = await site.open('/contacts/find/neglect', {
    ...phone,
    javaScriptEnabled: false,
  });
  const answer = page.locator('main section').first();
  await expect(answer.getByRole('heading')).toHaveText(`Ring ${frontDoor.name}`);
  await expect(answer).toContainText(`At other times ring ${holderOf('out-of-hours').name}`);
  await expect(answer.locator('.phone:visible')).toHaveCount(2);
  await expect(answer).not.toContainText(/(?:Open|Closed) now/);
  await answer.getByText('All the numbers, and when each answers').click();
  await expect(answer.locator('li .phone:visible').nth(1)).toBeVisible();
});

test('each disclosure of the card opens by itself, and holds what it says', async ({ site }) => {
  const { page } = await site.open('/contacts/find/neglect', { ...phone, now: fridayEvening });
  const answer = page.locator('main section').first();
  await answer.getByText('Why this number?').click();
  await expect(answer.getByText('They take this worry too, and answer now.')).toBeVisible();
  await answer.getByText('How sure are we of it?').click();
  await expect(answer.getByText(/^Seen |^The service confirmed/)).toBeVisible();
  await answer.getByText('Who else can help').click();
  await expect(answer.locator('details[open]')).toHaveCount(3);
});
