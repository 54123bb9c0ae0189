/** What the portal asks of a feature: its `project.ts`, imported whole. Each view is a pure function of the site. */
import type { SearchDocument } from '../features/search/model/documents';
import type { Collection, Site } from '../shared/collection';
import type { Bundle, Dataset } from '../shared/openData';
import type { Problem } from '../shared/problems';
import type { Route } from '../shared/routes';

export interface OutputFile {
  /** Path below the output folder. */
  path: string;
  content: string | Buffer;
}

/** What can be checked only where everything else is whole. */
export interface SiteRule {
  name: string;
  /** In one sentence, what it asks. */
  about: string;
  check(site: Site): Problem[];
}

export interface Feature {
  /** What it adds to the content. */
  collections?: readonly Collection<unknown>[];
  siteRules?: readonly SiteRule[];
  /** The addresses of all its pages, named without making them. */
  addresses?(site: Site): string[];
  routes?(site: Site): Route[];
  /** The page of one record, for a look at it, where making all of them takes long. */
  routeOf?(site: Site, collection: string, id: string): Route | undefined;
  /** Its open data. */
  datasets?(site: Site): Dataset[];
  /** Open data in shapes that are not ours. */
  bundles?(site: Site): Bundle[];
  /** What search can find of it. */
  documents?(site: Site): SearchDocument[];
  /** Files beside the pages. */
  files?(site: Site): OutputFile[] | Promise<OutputFile[]>;
  /** What Markdown pages import. */
  slices?(site: Site): { name: string; data: unknown }[];
}
