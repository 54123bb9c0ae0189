/** The served site is the newest build, also where one was built meanwhile. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serveFolder } from '../staticServer';

const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'served-'));
afterAll(() => fs.rmSync(elsewhere, { recursive: true, force: true }));

function build(name: string, pages: Record<string, string>): string {
  const folder = path.join(elsewhere, name);
  for (const [file, text] of Object.entries(pages)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

test('a build that takes the place of another is served from then on', async () => {
  const folder = build('site', {
    'index.html': 'first',
    'old/index.html': 'old',
    '404.html': 'no',
  });
  const server = await serveFolder(folder);
  const get = async (address: string) => {
    const response = await fetch(`${server.origin}${address}`);
    return [response.status, await response.text()];
  };
  try {
    expect(await get('/old/')).toEqual([200, 'old']);
    fs.renameSync(folder, path.join(elsewhere, 'before'));
    expect((await get('/old/'))[0]).toBe(404);
    fs.renameSync(build('next', { 'index.html': 'second', 'new/index.html': 'new' }), folder);
    expect(await get('/')).toEqual([200, 'second']);
    expect(await get('/new/')).toEqual([200, 'new']);
    expect((await get('/old/'))[0]).toBe(404);
  } finally {
    await server.close();
  }
});
