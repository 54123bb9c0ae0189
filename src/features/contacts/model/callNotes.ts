/** The notes of a call, by what was asked: `{ "who": "the duty worker" }`. They are kept on one device and never sent. */
import { cleanText } from '../../../shared/characters';

export type CallNotes = Readonly<Record<string, string>>;

/** The notes with one changed. What was emptied is gone; what no file may carry is taken out. */
export function changeNote(notes: CallNotes, id: string, text: string): CallNotes {
  const { [id]: _, ...others } = notes;
  const clean = cleanText(text);
  return clean === '' ? others : { ...others, [id]: clean };
}

/** Reads what a device kept. What is no note is left out: nothing here is the only copy of a record. */
export function readNotes(stored: string): CallNotes {
  try {
    const value: unknown = JSON.parse(stored);
    return Object.fromEntries(
      Object.entries(value !== null && typeof value === 'object' ? value : {}).flatMap(
        ([id, note]) => (typeof note === 'string' && note !== '' ? [[id, cleanText(note)]] : []),
      ),
    );
  } catch {
    return {};
  }
}

/** The text `readNotes` reads back; undefined where there is nothing to keep. */
export const writeNotes = (notes: CallNotes): string | undefined =>
  Object.keys(notes).length === 0 ? undefined : JSON.stringify(notes);

/** The notes as plain text, each under what was asked, in the order of the page. */
export const notesText = (
  asked: readonly { id: string; ask: string }[],
  notes: CallNotes,
): string => asked.flatMap(({ id, ask }) => (notes[id] ? [`${ask}: ${notes[id]}`] : [])).join('\n');
