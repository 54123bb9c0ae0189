/** The urgent numbers of the area chosen on this device, before the framework is there. */
import type { Moment } from '../features/contacts/model/live/pieces';
import { type UrgentList, urgentPiece } from '../features/contacts/model/live/urgent';
import { keepArea, readArea } from '../shared/areaChoice';
import { put } from './put';

/** An area chosen on this page, for a device that keeps nothing. */
let chosen: string | undefined;

const choice = (): HTMLSelectElement | null => document.querySelector('#urgent select');

/** Shows the numbers of the chosen area, those who are closed after those who are not. */
export function showUrgent(lists: readonly UrgentList[], base: string, moment: Moment): void {
  const wanted = chosen ?? readArea();
  const place = document.querySelector('#urgent ul');
  const shown = lists.find(({ area }) => area.id === wanted) ?? lists[0];
  if (!place || !shown) return;
  put(place, urgentPiece(shown.contacts, base, moment));
  const select = choice();
  if (select) select.value = shown.area.id;
}

export const isAreaChoice = (target: EventTarget | null): target is HTMLSelectElement =>
  target !== null && target === choice();

/** @returns whether this device keeps the area: otherwise the framework is to hear of the choice. */
export function takeChoice({ value }: HTMLSelectElement): boolean {
  chosen = value;
  return keepArea(value);
}

/** Keeps the area of a link that names one: the finder's answer for another place. */
export function followArea(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-area]') : null;
  if (link?.dataset.area) keepArea(link.dataset.area);
}
