/**
 * Leaves out of the list after a place whoever the place names already: the same number twice asks which one to ring. On
 * paper the list is whole, for the place is of the hour. Each row of the list has a link.
 */
export function sayOnce(place: Element): void {
  const said = place.querySelector('a')?.href;
  for (const row of place.nextElementSibling?.children ?? [])
    row.toggleAttribute('data-said', row.querySelector('a')?.href === said);
}
