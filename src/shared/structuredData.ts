/** What pages say of themselves to machines (schema.org), where it is not of one feature alone. */
import type { BreadcrumbList, DefinedTermSet, Graph, WithContext } from 'schema-dts';

const context = 'https://schema.org';

export interface Step {
  title: string;
  /** Without the site's base address. */
  path: string;
}

/**
 * The way to a page, the page itself last. One step is no way.
 * @param siteUrl the public address, base address included, without a slash at its end
 */
export function toBreadcrumbs(
  steps: readonly Step[],
  siteUrl: string,
): WithContext<BreadcrumbList> | undefined {
  if (steps.length < 2) return undefined;
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      item: `${siteUrl}${path}`,
    })),
  };
}

interface Publisher {
  name: string;
  siteTitle: string;
  description: string;
}

/** The site, and who publishes it. No telephone number: a machine would repeat it without its mark. */
export function toSiteGraph({ name, siteTitle, description }: Publisher, siteUrl: string): Graph {
  const [site, publisher] = [`${siteUrl}/#site`, `${siteUrl}/#publisher`];
  return {
    '@context': context,
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': site,
        url: `${siteUrl}/`,
        name: siteTitle,
        description,
        inLanguage: 'en-GB',
        publisher: { '@id': publisher },
      },
      { '@type': 'Organization', '@id': publisher, name, url: `${siteUrl}/` },
    ],
  };
}

interface Meaning {
  id: string;
  term: string;
  acronyms: readonly string[];
  otherNames: readonly string[];
  meaning: string;
}

/** The words of a page, each with its meaning. @param page its public address */
export const toTermSet = (
  { title, terms }: { title: string; terms: readonly Meaning[] },
  page: string,
): WithContext<DefinedTermSet> => ({
  '@context': context,
  '@type': 'DefinedTermSet',
  '@id': page,
  url: page,
  name: title,
  inLanguage: 'en-GB',
  hasDefinedTerm: terms.map(({ id, term, acronyms, otherNames, meaning }) => ({
    '@type': 'DefinedTerm',
    '@id': `${page}#${id}`,
    url: `${page}#${id}`,
    name: term,
    description: meaning,
    ...(acronyms.length + otherNames.length > 0 && {
      alternateName: [...acronyms, ...otherNames],
    }),
  })),
});
