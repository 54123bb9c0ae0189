/** The attack corpus through addresses, hashes, boxes and what a device keeps: nothing runs, nothing leaves, no page falls. */
import type { Page } from '@playwright/test';
import { decodeAddress } from '../../src/shared/webAddress';
import { attacks, attacksOf } from '../support/attacks';
import { frontDoor } from '../support/facts';
import { expect, notFound, type Site, test } from '../support/site';

declare global {
  interface Window {
    attacked?: unknown;
  }
}

/** One word far longer than any, as a key held down gives. */
const long = 'a'.repeat(6000);
const texts = [...attacks, long];

/** The page is what it was: nothing ran, nothing opened, and it still has its words. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.attacked)).toBeUndefined();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByText('This page crashed')).toHaveCount(0);
  expect(new URL(page.url()).hostname).toBe('127.0.0.1');
}

/** Pages that read their address, and what they read of it. */
const readers: [string, string[]][] = [
  ['/contacts/', ['area', 'concern', 'serves', 'agency', 'sector', 'open', 'view']],
  ['/contacts/find', ['contact', 'concern', 'area', 'as']],
  ['/contacts/booklet', ['area', 'as', 'length', 'form', 'without']],
  ['/level-of-need/browse', ['level', 'domain', 'dimension', 'age', 'theme', 'beside', 'version']],
  ['/level-of-need/compare', ['from', 'to', 'kind', 'level', 'domain']],
  ['/level-of-need/in-force', ['date']],
  ['/indicators/basic-care', ['draft', 'withdrawn']],
  ['/open-data/embed', ['area', 'concern']],
  ['/contacts/rehearse', []],
  ['/contacts/after-referral', []],
  ['/practice/', ['domain', 'border', 'setting']],
  ['/practice/team', ['cases', 'as']],
  ['/audits/self-assessment', []],
  ['/search', ['q']],
];

const hashKeys = new Map([
  ['/level-of-need/browse', 'q'],
  ['/search', 'q'],
  ['/contacts/rehearse', 'worry'],
  ['/contacts/after-referral', 'referral'],
  ['/level-of-need/in-force', 'date'],
  ['/practice/team', 'answers'],
]);

/** Complaints of a browser about an address, which a reader never sees. */
const ofAddresses = [notFound, /does not conform to the required format/, /400 \(Bad Request\)/];

const open = (site: Site, address: string) => {
  ofAddresses.forEach((complaint) => site.allow(complaint));
  // Axe is not here, but the page with a frame complains of it in the same words.
  site.allow(/'postMessage' on 'DOMWindow'/);
  return site.open(address);
};

for (const [address, keys] of readers)
  test(`${address}: its address and its hash`, async ({ site }) => {
    const { page } = await open(site, address);
    const own = hashKeys.get(address);
    // A page that reads no words of its hash draws itself anew for each all the same: a few are enough.
    const hashes = own
      ? [...texts.map((text) => `${own}=${encodeURIComponent(text)}`), ...attacksOf('path')]
      : attacksOf('path').slice(0, 3);
    page.on('dialog', () => {
      throw new Error('a box opened');
    });
    // Each key has another text in each turn.
    for (let turn = 0; turn < 2; turn += 1) {
      const query = keys.map((key, i) => [key, texts[(turn * 31 + i * 7) % texts.length] ?? '']);
      await page.goto(`${address}?${new URLSearchParams(query)}`);
      await expectUnharmed(page);
    }
    // A change of the hash alone loads nothing: all of them in one page.
    await page.goto(address);
    const followed = await page.evaluate(async (all) => {
      let count = 0;
      for (const hash of all) {
        const changed = new Promise((resolve) => {
          window.addEventListener('hashchange', resolve, { once: true });
        });
        const before = window.location.href;
        window.location.hash = hash;
        if (window.location.href === before) continue;
        await changed;
        count += 1;
      }
      return count;
    }, hashes);
    expect(followed).toBeGreaterThan(hashes.length / 2);
    await expectUnharmed(page);
  });

/** Where a path cannot be read, the framework stays away, and the page is its HTML. */
const isReadable = (text: string): boolean => decodeAddress(text) !== text || !text.includes('%');

test('paths that nobody has', async ({ site }) => {
  const { page } = await open(site, '/nowhere-at-all');
  const paths = attacksOf('script', 'handler', 'path', 'key', 'link')
    .filter(isReadable)
    .flatMap((text) => [
      `/contacts/find/${encodeURIComponent(text)}`,
      `/i/${encodeURIComponent(text)}`,
    ]);
  for (const path of paths) {
    // From within the site too, where the page and not the host answers.
    await page.evaluate((to) => {
      window.history.pushState({}, '', to);
      window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, path);
    await expectUnharmed(page);
  }
});

test('boxes that search', async ({ site }) => {
  const { page } = await open(site, '/level-of-need/browse');
  const typed = [...attacksOf('script', 'key', 'pattern'), long];
  const words = page.getByLabel('Words');
  for (const text of typed) await words.fill(text);
  await words.fill('hungry');
  // Still at work after all of that.
  await page.getByText(/^[1-9]\d* of \d+ indicators (?:is|are) marked as nearest/).waitFor();
  const box = page.getByRole('combobox', { name: 'Search this site' }).first();
  for (const text of typed) await box.fill(text);
  await box.fill('neglect');
  await page.getByRole('option').first().waitFor();
  await expectUnharmed(page);
});

/** Whatever a device may have kept under a name of this site; each of the rest is a unit test's. */
const kept = [
  attacks[0] ?? '',
  long,
  '{"__proto__":{"attacked":1}}',
  JSON.stringify({
    version: '__proto__',
    items: attacks.map((text, i) => ({
      id: text,
      level: (i % 4) + 1,
      domain: text,
      dimension: text,
      text,
      note: text,
    })),
  }),
  JSON.stringify({ version: long, items: [null, 1, { id: {} }], setAside: attacks }),
  JSON.stringify({
    own: { version: '__proto__', lines: attacks.map((line) => ({ line, reason: line })) },
    theirs: { version: long, lines: [null, 1] },
  }),
];

for (const address of [
  '/level-of-need/disagree',
  '/level-of-need/evidence',
  '/audits/self-assessment',
  '/contacts/',
  '/level-of-need/levels/targeted',
])
  test(`what a device keeps, at ${address}`, async ({ site }) => {
    const { page } = await open(site, `/contacts/${frontDoor.id}`);
    for (const text of kept) {
      await page.evaluate((value) => {
        for (const key of [
          'portal-disagree',
          'portal-evidence',
          'portal-self-assessment',
          'portal-area',
          'theme',
          ...Object.keys(localStorage),
        ])
          localStorage.setItem(key, value);
      }, text);
      await page.goto(address);
      await expectUnharmed(page);
    }
  });
