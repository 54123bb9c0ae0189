/**
 * How each kind of page looks, held against pictures in tests/looks: on a phone in light and dark, on a desktop, on paper.
 * The content is that of the second partnership, with the day fixed, so that no publisher's change moves a pixel. Letters
 * are drawn a little differently elsewhere: the pictures are those of Debian's Chromium.
 */
import type { Page } from '@playwright/test';
import { headlessShell } from '../../scripts/lib/chromium';
import { colours } from './conditions';
import { expect, type Site } from './site';

/** The day on which the pages are built. */
export const builtOn = '2026-11-24';

/** Why there is nothing to hold the pictures against here; undefined where there is. */
export const whyNoLooks = (): string | undefined =>
  headlessShell() ? undefined : 'the pictures are those of Debian’s chromium-headless-shell';

/** An address of the second partnership for each kind of page that it has; all are looked at in light. */
const kinds: readonly { name: string; address: string; dark?: true; paper?: true }[] = [
  { name: 'home', address: '/', dark: true, paper: true },
  { name: 'document', address: '/level-of-need/', paper: true },
  { name: 'level', address: '/level-of-need/levels/close-support', dark: true, paper: true },
  { name: 'domain', address: '/level-of-need/domains/at-home' },
  { name: 'browse', address: '/level-of-need/browse', dark: true },
  { name: 'compare', address: '/level-of-need/compare?from=first&to=next', paper: true },
  { name: 'evidence', address: '/level-of-need/evidence' },
  { name: 'what-to-do', address: '/level-of-need/what-to-do' },
  { name: 'contacts', address: '/contacts/', dark: true },
  { name: 'finder', address: '/contacts/find', dark: true },
  {
    name: 'answer',
    address: '/contacts/find/anything-that-worries-you/glenrossie',
    dark: true,
    paper: true,
  },
  { name: 'contact', address: '/contacts/glenrossie-first-call', paper: true },
  { name: 'topic', address: '/topics/going-hungry', dark: true, paper: true },
  { name: 'search', address: '/search' },
  { name: 'text', address: '/about-you' },
];

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 720 };
/** A4 at 96 dots an inch. */
const sheet = { width: 794, height: 1123 };

/** Holds the first screen of the page, as it is now, against its picture. */
export const seeFirst = (page: Page, name: string) =>
  expect.soft(page).toHaveScreenshot(`${name}.png`);

async function inDark(page: Page): Promise<void> {
  await page.emulateMedia(colours.dark);
  await page.waitForFunction(() => (document.documentElement.dataset.theme ?? 'dark') === 'dark');
}

/** Looks at every kind of page; each one that has changed is named, not only the first. */
export async function seeEveryKind(site: Site): Promise<void> {
  const { page } = await site.open('/', {
    viewport: phone,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  for (const { name, address, dark, paper } of kinds) {
    await page.emulateMedia({ ...colours.light, media: 'screen' });
    await page.setViewportSize(phone);
    await page.goto(address);
    await seeFirst(page, `${name}-phone`);
    if (dark) {
      await inDark(page);
      await seeFirst(page, `${name}-phone-dark`);
      await page.emulateMedia(colours.light);
    }
    await page.setViewportSize(desktop);
    await seeFirst(page, `${name}-desktop`);
    if (!paper) continue;
    await page.setViewportSize(sheet);
    await page.emulateMedia({ ...colours.light, media: 'print' });
    await seeFirst(page, `${name}-paper`);
  }
}
