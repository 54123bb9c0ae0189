/** A digest in its folder: whole or not there, and read back as it was looked at. */
import fs from 'node:fs';
import path from 'node:path';
import { type Common, type Copy, type Message, toCopy } from './message';

/** The draft, and what every copy is made from. */
const draftFile = 'digest.eml';
/** Where the copies are, one for each receiver. */
const copiesFolder = 'to';

/**
 * Writes a folder under another name first: one that is half written is never taken for a digest.
 * @param write is given the folder to fill.
 */
function writeWhole(folder: string, write: (own: string) => void): void {
  const own = `${folder}.new`;
  fs.rmSync(own, { recursive: true, force: true });
  fs.mkdirSync(own, { recursive: true });
  write(own);
  // Left by a run that ended before it wrote down that it had told anybody.
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(own, folder);
}

/** Writes the digest as HTML, text and draft. */
export const writeDigest = (folder: string, message: Message, draft: Copy): void =>
  writeWhole(folder, (own) => {
    fs.writeFileSync(path.join(own, 'digest.html'), message.html);
    fs.writeFileSync(path.join(own, 'digest.txt'), message.text);
    fs.writeFileSync(path.join(own, draftFile), toCopy(message, draft));
  });

/**
 * Writes a file for each receiver, and no receiver into the file of another; those that are there already stay.
 * @returns whether they were written now.
 */
export function writeCopies(folder: string, message: Common, copies: readonly Copy[]): boolean {
  const target = path.join(folder, copiesFolder);
  if (fs.existsSync(target)) return false;
  writeWhole(target, (own) =>
    copies.forEach((copy, i) =>
      fs.writeFileSync(
        path.join(own, `${String(i + 1).padStart(5, '0')}.eml`),
        toCopy(message, copy),
      ),
    ),
  );
  return true;
}

/** The message of a folder, as it was written and perhaps looked at; what makes it a draft is taken off. */
export function readMessage(folder: string): Common {
  const draft = fs.readFileSync(path.join(folder, draftFile));
  const end = draft.indexOf('\r\n\r\n');
  const headers = draft
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
    .filter((line) => !/^(?:X-Unsent|Date|Message-ID):/i.test(line));
  return { headers: headers.join('\r\n'), body: draft.subarray(end) };
}
