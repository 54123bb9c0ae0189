/** The area a person chose, kept on this device alone; without storage it holds for the visit. */
import { useSyncExternalStore } from 'react';

const key = 'portal-area';
const listeners = new Set<() => void>();
let chosen: string | undefined;
let read = false;

function current(): string | undefined {
  if (!read) {
    read = true;
    try {
      chosen = window.localStorage.getItem(key) ?? undefined;
    } catch {
      /* blocked: nothing was kept, and nothing will be */
    }
  }
  return chosen;
}

/** Remembers the area of this visit, and of later ones where the device allows it. */
export function chooseArea(id: string): void {
  chosen = id;
  read = true;
  try {
    window.localStorage.setItem(key, id);
  } catch {
    /* blocked or full: it holds for the visit */
  }
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
