/** What a page costs a reader on a phone, beside the same words built by others, in one run. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serveFolder, type StaticServer } from '../../scripts/lib/staticServer';
import { timeAnswers } from './answers';
import { auditPage, medianOf, type PageFigures } from './lighthouse';
import { buildClassic, buildStarlight, installRivals } from './rivals';
import { type SamplePage, samplePages } from './sample';

interface Builder {
  name: string;
  server: StaticServer;
  addressOf: (page: SamplePage) => string;
}

const row = (name: string, cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;

const heading = row('', ['perf', 'a11y', 'best', 'seo', 'LCP s', 'block ms', 'CLS', 'KB']);

const figures = (found: PageFigures): (string | number)[] => [
  found.performance,
  found.accessibility,
  found.bestPractices,
  found.seo,
  (found.lcp / 1_000).toFixed(2),
  Math.round(found.blocking),
  found.cls.toFixed(3),
  Math.round(found.bytes / 1_024),
];

async function startBuilders(
  root: string,
  work: string,
  modules: string,
  pages: readonly SamplePage[],
): Promise<Builder[]> {
  const starlight = buildStarlight(modules, pages);
  const classic = buildClassic(path.join(work, 'classic'), root, pages);
  return [
    {
      name: 'this site',
      server: await serveFolder(path.join(root, 'build')),
      addressOf: ({ address }) => address,
    },
    {
      name: 'Starlight',
      server: await serveFolder(starlight),
      addressOf: ({ slug }) => `/${slug}/`,
    },
    {
      name: 'classic template',
      server: await serveFolder(classic),
      addressOf: ({ slug }) => (slug === 'home' ? '/' : `/${slug}`),
    },
  ];
}

/** Each builder in turn within a run, so that a busy moment of the machine falls on all of them alike. */
async function measurePage(
  builders: readonly Builder[],
  page: SamplePage,
  runs: number,
  modules: string,
): Promise<Map<string, PageFigures[]>> {
  const found = new Map(builders.map(({ name }) => [name, [] as PageFigures[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const { name, server, addressOf } of builders)
      found.get(name)?.push(await auditPage(modules, server.origin + addressOf(page)));
  }
  return found;
}

/**
 * Prints a table for each type of page.
 * @param runs how often each page is measured; the middle is printed.
 * @throws Error where there is no build, or a rival cannot be built.
 */
export async function comparePages(root: string, runs: number): Promise<void> {
  const build = path.join(root, 'build');
  if (!fs.existsSync(path.join(build, 'index.html')))
    throw new Error('There is no build to measure. Run npm run build first.');
  const pages = samplePages(build);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-pages-'));
  try {
    const modules = installRivals(root);
    const builders = await startBuilders(root, work, modules, pages);
    console.log(`Lighthouse as on a phone, the middle of ${runs}:\n${heading}`);
    for (const page of pages) {
      console.log(`${page.type} (${page.address})`);
      for (const [name, all] of await measurePage(builders, page, runs, modules))
        console.log(row(name, figures(medianOf(all))));
    }
    const [own] = builders;
    const contact = pages.find(({ type }) => type === 'contact');
    if (own && contact) await timeAnswers(own.server.origin, contact.address, runs);
    await Promise.all(builders.map(({ server }) => server.close()));
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
