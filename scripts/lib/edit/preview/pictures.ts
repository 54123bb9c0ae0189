/** Pictures of the content, for pages that show them. */
import fs from 'node:fs';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** @returns a picture of `static/img`; nothing for any other address, or one that leads out of there. */
export function pictureAt(
  root: string,
  address: string,
): { type: string; body: Buffer } | undefined {
  const [, name = ''] = /^\/img\/((?:[\w-]+\/)*[\w.-]+)$/.exec(address) ?? [];
  const type = types[path.extname(name).toLowerCase()];
  const file = path.join(root, 'static/img', name);
  return name && type && fs.existsSync(file) ? { type, body: fs.readFileSync(file) } : undefined;
}
