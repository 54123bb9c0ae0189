/** How large letters are. */
import type { Page } from '@playwright/test';

/** The smallest letters that are seen, in points. */
export const smallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    while (texts.nextNode()) {
      const { parentElement: around, textContent } = texts.currentNode;
      if (!around || !textContent?.trim() || around.closest('script, style, .visually-hidden'))
        continue;
      if (around.checkVisibility({ visibilityProperty: true }))
        least = Math.min(least, Number.parseFloat(getComputedStyle(around).fontSize) * 0.75);
    }
    return Math.round(least * 100) / 100;
  });
