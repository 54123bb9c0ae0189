/**
 * A link cut in the middle may end in half a letter (`#q=%E0%A4%A`), which the framework cannot read and stops at. What
 * cannot be read is taken as it is, before the framework looks.
 */
function isWhole(hash: string): boolean {
  try {
    decodeURIComponent(hash);
    return true;
  } catch {
    return false;
  }
}

function mendHash(): void {
  const { hash, pathname, search } = window.location;
  if (isWhole(hash)) return;
  const mended = hash.replace(/(?:%[0-9a-f]{2})+|%/gi, (letters) =>
    isWhole(letters) ? letters : '',
  );
  window.history.replaceState(window.history.state, '', `${pathname}${search}${mended}`);
}

if (typeof window !== 'undefined') {
  mendHash();
  // Before the router's own listeners, which are added later.
  window.addEventListener('popstate', mendHash);
  window.addEventListener('hashchange', mendHash);
}
