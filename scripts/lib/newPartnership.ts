/** Writes the code and a first content into a folder of its own. */
import fs from 'node:fs';
import path from 'node:path';
import { copyCode } from './copyCode';
import { type Start, starterFiles } from './starter';

/** English as people speak it: the same for every partnership. */
const languageFiles = [
  'data/danger.yaml',
  'data/everyday.yaml',
  'data/language',
  'data/safety/danger.yaml',
];

/** Writes the first content, without the code. */
export function writeContent(root: string, folder: string, start: Start): void {
  for (const [file, content] of Object.entries(starterFiles(start))) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  for (const file of languageFiles)
    fs.cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
}

/**
 * @param root the project whose code is copied.
 * @param folder for the new project; it is empty or not there, and not within the old one.
 * @returns why nothing was written, where nothing was.
 */
export function writePartnership(root: string, folder: string, start: Start): string | undefined {
  const target = path.resolve(root, folder);
  if (fs.existsSync(target) && fs.readdirSync(target).length > 0)
    return `${folder} is not empty, so nothing was written.`;
  if (target.startsWith(`${root}${path.sep}`))
    return `${folder} is inside this project. Choose a folder next to it.`;
  fs.mkdirSync(target, { recursive: true });
  copyCode(root, target);
  writeContent(root, target, start);
  return undefined;
}
