// Leads on from an address that has moved, and keeps the place on the page that the link named: a refresh loses it.
// Without scripts the page's own refresh and link do the same.
(() => {
  const { to } = document.currentScript.dataset;
  window.location.replace(
    to.includes('#') ? to : to + window.location.search + window.location.hash,
  );
})();
