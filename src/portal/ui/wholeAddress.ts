/**
 * A link cut in the middle may end in half a letter (`%E0%A4%A`), which the framework cannot read and stops at. The address
 * is made whole before the framework looks: after the `#` (`#q=%E0%A4%A`) the half letter goes; in a path, which names no
 * page then, it is taken as it is written.
 */
function isWhole(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns `text` with what is no letter replaced by what `instead` makes of it */
const makeWhole = (text: string, instead: (broken: string) => string): string =>
  isWhole(text)
    ? text
    : text.replace(/(?:%[0-9a-f]{2})+|%/gi, (letters) =>
        isWhole(letters) ? letters : instead(letters),
      );

function mendAddress(): void {
  const { hash, pathname, search } = window.location;
  const path = makeWhole(pathname, (broken) => broken.replaceAll('%', '%25'));
  const place = makeWhole(hash, () => '');
  if (path !== pathname || place !== hash)
    window.history.replaceState(window.history.state, '', `${path}${search}${place}`);
}

if (typeof window !== 'undefined') {
  mendAddress();
  // Before the router's own listeners, which are added later.
  window.addEventListener('popstate', mendAddress);
  window.addEventListener('hashchange', mendAddress);
}
