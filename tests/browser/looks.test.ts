/**
 * How the kinds of page look that the small site of `tests/site/secondPartnership.test.ts` does not have. They are those of
 * the publisher, so their words are put aside: no change of content moves a pixel, and a change of layout does.
 */
import { audit } from '../support/facts';
import { desktop, phone, seeFirst, whyNoLooks } from '../support/looks';
import { firstIn } from '../support/pages';
import { test } from '../support/site';
import { standIn } from '../support/standInWords';

const kinds: readonly { name: string; address: string }[] = [
  { name: 'audit', address: `/audits/${audit}/` },
  { name: 'explorer', address: `/audits/${audit}/explore` },
  { name: 'briefs', address: '/briefs/' },
  { name: 'brief', address: firstIn('briefs') },
  { name: 'guidance', address: '/guidance/consent' },
  { name: 'whats-new', address: '/whats-new?kind=guidance' },
  { name: 'topics', address: '/topics/' },
  { name: 'quality-assurance', address: '/quality-assurance' },
  { name: 'practice', address: '/practice/' },
];

test('each kind of page looks as it did, whatever it says', async ({ site }) => {
  const none = whyNoLooks();
  test.skip(none !== undefined, none);
  const { page } = await site.open('/', {
    viewport: phone,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  for (const { name, address } of kinds) {
    await page.goto(address);
    await standIn(page);
    await seeFirst(page, `${name}-phone`);
    await page.setViewportSize(desktop);
    await seeFirst(page, `${name}-desktop`);
    await page.setViewportSize(phone);
  }
});
