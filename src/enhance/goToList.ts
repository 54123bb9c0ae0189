/**
 * For `/embed/contacts?area=…&concern=…`: goes to the page of that area and worry. What the links of the page do not
 * know is not followed; a note says so.
 * @param script the address of the script, beside the lists.
 * @param served the area of which the page shows everything.
 */
export function goToList(script: string, served: string): void {
  const query = new URLSearchParams(window.location.search);
  const [area, concern] = [query.get('area'), query.get('concern')];
  if (!area && !concern) return;
  const base = new URL('contacts/', script).href;
  const known = Array.from(
    document.querySelectorAll<HTMLAnchorElement>('nav a'),
    ({ href }) => href,
  );
  const isKnown =
    (!area || known.includes(`${base}${area}/`)) &&
    (!concern || known.includes(`${base}${served}/${concern}/`));
  const note = document.getElementById('unknown');
  if (!isKnown && note) note.hidden = false;
  if (isKnown) window.location.replace(`${base}${area ?? served}/${concern ? `${concern}/` : ''}`);
}
