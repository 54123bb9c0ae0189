/** Keeps two readings on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import {
  type KeptReadings,
  nothingKept,
  openWaiting,
  readKept,
  takeIn,
  writeKept,
} from '../model/kept';
import type { Reading } from '../model/reading';

const store = createDeviceStore<KeptReadings>({
  key: 'portal-disagree',
  none: nothingKept,
  read: readKept,
  write: writeKept,
});

/** Changes one’s own reading; a first line begins one of this version. */
export function changeOwn(version: string, change: (own: Reading) => Reading): void {
  const { told: _, ...kept } = store.get();
  store.set({ ...kept, own: change(kept.own ?? { version, setting: '', lines: [] }) });
}

/** Takes in what another person handed over. */
export const takeInReading = (reading: Reading): void => store.set(takeIn(store.get(), reading));

/** Says something of what just happened. */
export const tellOf = (told: string): void => store.set({ ...store.get(), told });

export const openWaitingReading = (): void => store.set(openWaiting(store.get()));

export const forgetWaiting = (): void =>
  store.set({ own: store.get().own, theirs: store.get().theirs });

/** Takes everything off this device. */
export const forgetReadings = (): void => store.set(nothingKept);

/** What is kept; nothing on the server and in the first moment of a page. */
export const useReadings = (): KeptReadings & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => nothingKept);
