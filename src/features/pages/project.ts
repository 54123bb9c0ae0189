/** The Markdown pages: Docusaurus makes them, and what is known of them is said here. */
import type { Site } from '../../shared/collection';
import { versionCollection } from '../level-of-need/collection';
import { pageCollection } from './collection';
import { allBriefsPath, briefsOnPage } from './model/brief';
import { pageDocuments } from './plugin/documents';
import { createPageRoutes, guidancePath } from './plugin/routes';
import { checkDocumentPages } from './plugin/rules/documentPages';
import { listedBriefs, slidesOfBriefs } from './view';

export { collections } from './collection';

export const siteRules = [
  {
    name: 'pages of the document',
    about: 'Each level and each domain of a version has its page.',
    check: (site: Site) =>
      checkDocumentPages(site.all(versionCollection), site.all(pageCollection)),
  },
];

/** Lists of pages of a kind; Docusaurus makes those of posts by itself. */
const lists = [
  { kind: 'brief', path: '/briefs/' },
  { kind: 'update', path: '/updates/' },
  { kind: 'guidance', path: guidancePath },
] as const;

/** The lists that have something in them. The addresses of the Markdown pages are their own. */
export function addresses(site: Site): string[] {
  const kinds = new Set(site.all(pageCollection).map(({ kind }) => kind));
  return lists.filter(({ kind }) => kinds.has(kind)).map(({ path }) => path);
}

export const routes = (site: Site) => createPageRoutes(site.all(pageCollection));

export const documents = (site: Site) =>
  pageDocuments(site.all(pageCollection), site.all(versionCollection));

/**
 * The slides of each brief, which its page loads when somebody asks for them; and all briefs in one list, for the filters
 * of a list that goes on on other pages.
 */
export const files = (site: Site) => {
  const briefs = listedBriefs(site);
  return [
    ...slidesOfBriefs(site).map(({ path, slides }) => ({
      path: `${path.slice(1)}/slides.json`,
      content: JSON.stringify(slides),
    })),
    ...(briefs.length > briefsOnPage
      ? [{ path: allBriefsPath.slice(1), content: JSON.stringify({ briefs }) }]
      : []),
  ];
};
