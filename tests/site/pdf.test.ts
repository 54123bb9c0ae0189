/** The PDFs of the build: what leaves the site must lead back to it. */
import fs from 'node:fs';
import path from 'node:path';
import { localAddresses } from '../../scripts/lib/publicLinks';
import { buildFolder } from '../support/browser';

const folder = path.join(buildFolder, 'downloads');
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  : [];
const links = (name: string): string[] =>
  fs.readFileSync(path.join(folder, name), 'latin1').match(/\/URI \([^)]*\)/g) ?? [];

test('there are PDFs, and the document’s have links to the site', () => {
  expect(files.length).toBeGreaterThan(3);
  const own = process.env.PORTAL_URL ?? 'https://portal.example';
  const documents = files.filter((name) => /^level-of-need-\d/.test(name));
  expect(documents.length).toBeGreaterThan(0);
  for (const name of documents)
    expect(links(name).filter((uri) => uri.includes(own)).length).toBeGreaterThan(50);
});

test('no PDF leads to the machine that made it', () => {
  const faults = files.flatMap((name) =>
    localAddresses(fs.readFileSync(path.join(folder, name), 'latin1')).map(
      (address) => `${name}: ${address}`,
    ),
  );
  expect(faults).toEqual([]);
});
