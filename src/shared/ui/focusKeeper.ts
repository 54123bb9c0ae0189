/**
 * A button that goes away when it is pressed (“Remove”, “Clear all”, the last “Show more”) would take the focus with it, and
 * who cannot see the page would not know where they are. The focus goes to what comes just before instead: WCAG 2.2, 2.4.3.
 */
import { useEffect } from 'react';

/** What the focus may go to by itself. A text field would open the keyboard of a phone. */
const places = 'a[href], button, select, summary, input[type=radio], input[type=checkbox]';

/** The places of the page's own part that come before `button`, the nearest first. */
function placesBefore(button: Element): HTMLElement[] {
  const all = [...(button.closest('main')?.querySelectorAll<HTMLElement>(places) ?? [])];
  return all.slice(0, all.indexOf(button as HTMLElement)).reverse();
}

const isThere = (element: HTMLElement) =>
  element.isConnected && element.getClientRects().length > 0;

/**
 * Watches from now on over the buttons of `main`.
 * @returns what ends it
 */
export function keepFocus(): () => void {
  let watched: { button: HTMLElement; before: HTMLElement[]; byKey: boolean } | undefined;
  const changes = new MutationObserver(() => {
    if (!watched || isThere(watched.button)) return;
    const { before, byKey } = watched;
    watched = undefined;
    changes.disconnect();
    if (document.activeElement && document.activeElement !== document.body) return;
    for (const place of before.filter(isThere)) {
      // Whoever pressed it with a finger keeps what they see.
      place.focus({ preventScroll: !byKey });
      // What is folded away is there, and cannot have the focus.
      if (document.activeElement === place) return;
    }
  });
  const onFocus = ({ target }: FocusEvent) => {
    changes.disconnect();
    watched = undefined;
    const button =
      target instanceof HTMLElement ? target.closest<HTMLElement>('main button') : null;
    if (!button) return;
    watched = { button, before: placesBefore(button), byKey: button.matches(':focus-visible') };
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['hidden'],
    });
  };
  document.addEventListener('focusin', onFocus);
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', onFocus);
  };
}

/** Keeps the focus for as long as the page is open. */
export const useKeptFocus = (): void => useEffect(keepFocus, []);
