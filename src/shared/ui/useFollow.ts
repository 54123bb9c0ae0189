/** Links that are plain HTML: while the framework is there they open as all others do, without loading a page anew. */
import { type MouseEvent, useCallback } from 'react';
import { useHistory } from '@docusaurus/router';

/** Whether a press on a link is for the page itself, and not for another tab, window or program. */
const isPlain = (event: MouseEvent, { target, origin }: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
  target === '' &&
  origin === window.location.origin;

/** What a press does on a link, or on anything that has links in it. */
export function useFollow(): (event: MouseEvent) => void {
  const history = useHistory();
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isPlain(event, link)) return;
      event.preventDefault();
      history.push(link.pathname + link.search + link.hash);
    },
    [history],
  );
}
