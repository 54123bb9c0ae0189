/** `/` and Ctrl+K (or Cmd+K) put the cursor in the search box that can be seen. */
import { useEffect } from 'react';
import { asksForSearch, firstSeen } from '../../../shared/searchKeys';

const boxes = new Set<HTMLInputElement>();

function onKey(event: KeyboardEvent): void {
  const seen = asksForSearch(event) ? firstSeen(boxes) : undefined;
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
