/** Pictures that come with a page: their names, their size, and where they go. */
import fs from 'node:fs';
import path from 'node:path';
import type { BinaryFile } from '../trial';
import { EditFault } from './fault';

/** A picture to put beside a page. */
export interface SentPicture {
  /** A file name such as `team.png`. */
  name: string;
  /** Its bytes in base64. */
  data: string;
}

const pictureName = /^[a-z0-9][a-z0-9-]*\.(?:png|jpe?g|webp|svg|gif|avif)$/;
/** Enough for a photograph on a page; more slows every reader down. */
const largestPicture = 1_000_000;

/** The pictures as files. @throws EditFault for a name or a size that a page cannot have */
export function pictureFiles(root: string, pictures: readonly SentPicture[]): BinaryFile[] {
  return pictures.map(({ name, data }) => {
    const file = `static/img/${name}`;
    if (!pictureName.test(name))
      throw new EditFault(
        `A picture is called in small letters and hyphens, for example team.png; found “${name}”.`,
      );
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length === 0 || bytes.length > largestPicture)
      throw new EditFault(`${name} is empty or larger than 1 MB. Save it smaller first.`);
    if (fs.existsSync(path.join(root, file)))
      throw new EditFault(`There is a picture ${name} already. Give this one another name.`);
    return { file, bytes };
  });
}

export function writePictures(root: string, pictures: readonly BinaryFile[]): void {
  for (const { file, bytes } of pictures) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), bytes);
  }
}
