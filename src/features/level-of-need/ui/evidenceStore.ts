/** Keeps the evidence list on this device. Where storage is blocked, full or corrupt it works for the visit, and says so. */
import { useSyncExternalStore } from 'react';
import { emptyList, type EvidenceList, readList } from '../model/evidence';

const key = 'portal-evidence';

export interface EvidenceState {
  list: EvidenceList;
  /** Set where the list will not survive the visit, or an older one could not be read. */
  trouble?: 'not-kept' | 'unreadable';
}

const none: EvidenceState = { list: emptyList('') };
let state: EvidenceState | undefined;
const listeners = new Set<() => void>();

function load(): EvidenceState {
  try {
    const stored = window.localStorage.getItem(key);
    if (stored === null) return none;
    const list = readList(stored);
    return list ? { list } : { ...none, trouble: 'unreadable' };
  } catch {
    return { ...none, trouble: 'not-kept' };
  }
}

function save(list: EvidenceList): EvidenceState {
  try {
    if (list.items.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(list));
    return { list };
  } catch {
    return { list, trouble: 'not-kept' };
  }
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** Another tab of this site changed the list. */
function follow(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return;
  state = load();
  announce();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

const read = (): EvidenceState => (state ??= load());

/** Changes the list, keeps it, and tells every component that shows it. */
export function changeEvidence(change: (list: EvidenceList) => EvidenceList): void {
  state = save(change(read().list));
  announce();
}

/** Whether an indicator is on the list; false on the server. A line that asks draws itself anew only when this changes. */
export const useIsKept = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => read().list.items.some((item) => item.id === id),
    () => false,
  );

/** The list; empty on the server and in the first moment of a page. */
export const useEvidence = (): EvidenceState => useSyncExternalStore(subscribe, read, () => none);
