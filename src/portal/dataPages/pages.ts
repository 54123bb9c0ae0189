/**
 * Pages that one component draws many of, as those of the contacts. What the framework knows of an address goes to every
 * visitor, so that each record would make every page heavier: these have their data in a file each instead, and the
 * browser knows the folders they are in. See contributing/decisions/0047-data-of-a-page.md.
 */
import { createHash } from 'node:crypto';
import { once, type Site } from '../../shared/collection';
import { type PageData, pageDataPath, versionQuery } from '../../shared/pageData';
import type { Route } from '../../shared/routes';
import type { OutputFile } from '../feature';
import { listRoutes } from '../project';

/** From this many pages of one component on, a file for each is less than what all visitors would carry. */
const many = 3;

export interface DataPage {
  /** Without the base address. */
  path: string;
  component: string;
  data: PageData;
}

function readData({ component, props }: Route): PageData {
  const version = createHash('sha256')
    .update(JSON.stringify([component, props]))
    .digest('hex')
    .slice(0, 8);
  return { version, component, props };
}

/** Which of the pages have their data in a file of their own. */
export function selectDataPages(routes: readonly Route[]): DataPage[] {
  const counts = new Map<string, number>();
  for (const { component } of routes) counts.set(component, (counts.get(component) ?? 0) + 1);
  return routes
    .filter(({ component, modules }) => !modules && (counts.get(component) ?? 0) >= many)
    .map((route) => ({ path: route.path, component: route.component, data: readData(route) }));
}

/** Those of a site. */
export const dataPages = once((site: Site): DataPage[] => selectDataPages(listRoutes(site)));

/** A file for each, from the base address. */
export const dataFiles = (site: Site): OutputFile[] =>
  dataPages(site).map(({ path, data }) => ({
    path: pageDataPath(path),
    content: JSON.stringify(data),
  }));

/** The address of its data, with the version a page was written with: by the page's address, both with the base. */
export const dataAddresses = (site: Site): ReadonlyMap<string, string> =>
  new Map(
    dataPages(site).map(({ path, data }) => [
      site.base + path.replace(/^\/|\/$/g, ''),
      `${site.base}${pageDataPath(path)}${versionQuery}${data.version}`,
    ]),
  );
