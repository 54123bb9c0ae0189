/**
 * Stand-ins for the words of a page, so that a picture of it shows how it is laid out and not what a publisher wrote: the
 * same words in every heading, line and cell, and lists that are cut to their first few.
 */
import type { Page } from '@playwright/test';

/** Puts them into the content of the page, as it is now. The page must be alive: a framework would take them back. */
export const standIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = 3;
    const [short, long] = [
      'Some words',
      'Words that stand for others, long enough for two lines on a phone.',
    ];
    const main = document.querySelector('main');
    if (!main) throw new Error('the page has no content');
    for (const list of main.querySelectorAll('ul, ol, dl, tbody, article, section'))
      for (const name of ['li', 'div', 'tr', 'section'])
        for (const more of [...list.children]
          .filter((child) => child.localName === name)
          .slice(kept))
          more.remove();
    const wordsFor = (element: Element): string => {
      if (element.matches('td')) return /\d/.test(element.textContent) ? '12' : short;
      const brief =
        'a, b, strong, button, label, legend, summary, th, dt, option, time, h1, h2, h3, h4';
      return element.closest(brief) || element.matches('.mark, .quiet *') ? short : long;
    };
    // A line of words and links is one line: which words of it are links is the publisher's.
    for (const line of main.querySelectorAll('p, dd, td, blockquote, h1, h2, h3, h4, summary')) {
      const own = [...line.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      if (own) line.textContent = wordsFor(line);
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text.textContent?.trim() && text.parentElement)
        text.textContent = wordsFor(text.parentElement);
    }
  });
