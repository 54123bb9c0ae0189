/** The build that the tests over the built site look at: made before they start, and only read. */
import fs from 'node:fs';
import path from 'node:path';

export const buildFolder = path.resolve(__dirname, '../../build');

/** Throws where `folder` holds no built site. */
export function mustBeBuilt(folder: string): void {
  if (!fs.existsSync(path.join(folder, 'index.html')))
    throw new Error(`There is no build in ${folder}. Run npm run build first.`);
}
