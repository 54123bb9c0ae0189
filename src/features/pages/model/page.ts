/** A Markdown page of any kind, read and checked. */
import type { Heading, ReferenceLink, SiteLink, TextSection } from '../../../shared/markdown/parse';
import type { Brief, DocumentPage, Guidance, SitePage, Update } from './schema';

interface Body {
  /** Path from the project's root. */
  file: string;
  /** Its address, without the site's base address. */
  path: string;
  headings: Heading[];
  links: ReferenceLink[];
  siteLinks: SiteLink[];
  sections: TextSection[];
  text: string;
}

export type Page =
  | (Body & { kind: 'brief'; matter: Brief })
  | (Body & { kind: 'update'; matter: Update })
  | (Body & { kind: 'guidance'; matter: Guidance })
  | (Body & { kind: 'document'; version: string; matter: DocumentPage })
  | (Body & { kind: 'site'; matter: SitePage });

export type PageKind = Page['kind'];

/** The pages of one kind. */
export const pagesOf = <K extends PageKind>(
  pages: readonly Page[],
  kind: K,
): Extract<Page, { kind: K }>[] =>
  pages.filter((page): page is Extract<Page, { kind: K }> => page.kind === kind);

/** The citations a page relies on: those its front matter lists and those its text links to. */
export function citationsOf(page: Page): string[] {
  const listed = 'citations' in page.matter ? page.matter.citations : [];
  const linked = page.links.filter(({ scheme }) => scheme === 'cite').map(({ target }) => target);
  return [...new Set([...listed, ...linked])];
}

/** The guidance pages in the order of their sidebar, as a list shows them. */
export const listGuidance = (pages: readonly Page[]) =>
  pagesOf(pages, 'guidance')
    .sort((a, b) => a.matter.sidebar_position - b.matter.sidebar_position)
    .map(({ path, matter }) => ({ path, title: matter.title, description: matter.description }));
