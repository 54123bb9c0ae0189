/**
 * Every kind of page is loaded once and then looked at under every condition: light, dark and forced colours, a phone and a
 * desktop, spaced words, large letters. In forced colours the browser chooses every colour, so that there is none to look
 * at: what axe finds whatever the colours it finds there. At the second width it looks at what the first did not show.
 */
import type { Page } from '@playwright/test';
import { annotationType, type PageSeen } from '../../scripts/lib/accessibilityRun';
import { engine, findBarriers, noteSeen, rules } from '../support/barriers';
import { colours, desktop, large, narrow, spacing } from '../support/conditions';
import { inForce } from '../support/facts';
import { listPageKinds, missingPage } from '../support/pages';
import { expect, notFound, test } from '../support/site';

/** One indicator on the evidence list, so that pages with indicators have their tray. */
const list = JSON.stringify({
  version: inForce,
  items: [{ id: 'a', level: 3, domain: 'A domain', dimension: 'A dimension', text: 'Words' }],
});

/** What hangs out of the window, the page itself first; none where nothing does. */
const listSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = scrollWidth - clientWidth;
    const [widest] = [...document.body.querySelectorAll('main *, header *, footer *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right);
    return over > 0 ? [`${over} px`, widest?.element.outerHTML.slice(0, 120) ?? ''] : [];
  });

/** Words that their own box cuts off: neither visible nor to be scrolled to. */
const listCut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (clipPath !== 'none' || position === 'absolute' || element.clientWidth < 2) return false;
        if (!element.textContent?.trim()) return false;
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

const fits = async (page: Page) => [...(await listSideways(page)), ...(await listCut(page))];

const setStyles = (page: Page, text: string) =>
  page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
  }, text);

/** The pages of the framework write the scheme down; others leave it to the style sheet. */
const hasTheme = (page: Page, scheme: string) =>
  page.waitForFunction(
    (wanted) => (document.documentElement.dataset.theme ?? wanted) === wanted,
    scheme,
  );

/** Everything that is folded is opened, since a reader may open it. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    document.querySelector<HTMLElement>('aside button[aria-expanded=false]')?.click();
  });

for (const [turn, address] of listPageKinds().entries())
  test(`without a barrier: ${address}`, async ({ site, browser }, info) => {
    if (address === missingPage) site.allow(notFound);
    // The page shows a frame, which axe writes to whether it has loaded or not.
    if (address === '/open-data/embed') site.allow(/'postMessage' on 'DOMWindow'/);
    const { page } = await site.open(address, {
      viewport: narrow,
      // What moves from one colour to the next has neither.
      reducedMotion: 'reduce',
      before: (opened) =>
        opened.addInitScript((kept) => {
          // A frame in the page may have no storage.
          if (window === window.top) localStorage.setItem('portal-evidence', kept);
        }, list),
    });
    const found: Record<string, string[]> = {};
    found['320 px'] = await fits(page);
    await setStyles(page, spacing);
    found['spaced words'] = await fits(page);
    await setStyles(page, 'html { font-size: 200% !important }');
    await page.setViewportSize(large);
    found['large letters'] = await fits(page);
    // What is out of sight is drawn too, so that its colours are those of now.
    await setStyles(page, '* { content-visibility: visible !important }');
    for (const [width, viewport] of [narrow, desktop].entries()) {
      await page.setViewportSize(viewport);
      await page.emulateMedia(colours.forced);
      found[`axe at ${viewport.width} px`] = await findBarriers(
        page,
        viewport === narrow ? 'structure' : 'structure of what is new',
      );
      // Each page in both schemes, one at each width; what all pages share is so looked at in each at each.
      const scheme = (turn + width) % 2 === 0 ? 'light' : 'dark';
      await page.emulateMedia(colours[scheme]);
      await hasTheme(page, scheme);
      found[`${scheme} at ${viewport.width} px`] = await findBarriers(page, 'colours');
      if (viewport === narrow) {
        await noteSeen(page);
        await openAll(page);
      }
    }
    const seen: PageSeen = {
      address,
      browser: `Chromium ${browser.version()}`,
      engine,
      rules,
      found,
    };
    info.annotations.push({ type: annotationType, description: JSON.stringify(seen) });
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });
