/** Pages are HTML by the standard: one of each kind, since all of them would take half a minute of a core. */
import fs from 'node:fs';
import path from 'node:path';
import { checkHtml, whyNoChecker } from '../../scripts/lib/nuChecker';
import { buildFolder } from '../support/build';
import { listPageKinds, missingPage } from '../support/pages';
import { expect, test } from '@playwright/test';

/** The file of an address, as a host finds it. */
function fileOf(address: string): string {
  if (address === missingPage) return '404.html';
  const place = address.replace(/[?#].*$/, '').replace(/^\//, '');
  const found = [path.join(place, 'index.html'), `${place}.html`].find((file) =>
    fs.existsSync(path.join(buildFolder, file)),
  );
  if (!found) throw new Error(`there is no page ${address}`);
  return found;
}

/** The first of the pages that only lead on. */
const redirect = () =>
  path.join('i', fs.readdirSync(path.join(buildFolder, 'i')).sort()[0] ?? '', 'index.html');

test('one page of each kind is valid HTML, by the Nu checker', () => {
  const none = whyNoChecker();
  test.skip(none !== undefined, none);
  const files = [...new Set([...listPageKinds().map(fileOf), redirect()])];
  expect(files.length).toBeGreaterThan(40);
  expect(checkHtml(buildFolder, files)).toEqual([]);
});
