/** Puts HTML in its place when it has changed, and not again: what others do there meanwhile is left alone. */
import type { Html } from '../shared/html';
import { show } from '../shared/show';

const last = new WeakMap<Element, string>();

export function put(place: Element, { text }: Html): void {
  if (last.get(place) === text) return;
  last.set(place, text);
  show(place, text);
}
