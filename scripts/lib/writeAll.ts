/** Writes several files and takes others away, all or none. */
import fs from 'node:fs';
import path from 'node:path';
import type { ChangedFile } from './trial';

interface Replaced {
  target: string;
  before: Buffer | undefined;
}

/**
 * Each text is first written whole beside its place, then all are moved into place, and those without a text taken away; where one cannot be, those already
 * moved are put back. Throws what stopped it.
 */
export function writeAll(root: string, files: readonly ChangedFile[]): void {
  const moves = files.map(({ file, content }) => {
    const target = path.join(root, file);
    return {
      target,
      temporary: path.join(path.dirname(target), `.${path.basename(target)}.new`),
      content,
    };
  });
  const replaced: Replaced[] = [];
  try {
    for (const { target, temporary, content } of moves) {
      if (content === undefined) continue;
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(temporary, content);
    }
    for (const { target, temporary, content } of moves) {
      const before = fs.existsSync(target) ? fs.readFileSync(target) : undefined;
      if (content === undefined) fs.rmSync(target);
      else fs.renameSync(temporary, target);
      replaced.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of replaced) {
      if (before) fs.writeFileSync(target, before);
      else fs.rmSync(target, { force: true });
    }
    throw error;
  } finally {
    for (const { temporary } of moves) fs.rmSync(temporary, { force: true });
  }
}
