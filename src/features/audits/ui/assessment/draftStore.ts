/** Keeps self-assessments on this device, and nowhere else. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../../shared/ui/deviceStore';
import type { Draft } from '../../model/assessment/draft';
import {
  currentOf,
  type KeptDrafts,
  noDrafts,
  readKept,
  withDraft,
  writeKept,
} from '../../model/assessment/kept';

const store = createDeviceStore<KeptDrafts>({
  key: 'portal-self-assessment',
  none: noDrafts,
  read: readKept,
  write: writeKept,
});

/** Keeps whatever `change` makes of what is kept. */
export const changeKept = (change: (kept: KeptDrafts) => KeptDrafts): void =>
  store.set(change(store.get()));

/** Changes the assessment that is shown, from how it is now. */
export const changeDraft = (cycle: string, change: (draft: Draft) => Draft): void =>
  changeKept((kept) => withDraft(kept, change(currentOf(kept, cycle))));

/** What is kept; nothing on the server and in the first moment of a page. */
export const useDrafts = (): KeptDrafts & Keeping =>
  useSyncExternalStore(store.subscribe, store.get, () => noDrafts);
