/** Keeps a person's own answers on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../shared/ui/deviceStore';
import type { Answer } from '../model/answers';
import { type KeptAnswers, readKept, withAnswer, withoutCase, writeKept } from '../model/kept';

const none: KeptAnswers = { answers: [] };

const store = createDeviceStore<KeptAnswers>({
  key: 'portal-practice',
  none,
  read: readKept,
  write: writeKept,
});

export const keepAnswer = (one: Answer): void =>
  store.set({ answers: withAnswer(store.get().answers, one) });

export const forgetAnswer = (id: string): void =>
  store.set({ answers: withoutCase(store.get().answers, id) });

export const forgetAllAnswers = (): void => store.set(none);

/** The answers; none on the server and in the first moment of a page. */
export const useAnswers = (): KeptAnswers & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
