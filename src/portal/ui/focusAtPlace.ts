/**
 * Who follows a link to a place on another page is there with the keyboard too. The framework scrolls to the place and
 * leaves the focus where it was: in the search box, say, or nowhere, since the link has gone with its page.
 */
interface Place {
  pathname: string;
  hash: string;
}

const idOf = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
};

export function onRouteDidUpdate({
  location,
  previousLocation,
}: {
  location: Place;
  previousLocation: Place | null;
}): void {
  // The browser itself sees to the first page.
  if (!previousLocation || !location.hash) return;
  const place = document.getElementById(idOf(location.hash));
  if (!place) return;
  const isReached = place.matches('a[href], button, input, select, textarea, summary, [tabindex]');
  if (!isReached) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  if (!isReached)
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}
