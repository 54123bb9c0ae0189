/**
 * Puts HTML of ours in its place. A place that has it already is left alone, so that a focus in it stays, nothing is read
 * aloud twice, and the framework takes over from a small script without anything happening on the page.
 */
export function show(place: Element, text: string): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = text;
  const folds = place.querySelectorAll('details');
  // What a person has opened stays open, and is no difference.
  for (const [i, fold] of wanted.content.querySelectorAll('details').entries())
    fold.open = folds[i]?.open ?? false;
  if (wanted.innerHTML !== place.innerHTML) place.replaceChildren(wanted.content);
}
