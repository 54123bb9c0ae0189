/** The ids that exist across all collections, for the one rule that checks references. */
import type { Known } from '../shared/references';
import type { Collection } from '../shared/schema';
import type { Content } from './content';

interface Unfinished {
  /** Contacts whose file is there, whole or not. */
  namedContacts: readonly string[];
  /** Collections whose file could not be read. */
  unread: readonly Collection[];
}

/** Collects the ids of everything that was read. */
export function listKnown(content: Content, { namedContacts, unread }: Unfinished): Known {
  const ids = (list: Iterable<string>) => new Set(list);
  return {
    unread: new Set(unread),
    ids: {
      agency: ids(content.agencies.map((a) => a.id)),
      area: ids(content.partnership.areas.map((a) => a.id)),
      audience: ids(content.partnership.audiences.map((a) => a.id)),
      concern: ids(content.concerns.map((c) => c.id)),
      contact: ids([...content.contacts.map((c) => c.id), ...namedContacts]),
      citation: ids(content.citations.map((c) => c.id)),
      term: ids(content.terms.map((t) => t.id)),
      pathway: ids(content.pathways.pathways.map((p) => p.id)),
      indicator: ids(content.versions.flatMap((v) => v.data.indicators.map((i) => i.id))),
      finding: ids(content.audits.flatMap((a) => a.responses.flatMap((r) => r.findings.map((f) => f.id)))),
      question: ids(content.audits.flatMap((a) => a.questions.map((q) => String(q.number)))),
      recommendation: ids(content.audits.flatMap((a) => a.recommendations.map((r) => String(r.number)))),
    },
  };
}
