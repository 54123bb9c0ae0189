/** Keeps the evidence list on this device. Where storage is blocked, full or damaged it works for the visit, and says so. */
import { useSyncExternalStore } from 'react';
import {
  emptyList,
  type EvidenceList,
  type KeptList,
  readKept,
  writeKept,
} from '../model/evidence';

const key = 'portal-evidence';

export interface EvidenceState extends KeptList {
  /** Set where the list will not outlast the visit. */
  trouble?: 'not-kept';
}

const none: EvidenceState = { list: emptyList(''), setAside: [] };
let state: EvidenceState | undefined;
const listeners = new Set<() => void>();

function load(): EvidenceState {
  try {
    const stored = window.localStorage.getItem(key);
    return stored === null ? none : readKept(stored);
  } catch {
    return { ...none, trouble: 'not-kept' };
  }
}

function save(kept: KeptList): EvidenceState {
  try {
    const text = writeKept(kept);
    if (text === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return kept;
  } catch {
    return { ...kept, trouble: 'not-kept' };
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

function keep(kept: KeptList): void {
  state = save(kept);
  announce();
}

/** Changes the list, keeps it, and tells every component that shows it. What was set aside stays where it is. */
export function changeEvidence(change: (list: EvidenceList) => EvidenceList): void {
  const { list, setAside } = read();
  keep({ list: change(list), setAside });
}

/** Takes what could not be read off this device. */
export const forgetSetAside = (): void => keep({ list: read().list, setAside: [] });

/** Takes everything off this device, what could not be read too. */
export const clearEvidence = (): void =>
  keep({ list: emptyList(read().list.version), setAside: [] });

/** Whether an indicator is on the list; false on the server. A line that asks draws itself anew only when this changes. */
export const useIsKept = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => read().list.items.some((item) => item.id === id),
    () => false,
  );

/** The list; empty on the server and in the first moment of a page. */
export const useEvidence = (): EvidenceState => useSyncExternalStore(subscribe, read, () => none);
