/** `/` and Ctrl+K (or Cmd+K) put the cursor in the search box that can be seen. */
import { useEffect } from 'react';

const boxes = new Set<HTMLInputElement>();

const typesSomewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function onKey(event: KeyboardEvent): void {
  const slash =
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !typesSomewhere(event.target);
  const letterK =
    event.key.toLowerCase() === 'k' &&
    (event.ctrlKey || event.metaKey) &&
    !event.shiftKey &&
    !event.altKey;
  if (!slash && !letterK) return;
  const seen = [...boxes].find((input) => input.getClientRects().length > 0);
  if (!seen) return;
  event.preventDefault();
  seen.focus();
  seen.select();
}

/** Registers a box; the first to be registered is the first to be found. */
export function useShortcuts(box: HTMLInputElement | null): void {
  useEffect(() => {
    if (!box) return undefined;
    if (boxes.size === 0) document.addEventListener('keydown', onKey);
    boxes.add(box);
    return () => {
      boxes.delete(box);
      if (boxes.size === 0) document.removeEventListener('keydown', onKey);
    };
  }, [box]);
}
