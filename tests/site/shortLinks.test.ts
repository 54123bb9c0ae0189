/** Every permanent link of every version resolves: to a page that exists and has the anchor. */
import fs from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Site } from '../../src/shared/collection';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';
import { expect, test } from '@playwright/test';
import { versionCollection } from '../../src/features/level-of-need/collection';
import { pageCollection } from '../../src/features/pages/collection';

let site: Site;
let indicators: { version: string; id: string; dimension: string }[];
test.beforeAll(() => {
  site = siteContent();
  indicators = site
    .all(versionCollection)
    .flatMap(({ id: version, data }) =>
      data.indicators.map(({ id, dimension }) => ({ version, id, dimension })),
    );
});

const pages = new Map<string, ReturnType<typeof load>>();

function open(file: string) {
  const full = path.join(buildFolder, file);
  if (!pages.has(file) && fs.existsSync(full)) pages.set(file, load(fs.readFileSync(full, 'utf8')));
  return pages.get(file);
}

/** Where a page leads on to: the script and, where there are no scripts, the refresh say the same. */
function leadsTo(file: string): string {
  const $ = open(file);
  const to = $?.('script[src="/lead-on.js"]').attr('data-to') ?? '';
  expect([file, $?.('noscript').html()]).toEqual([file, expect.stringContaining(`url=${to}"`)]);
  return to;
}

test('short links lead to an anchor that is there', async () => {
  expect(indicators.length).toBeGreaterThan(500);
  const lost = indicators.flatMap(({ version, id }) => {
    const to = leadsTo(`i/${id}/index.html`);
    const [address, anchor] = to.slice(1).split('#');
    return anchor === id && open(`${address}/index.html`)?.(`[id="${id}"]`).length === 1
      ? []
      : [`${version} ${id}: ${to}`];
  });
  expect(lost).toEqual([]);
});

test('the address an indicator had on the dimension of any version still has its anchor', async () => {
  const lost = indicators.filter(
    ({ id, dimension }) =>
      open(`indicators/${dimension}/index.html`)?.(`[id="${id}"]`).length !== 1,
  );
  expect(lost).toEqual([]);
});

test('an address with the name of the version in force leads to the page in force', async () => {
  const inForce = site.all(versionCollection).find(({ status }) => status === 'current');
  const documents = site
    .all(pageCollection)
    .filter((page) => page.kind === 'document' && page.version === inForce?.id);
  expect(documents.length).toBeGreaterThan(10);
  const lost = documents.flatMap(({ path: address }) => {
    const named = `level-of-need/${inForce?.id}/${address.slice('/level-of-need/'.length)}`;
    const to = leadsTo(path.join(named, 'index.html'));
    return to === address ? [] : [`${named}: ${to}`];
  });
  expect(lost).toEqual([]);
});

test('an anchor that any published version had on a level or domain page is on that page of the version in force', async () => {
  const versions = site.all(versionCollection).filter(({ status }) => status !== 'draft');
  const current = versions.find(({ status }) => status === 'current')?.data;
  const lost = versions.flatMap(({ id: version, data }) =>
    data.indicators.flatMap(({ id, level, dimension }) => {
      const slug = current?.levels.find(({ number }) => number === level)?.slug ?? '';
      const domain =
        current?.domains.find((d) =>
          data.domains.some(
            (old) => old.id === d.id && old.dimensions.some((x) => x.id === dimension),
          ),
        )?.id ?? '';
      return [`level-of-need/levels/${slug}`, `level-of-need/domains/${domain}`]
        .filter((page) => open(`${page}/index.html`)?.(`[id="${id}"]`).length !== 1)
        .map((page) => `${version} ${page}#${id}`);
    }),
  );
  expect(versions.length).toBeGreaterThan(1);
  expect(lost).toEqual([]);
});
