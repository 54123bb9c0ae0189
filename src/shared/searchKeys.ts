/** The keys that put the cursor in the search box: `/`, and Ctrl+K or Cmd+K. */

const typesSomewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a key asks for the search box. A `/` typed into a field is only a letter. */
export function asksForSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return false;
  if (key === '/') return !ctrlKey && !metaKey && !typesSomewhere(event.target);
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;
}

/** The first of the boxes that can be seen. */
export const firstSeen = (boxes: Iterable<HTMLInputElement>): HTMLInputElement | undefined =>
  [...boxes].find((box) => box.getClientRects().length > 0);
