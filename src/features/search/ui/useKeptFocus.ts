/**
 * Whoever types while the next page is still on its way goes on typing when it comes: its box has the focus and the caret
 * that the one before had. A page that comes takes the focus to its beginning otherwise.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { isLastTyped } from './useKeptWords';

/** In which box, at which step of the history, and where in it somebody was typing when the page went. */
let caret:
  { name: string; step: string | undefined; place: [number | null, number | null] } | undefined;

/** @param goOn is told when the box has taken over. */
export function useKeptFocus(name: string, input: HTMLInputElement | null, goOn: () => void): void {
  const history = useHistory();
  const { key } = useLocation();
  const tell = useRef(goOn);
  useEffect(() => {
    tell.current = goOn;
  });
  // Before the page that comes moves the focus, which it does in an effect.
  useLayoutEffect(
    () => () => {
      const typing = input !== null && document.activeElement === input;
      const step = history.location.key;
      if (typing && isLastTyped(name, step))
        caret = { name, step, place: [input.selectionStart, input.selectionEnd] };
    },
    [key, history, input, name],
  );
  useEffect(() => {
    // Another box of the page may be asked first.
    if (!input || caret?.name !== name || caret.step !== key) return;
    const { place } = caret;
    caret = undefined;
    input.focus();
    input.setSelectionRange(...place);
    tell.current();
  }, [key, input, name]);
}
