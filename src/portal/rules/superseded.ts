/** Pages and records that rest on an edition of law or guidance that a newer one has replaced: a warning each. */
import { citationsOf } from '../../features/publishing/model/page';
import type { Problem } from '../../shared/problems';
import type { Content } from '../content';

interface Resting {
  file: string;
  citations: string[];
}

/** What rests on citations, page by page and record by record. Older versions keep the editions of their day. */
function listResting({ pages, contacts, pathways, versions }: Content): Resting[] {
  const superseded = new Set(versions.filter((v) => v.status === 'superseded').map((v) => v.id));
  return [
    ...pages.filter((page) => page.kind !== 'document' || !superseded.has(page.version)).map((page) => ({ file: page.file, citations: citationsOf(page) })),
    ...contacts.map((contact) => ({ file: `data/contacts/${contact.id}.yaml`, citations: contact.citations })),
    { file: 'data/pathways.yaml', citations: [...new Set(pathways.pathways.flatMap(({ steps }) => steps.flatMap(({ clock }) => clock?.citation ?? [])))] },
  ];
}

/** One warning for each page or record and superseded edition. */
export function checkSuperseded(content: Content): Problem[] {
  const byId = new Map(content.citations.map((c) => [c.id, c]));
  return listResting(content).flatMap(({ file, citations }) => citations.flatMap((id): Problem[] => {
    const citation = byId.get(id);
    if (citation?.status !== 'superseded') return [];
    const newer = byId.get(citation.supersededBy ?? '')?.short ?? 'a newer edition';
    return [{
      file, line: 1, column: 1, field: 'citations', severity: 'warning',
      message: `rests on ${citation.short}, which ${newer} has replaced`,
      fix: 'read the newer edition, correct the page, and cite that one',
    }];
  }));
}
