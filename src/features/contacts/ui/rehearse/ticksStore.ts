/** Keeps the ticks of the check before a call on this device. Where it keeps nothing they last for the visit. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../../shared/ui/deviceStore';
import { changeTick, readTicks, type Ticks, writeTicks } from '../../model/callCheck';

interface Kept {
  ticks: Ticks;
}

const none: Kept = { ticks: [] };

const store = createDeviceStore<Kept>({
  key: 'portal-call-check',
  none,
  read: (text) => ({ ticks: readTicks(text) }),
  write: ({ ticks }) => writeTicks(ticks),
});

/** Ticks a point, or takes its tick away. */
export const tick = (id: string): void => store.set({ ticks: changeTick(store.get().ticks, id) });

/** Takes every tick off this device. */
export const clearTicks = (): void => store.set(none);

/** The ticks; none on the server and in the first moment of a page. */
export const useTicks = (): Kept & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
