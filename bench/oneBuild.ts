/** Reads a folder of content and makes every view of it once; prints what that cost, as JSON. */
import { londonToday } from '../src/portal/clock';
import { listFiles, listRoutes, listSlices, searchSource } from '../src/portal/project';
import { readSite } from '../src/portal/site';
import type { Cost } from './build';

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

async function main(folder: string): Promise<Cost> {
  const start = used();
  const { site, problems } = readSite(folder, {
    release: false,
    today: londonToday(),
    url: 'https://portal.example',
  });
  const checked = used();
  if (!site)
    throw new Error(`not whole: ${JSON.stringify(problems.find((p) => p.severity === 'error'))}`);
  const pages = listRoutes(site).length;
  listSlices(site);
  searchSource(site);
  await listFiles(site);
  return {
    checkMs: checked - start,
    viewsMs: used() - checked,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    pages,
  };
}

void main(process.argv[2] ?? '').then((cost) => console.log(JSON.stringify(cost)));
