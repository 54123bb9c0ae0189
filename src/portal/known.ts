/** The ids that exist across all collections, for the one rule that checks references. */
import type { Known, Salvaged } from '../shared/references';
import { type Collection, collections } from '../shared/schema';
import type { Content } from './content';

/** Collects the ids of everything that was read, whole or not. */
export function listKnown(content: Content, salvaged: Salvaged): Known {
  const whole: Record<Collection, string[]> = {
    agency: content.agencies.map((a) => a.id),
    area: content.partnership.areas.map((a) => a.id),
    audience: content.partnership.audiences.map((a) => a.id),
    concern: content.concerns.map((c) => c.id),
    contact: content.contacts.map((c) => c.id),
    citation: content.citations.map((c) => c.id),
    term: content.terms.map((t) => t.id),
    pathway: content.pathways.pathways.map((p) => p.id),
    indicator: content.versions.flatMap((v) => v.data.indicators.map((i) => i.id)),
    finding: content.audits.flatMap((a) => a.responses.flatMap((r) => r.findings.map((f) => f.id))),
    question: content.audits.flatMap((a) => a.questions.map((q) => String(q.number))),
    recommendation: content.audits.flatMap((a) => a.recommendations.map((r) => String(r.number))),
  };
  const ids = (collection: Collection): ReadonlySet<string> =>
    new Set([...whole[collection], ...(salvaged[collection] ?? [])]);
  return {
    unread: new Set(collections.filter((collection) => salvaged[collection] === undefined)),
    ids: {
      agency: ids('agency'),
      area: ids('area'),
      audience: ids('audience'),
      concern: ids('concern'),
      contact: ids('contact'),
      citation: ids('citation'),
      term: ids('term'),
      pathway: ids('pathway'),
      indicator: ids('indicator'),
      finding: ids('finding'),
      question: ids('question'),
      recommendation: ids('recommendation'),
    },
  };
}
