/** In a frame of what's new: `?audience=` leads to the page of that role. */
export {};

declare const FACTS: { roles: readonly string[] };

const script = document.currentScript as HTMLScriptElement;
const asked = new URLSearchParams(window.location.search).get('audience');

if (asked !== null) {
  if (FACTS.roles.includes(asked))
    window.location.replace(new URL(`whats-new/${asked}/`, script.src).href);
  else document.getElementById('unknown')?.removeAttribute('hidden');
}
