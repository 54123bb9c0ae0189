/** The build that the tests over the built site look at: made before they start, and only read. */
import fs from 'node:fs';
import path from 'node:path';

export const buildFolder = path.resolve(__dirname, '../../build');

export const isBuilt = (folder: string): boolean => fs.existsSync(path.join(folder, 'index.html'));

/** Throws where `folder` holds no built site. */
export function mustBeBuilt(folder: string): void {
  if (!isBuilt(folder)) throw new Error(`There is no build in ${folder}. Run npm run build first.`);
}
