/**
 * Nothing is fetched before it is wanted. Docusaurus fetches ahead the page of every link that comes into view, which on
 * a poor signal competes with the page being read; a link is fetched when a finger or pointer comes to it instead.
 */
export function onRouteDidUpdate(): void {
  // The object is frozen, so it is replaced; `preload`, on touch and hover, stays.
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
