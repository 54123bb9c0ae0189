/**
 * In `npm run dev` an edit of a Markdown page reloads Docusaurus's own plugin and ours at the same time, each from the
 * same snapshot of the site, and the last to finish undoes what the other said. So ours is reloaded once more, alone, by
 * touching a file that it alone watches.
 */
import fs from 'node:fs';
import path from 'node:path';

const settleMs = 2500;

/** Watches nothing itself: gives the file to watch, and a function to call after each load. */
export function makeLoneReload(root: string): { file: string; after: (report: string) => void } {
  const file = path.join(root, '.docusaurus', 'portal-reload.txt');
  let last: string | undefined;
  return {
    file,
    after(report) {
      const changed = last !== undefined && report !== last;
      last = report;
      if (!changed) return;
      setTimeout(() => fs.writeFileSync(file, report), settleMs).unref();
    },
  };
}
