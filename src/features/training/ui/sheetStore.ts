/** Keeps a person's own answers about courses on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import {
  type KeptSheets,
  makeCode,
  nothingKept,
  type OwnSheet,
  readKept,
  withSheet,
  writeKept,
} from '../model/kept';

const store = createDeviceStore<KeptSheets>({
  key: 'portal-training',
  none: nothingKept,
  read: readKept,
  write: writeKept,
});

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Keeps a sheet; the first one is given a code. */
export function keepSheet(sheet: OwnSheet): void {
  const kept = store.get();
  store.set(withSheet({ ...kept, code: kept.code || makeCode(random) }, sheet));
}

export const changeAbout = (about: Partial<Pick<KeptSheets, 'code' | 'setting'>>): void =>
  store.set({ ...store.get(), ...about });

export const forgetSheets = (): void => store.set(nothingKept);

/** The sheets; none on the server and in the first moment of a page. */
export const useSheets = (): KeptSheets & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => nothingKept);
