/** A person with a keyboard alone: goes on with Tab, and sees where the focus is. */
import { expect, type Locator, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** What was wrong with the places the focus came to; filled in by `watchFocus`. */
    focusFaults?: string[];
  }
}

/**
 * From now on looks at every place to which Tab brings the focus: there is one (the focus is not lost), it can be told
 * from the others (WCAG 2.2, 2.4.7), and nothing lies over its middle (2.4.11 asks for a part of it only).
 */
export const watchFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const faults: string[] = [];
    window.focusFaults = faults;
    const isRinged = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A box that is drawn by the words beside it has its ring there.
    const drawnBy = (element: Element) =>
      element.matches('input[type=radio]') ? element.nextElementSibling : element;
    const lookAt = (element: Element | null) => {
      if (!element || element === document.body) return 'the focus is lost';
      const drawn = drawnBy(element);
      const name = `${element.outerHTML.slice(0, 100)} “${element.textContent?.trim().slice(0, 40)}”`;
      if (!drawn || !(isRinged(drawn) || isRinged(drawn.querySelector('path'))))
        return `nothing shows the focus: ${name}`;
      // The first line of a link that is broken over two.
      const { x, y, width, height } = drawn.getClientRects()[0] ?? new DOMRect();
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      return seen && (drawn.contains(seen) || element.contains(seen))
        ? undefined
        : `out of sight or covered: ${name} by ${seen?.outerHTML.slice(0, 100) ?? 'the edge'}`;
    };
    document.addEventListener(
      'keyup',
      ({ key }) => {
        const fault = key === 'Tab' ? lookAt(document.activeElement) : undefined;
        if (fault) faults.push(fault);
      },
      true,
    );
  });

/** What `watchFocus` has seen so far. */
export const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.focusFaults ?? ['nobody watched the focus']);

/** Goes on until the focus is on `place`. Fails when it is not among the next `most` places. */
export async function tabTo(page: Page, place: Locator, most: number, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(place).toBeFocused({ timeout: 1 });
}

/**
 * Follows the link that has the focus, and waits for the page it leads to. Its address is there before it is: a key that
 * is pressed between the two comes to a place that goes away under it.
 */
export async function enter(page: Page, address: string): Promise<void> {
  const title = await page.title();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  await expect(page).not.toHaveTitle(title);
}
