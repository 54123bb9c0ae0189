/**
 * Stand-ins for the words of a page, so that a picture of it shows how it is laid out and not what a publisher wrote: the
 * same words in every heading, line and cell, and lists that are cut to their first few.
 */
import type { Page } from '@playwright/test';

/** Puts them into the content of the page, as it is now. The page must be alive: a framework would take them back. */
export const standIn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // What the address asks for comes after the first drawing.
    await new Promise((resolve) => {
      requestIdleCallback(resolve, { timeout: 1000 });
    });
    const parts = [...document.querySelectorAll('main, aside')];
    const all = (names: string) => parts.flatMap((part) => [...part.querySelectorAll(names)]);
    const first = 3;
    for (const list of all('ul, ol, dl, tbody, article, section'))
      for (const name of ['li', 'div', 'tr', 'section'])
        for (const more of [...list.children].filter((one) => one.localName === name).slice(first))
          more.remove();
    const brief =
      'a, b, strong, button, label, legend, summary, th, td, dt, option, time, h1, h2, h3, h4, .mark';
    const wordsFor = (element: Element | null): string => {
      if (/^\d+$/.test(element?.textContent.trim() ?? '')) return '12';
      return element?.closest(brief)
        ? 'Some words'
        : 'Words that stand for others, long enough for two lines on a phone.';
    };
    const hasText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim();
    // A line of words and links is one line: which words of it are links is the publisher's.
    const lines = 'p, dd, td, blockquote, h1, h2, h3, h4, summary, li:not(:has(p, ul, ol, div))';
    for (const line of all(lines))
      if ([...line.childNodes].some(hasText)) line.textContent = wordsFor(line);
    // On a phone a cell says the name of its column from here.
    for (const cell of all('[data-label]')) cell.setAttribute('data-label', 'Some words');
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        if (hasText(text)) text.textContent = wordsFor(text.parentElement);
      }
    }
  });
