/** Which pages bear on a record: the other direction of the links authors write. */
import { resolveReference } from './references';
import { schemes } from './rules/bodyLinks';
import type { Content } from './content';
import type { Page } from '../features/pages/model/page';
import type { Collection } from '../shared/schema';

export interface RelatedPage {
  kind: 'Learning brief' | 'Update' | 'Guidance' | 'Level of Need' | 'Finding' | 'Contact';
  title: string;
  path: string;
}

const kindNames = {
  brief: 'Learning brief',
  update: 'Update',
  guidance: 'Guidance',
  document: 'Level of Need',
} as const;

/** The fields of front matter that name records of a collection. */
const matterFields: Partial<Record<Collection, string>> = {
  contact: 'contacts',
  finding: 'findings',
  indicator: 'indicators',
  citation: 'citations',
};

function mentions(page: Page, collection: Collection, id: string): boolean {
  const field = matterFields[collection];
  const listed = field ? (page.matter as Record<string, unknown>)[field] : undefined;
  return (
    (Array.isArray(listed) && listed.includes(id)) ||
    page.links.some(({ scheme, target }) => schemes[scheme] === collection && target === id)
  );
}

/** Pages that name a record, guidance first, then briefs, updates and the current document. */
export function relatedPages(content: Content, collection: Collection, id: string): RelatedPage[] {
  const current = content.versions.find((v) => v.status === 'current')?.id;
  const order = ['guidance', 'brief', 'update', 'document'] as const;
  return order.flatMap((kind) =>
    content.pages
      .filter(
        (page) =>
          page.kind === kind &&
          (page.kind !== 'document' || page.version === current) &&
          mentions(page, collection, id),
      )
      .map((page) => ({ kind: kindNames[kind], title: page.matter.title, path: page.path })),
  );
}

/** What audits found about a contact: the text of each finding, with its place. */
export const relatedFindings = ({ audits }: Content, contactId: string): RelatedPage[] =>
  audits.flatMap(({ cycle, responses }) =>
    responses.flatMap(({ findings }) =>
      findings
        .filter(({ contacts }) => contacts?.includes(contactId))
        .map(({ id, question, text }): RelatedPage => ({
          kind: 'Finding',
          title: text,
          path: `/audits/${cycle.id}/questions/${question}#${id}`,
        })),
    ),
  );

/**
 * What bears on an indicator: the pages that name it, and the audit findings and contacts that its learning briefs name
 * beside it, each once.
 */
export function relatedToIndicator(content: Content, id: string): RelatedPage[] {
  const briefs = content.pages.filter(
    (page) => page.kind === 'brief' && mentions(page, 'indicator', id),
  );
  const named = (field: 'findings' | 'contacts'): string[] => [
    ...new Set(
      briefs.flatMap((page) => {
        const listed = (page.matter as Record<string, unknown>)[field];
        return Array.isArray(listed)
          ? listed.filter((item): item is string => typeof item === 'string')
          : [];
      }),
    ),
  ];
  const lookUp = (
    scheme: 'finding' | 'contact',
    ids: string[],
    kind: RelatedPage['kind'],
  ): RelatedPage[] =>
    ids.flatMap((target) => {
      const resolved = resolveReference(content, scheme, target);
      return resolved ? [{ kind, title: resolved.title, path: resolved.href }] : [];
    });
  return [
    ...relatedPages(content, 'indicator', id),
    ...lookUp('finding', named('findings'), 'Finding'),
    ...lookUp('contact', named('contacts'), 'Contact'),
  ];
}
