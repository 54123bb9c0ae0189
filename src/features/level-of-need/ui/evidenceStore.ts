/** Keeps the evidence list on this device. Where storage is blocked, full or damaged it works for the visit, and says so. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import {
  emptyList,
  type EvidenceList,
  type KeptList,
  readKept,
  writeKept,
} from '../model/evidence';

export type EvidenceState = KeptList & Keeping;

const none: KeptList = { list: emptyList(''), setAside: [] };

const store = createDeviceStore<KeptList>({
  key: 'portal-evidence',
  none,
  read: readKept,
  write: writeKept,
});

/** Changes the list, keeps it, and tells every component that shows it. What was set aside stays where it is. */
export function changeEvidence(change: (list: EvidenceList) => EvidenceList): void {
  const { list, setAside } = store.get();
  store.set({ list: change(list), setAside });
}

/** Takes what could not be read off this device. */
export const forgetSetAside = (): void => store.set({ list: store.get().list, setAside: [] });

/** Takes everything off this device, what could not be read too. */
export const clearEvidence = (): void =>
  store.set({ list: emptyList(store.get().list.version), setAside: [] });

/** Whether an indicator is on the list; false on the server. A line that asks draws itself anew only when this changes. */
export const useIsKept = (id: string): boolean =>
  useSyncExternalStore(
    store.subscribe,
    () => store.get().list.items.some((item) => item.id === id),
    () => false,
  );

/** The list; empty on the server and in the first moment of a page. */
export const useEvidence = (): EvidenceState =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
