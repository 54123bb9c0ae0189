/** Which pages bear on a record: the other direction of the links authors write. */
import { schemes } from './rules/bodyLinks';
import type { Content } from './content';
import type { Page } from '../features/publishing/model/page';
import type { Collection } from '../shared/schema';

export interface RelatedPage {
  kind: 'Learning brief' | 'Update' | 'Guidance' | 'Level of Need' | 'Finding';
  title: string;
  path: string;
}

const kindNames = { brief: 'Learning brief', update: 'Update', guidance: 'Guidance', document: 'Level of Need' } as const;

/** The fields of front matter that name records of a collection. */
const matterFields: Partial<Record<Collection, string>> = { contact: 'contacts', finding: 'findings', indicator: 'indicators', citation: 'citations' };

function mentions(page: Page, collection: Collection, id: string): boolean {
  const field = matterFields[collection];
  const listed = field ? (page.matter as Record<string, unknown>)[field] : undefined;
  return (Array.isArray(listed) && listed.includes(id))
    || page.links.some(({ scheme, target }) => schemes[scheme] === collection && target === id);
}

/** Pages that name a record, guidance first, then briefs, updates and the current document. */
export function relatedPages(content: Content, collection: Collection, id: string): RelatedPage[] {
  const current = content.versions.find((v) => v.status === 'current')?.id;
  const order = ['guidance', 'brief', 'update', 'document'] as const;
  return order.flatMap((kind) => content.pages
    .filter((page) => page.kind === kind && (page.kind !== 'document' || page.version === current) && mentions(page, collection, id))
    .map((page) => ({ kind: kindNames[kind], title: page.matter.title, path: page.path })));
}

/** What audits found about a contact: the text of each finding, with its place. */
export const relatedFindings = ({ audits }: Content, contactId: string): RelatedPage[] =>
  audits.flatMap(({ cycle, responses }) => responses.flatMap(({ findings }) => findings
    .filter(({ contacts }) => contacts?.includes(contactId))
    .map(({ id, question, text }): RelatedPage => ({ kind: 'Finding', title: text, path: `/audits/${cycle.id}/questions/${question}#${id}` }))));
