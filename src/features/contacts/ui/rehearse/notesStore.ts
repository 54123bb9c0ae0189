/** Keeps the notes of a call on this device. Where it keeps nothing they last for the visit, and the page says so. */
import { useSyncExternalStore } from 'react';
import { type CallNotes, changeNote, readNotes, writeNotes } from '../../model/callNotes';

const key = 'portal-call-notes';

export interface NotesState {
  notes: CallNotes;
  /** Set where the notes will not outlast the visit. */
  trouble?: 'not-kept';
}

const none: NotesState = { notes: {} };
let state: NotesState | undefined;
const listeners = new Set<() => void>();

function load(): NotesState {
  try {
    return { notes: readNotes(window.localStorage.getItem(key) ?? '') };
  } catch {
    return { ...none, trouble: 'not-kept' };
  }
}

function save(notes: CallNotes): NotesState {
  try {
    const text = writeNotes(notes);
    if (text === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return { notes };
  } catch {
    return { notes, trouble: 'not-kept' };
  }
}

const read = (): NotesState => (state ??= load());

function keep(notes: CallNotes): void {
  state = save(notes);
  for (const listener of listeners) listener();
}

/** Another tab of this site changed the notes. */
function follow(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return;
  state = load();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** Changes one note. */
export const writeNote = (id: string, text: string): void =>
  keep(changeNote(read().notes, id, text));

/** Takes every note off this device. */
export const clearNotes = (): void => keep({});

/** The notes; none on the server and in the first moment of a page. */
export const useNotes = (): NotesState => useSyncExternalStore(subscribe, read, () => none);
