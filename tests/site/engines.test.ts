/**
 * The built site can be searched with either engine. The index of the other takes a while to make; it is made here, while
 * other workers read files, so that none of those who search with it in a browser waits.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildWithEngine } from '../support/searchSite';

for (const engine of ['lunr', 'pagefind'] as const)
  test(`a copy of it has the index of ${engine}`, async () => {
    test.setTimeout(180_000);
    const folder = await buildWithEngine(engine);
    const manifest = fs.readFileSync(path.join(folder, 'search/manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ engine });
  });
