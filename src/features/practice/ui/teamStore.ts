/** Keeps the answers of a team on the device of whoever leads the session, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import type { Answer } from '../model/answers';
import { type KeptAnswers, readKept, writeKept } from '../model/kept';
import { mergeAnswers, withoutHand } from '../model/spread';

const none: KeptAnswers = { answers: [] };

const store = createDeviceStore<KeptAnswers>({
  key: 'portal-practice-team',
  none,
  read: readKept,
  write: writeKept,
});

export const addAnswers = (more: readonly Answer[]): void =>
  store.set({ answers: mergeAnswers(store.get().answers, more) });

export const takeHand = (id: string, level: number): void =>
  store.set({ answers: withoutHand(store.get().answers, id, level) });

export const forgetTeam = (): void => store.set(none);

/** The answers; none on the server and in the first moment of a page. */
export const useTeam = (): KeptAnswers & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
