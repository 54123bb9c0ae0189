/** Keeps what was ticked on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import { readKept, type ReadItems, toggleRead, writeKept } from '../model/readItems';

const none: ReadItems = { read: [] };

const store = createDeviceStore<ReadItems>({
  key: 'portal-news-understood',
  none,
  read: readKept,
  write: writeKept,
});

/** @param on today, in London. */
export const tickRead = (id: string, on: string): void =>
  store.set(toggleRead(store.get(), id, on));

export const forgetRead = (): void => store.set(none);

/** What was ticked; nothing on the server and in the first moment of a page. */
export const useRead = (): ReadItems & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
