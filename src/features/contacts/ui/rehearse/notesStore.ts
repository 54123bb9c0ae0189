/** Keeps the notes of a call on this device. Where it keeps nothing they last for the visit, and the page says so. */
import { useSyncExternalStore } from 'react';
import { createDeviceStore, type Keeping } from '../../../../shared/ui/deviceStore';
import { type CallNotes, changeNote, readNotes, writeNotes } from '../../model/callNotes';

interface Notes {
  notes: CallNotes;
}

export type NotesState = Notes & Keeping;

const none: Notes = { notes: {} };

const store = createDeviceStore<Notes>({
  key: 'portal-call-notes',
  none,
  read: (text) => ({ notes: readNotes(text) }),
  write: ({ notes }) => writeNotes(notes),
});

/** Changes one note. */
export const writeNote = (id: string, text: string): void =>
  store.set({ notes: changeNote(store.get().notes, id, text) });

/** Takes every note off this device. */
export const clearNotes = (): void => store.set(none);

/** The notes; none on the server and in the first moment of a page. */
export const useNotes = (): NotesState =>
  useSyncExternalStore(store.subscribe, store.get, () => none);
