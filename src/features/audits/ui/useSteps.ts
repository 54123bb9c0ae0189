/** A long list that answers a choice with its first lines, and goes on as the reader comes near its end. */
import { type RefCallback, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How many more are drawn at a time: enough for a screen, few enough for a slow telephone to draw at once. */
const step = 24;

/** How far below the screen the end of the list may be before the list goes on. */
const near = '300px';

interface Steps {
  /** How many of the list are drawn. */
  most: number;
  /** Draws all of it: for print and for finding a word in the page. */
  showAll: () => void;
  /** Marks the end of what is drawn. */
  end: RefCallback<HTMLElement>;
}

/**
 * @param list another one begins again with its first step.
 * @param length how long it is.
 * @param whole how many of the first list are drawn: what the server's page has.
 */
export function useSteps(list: object, length: number, whole: number): Steps {
  const [drawn, setDrawn] = useState({ list, most: whole });
  const most = drawn.list === list ? drawn.most : step;
  const showAll = useCallback(() => setDrawn({ list, most: length }), [list, length]);
  const end = useCallback(
    (mark: HTMLElement | null) => {
      if (!mark || most >= length) return undefined;
      const watch = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting))
            setDrawn({ list, most: most + step });
        },
        { rootMargin: `0px 0px ${near}` },
      );
      watch.observe(mark);
      return () => watch.disconnect();
    },
    [list, length, most],
  );
  useEffect(() => {
    const print = () => {
      flushSync(showAll);
    };
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, [showAll]);
  return { most, showAll, end };
}
