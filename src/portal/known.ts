/** The ids that exist across all collections, for the one rule that checks references. */
import type { Known } from '../shared/references';
import type { Content } from './content';

/** Collects the ids of everything that was read whole. */
export function listKnown(content: Content): Known {
  const ids = (list: Iterable<string>) => new Set(list);
  return {
    agency: ids(content.agencies.map((a) => a.id)),
    area: ids(content.partnership.areas.map((a) => a.id)),
    audience: ids(content.partnership.audiences.map((a) => a.id)),
    concern: ids(content.concerns.map((c) => c.id)),
    contact: ids(content.contacts.map((c) => c.id)),
    citation: ids(content.citations.map((c) => c.id)),
    term: ids(content.terms.map((t) => t.id)),
    indicator: ids(content.versions.flatMap((v) => v.data.indicators.map((i) => i.id))),
    dimension: ids(content.versions.flatMap((v) => v.data.domains.flatMap((d) => d.dimensions.map((x) => x.id)))),
    finding: ids(content.audits.flatMap((a) => a.responses.flatMap((r) => r.findings.map((f) => f.id)))),
    question: ids(content.audits.flatMap((a) => a.questions.map((q) => String(q.number)))),
    recommendation: ids(content.audits.flatMap((a) => a.recommendations.map((r) => String(r.number)))),
    cycle: ids(content.audits.map((a) => a.cycle.id)),
    page: ids(content.pages.map((p) => p.path)),
  };
}
