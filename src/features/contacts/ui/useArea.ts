/** The area a person chose, kept on this device alone; without storage it holds for the visit. */
import { useSyncExternalStore } from 'react';
import { keepArea, readArea } from '../../../shared/areaChoice';

const listeners = new Set<() => void>();
let chosen: string | undefined;
let read = false;

function current(): string | undefined {
  if (!read) {
    read = true;
    chosen = readArea();
  }
  return chosen;
}

/** Remembers the area of this visit, and of later ones where the device allows it. */
export function chooseArea(id: string): void {
  chosen = id;
  read = true;
  keepArea(id);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The id of the area chosen on this device; undefined on the server, and where none was. It may name an area that is gone. */
export const useArea = (): string | undefined =>
  useSyncExternalStore(subscribe, current, () => undefined);
