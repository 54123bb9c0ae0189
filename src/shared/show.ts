/**
 * Puts HTML of ours in its place. A place that has it already is left alone, so that a focus in it stays, nothing is read
 * aloud twice, and the framework takes over from a small script without anything happening on the page.
 * @param prepare changes what is wanted before it is compared.
 */
export function show(
  place: Element,
  text: string,
  prepare?: (wanted: DocumentFragment) => void,
): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = text;
  prepare?.(wanted.content);
  if (wanted.innerHTML !== place.innerHTML) place.replaceChildren(wanted.content);
}
