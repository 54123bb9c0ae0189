/** Puts a finished build in the place of the old one, so that there is always a whole one. */
import fs from 'node:fs';
import path from 'node:path';

export interface BuildFolders {
  made: string;
  next: string;
  old: string;
}

export const buildFolders = (root: string): BuildFolders => ({
  made: path.join(root, 'build'),
  next: path.join(root, 'build.next'),
  old: path.join(root, 'build.old'),
});

const remove = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true });

/** Clears what a build that was killed left behind; one killed between the two moves left the site aside. */
export function recover({ made, next, old }: BuildFolders): void {
  if (!fs.existsSync(made) && fs.existsSync(old)) fs.renameSync(old, made);
  remove(old);
  remove(next);
}

/** The old site stays until the new one is in its place. */
export function swap({ made, next, old }: BuildFolders): void {
  remove(old);
  if (fs.existsSync(made)) fs.renameSync(made, old);
  fs.renameSync(next, made);
  remove(old);
}
