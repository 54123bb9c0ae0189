/**
 * Puts HTML of ours in its place. A place that has it already is left alone, so that a focus in it stays, nothing is read
 * aloud twice, and the framework takes over from a small script without anything happening on the page.
 */
export function show(place: Element, text: string): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = text;
  if (wanted.innerHTML !== place.innerHTML) place.replaceChildren(wanted.content);
}
