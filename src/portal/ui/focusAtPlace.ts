/**
 * Who follows a link to a place on another page is there with the keyboard too. The framework scrolls to the place and
 * leaves the focus where it was: in the search box, say, or nowhere, since the link has gone with its page.
 *
 * What stands after the `#` may be choices and words instead. The framework looks for a place of that name, finds none, and
 * leaves the next page as far down as the one before was read; it begins at its top.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

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

/** Back and forward: the browser sees to where the reader was. */
let wentBack = false;
if (ExecutionEnvironment.canUseDOM)
  window.addEventListener('popstate', () => {
    wentBack = true;
  });

export function onRouteDidUpdate({
  location,
  previousLocation,
}: {
  location: Place;
  previousLocation: Place | null;
}): void {
  const isBack = wentBack;
  wentBack = false;
  // The browser itself sees to the first page.
  if (!previousLocation || !location.hash) return;
  const place = document.getElementById(idOf(location.hash));
  if (!place) {
    if (!isBack && location.pathname !== previousLocation.pathname) window.scrollTo(0, 0);
    return;
  }
  const isReached = place.matches('a[href], button, input, select, textarea, summary, [tabindex]');
  if (!isReached) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  if (!isReached)
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}
