/** Where a reference such as `contact:lado` leads, and the words that show it. */
import { judge, type Mark } from '../features/contacts/model/reliance';
import { type ContactCard, currentVersion } from '../features/level-of-need/model/slices';
import { toLine } from '../features/contacts/plugin/props';
import type { Content } from './content';
import { namesOf } from './names';

export interface Resolved {
  /** The address without the site's base address, or `tel:`. */
  href: string;
  /** The name of what it leads to. */
  title: string;
  /** Set where the author's words are replaced by the record's own. */
  text?: string;
  /** Words to add after the link. */
  after?: string;
  mark?: Mark;
}

/** The address of an indicator: on the page of the dimension in which the newest published version has it. */
export function indicatorPath(
  { versions }: Pick<Content, 'versions'>,
  id: string,
): string | undefined {
  const published = [
    ...versions.filter((v) => v.status !== 'draft'),
    ...versions.filter((v) => v.status === 'draft'),
  ];
  const holder = published.flatMap((v) => v.data.indicators).find((i) => i.id === id);
  return holder ? `/indicators/${holder.dimension}#${id}` : undefined;
}

/** The page of a level in the version in force. */
export function levelPath(
  { versions }: Pick<Content, 'versions'>,
  level: number,
): string | undefined {
  const { path, data } = currentVersion(versions);
  const slug = data.levels.find(({ number }) => number === level)?.slug;
  return slug && `${path}levels/${slug}`;
}

const findContact = (content: Content, id: string) => content.contacts.find((c) => c.id === id);

/** A contact as a level's card shows it; whoever stands in for it, where its own number is not known. */
export function contactCard(content: Content, id: string): ContactCard {
  const contact = findContact(content, id);
  if (!contact) throw new Error(`${id} was not checked before it was shown`);
  return toLine(contact, namesOf(content));
}

/** `Working Together (2023; there is a newer edition)`. */
const sayReplaced = (short: string): string =>
  short.endsWith(')')
    ? `${short.slice(0, -1)}; there is a newer edition)`
    : `${short} (there is a newer edition)`;

type Resolver = (content: Content, target: string) => Resolved | undefined;

const resolvers: Record<string, Resolver> = {
  contact: (content, id) => {
    const contact = findContact(content, id);
    return contact && { href: `/contacts/${id}`, title: contact.name };
  },
  phone: (content, id) => {
    const contact = findContact(content, id);
    const { standIn } = contact ?? {};
    const reached = standIn?.contact ? findContact(content, standIn.contact) : contact;
    const phone = reached?.phones[0];
    if (!contact) return undefined;
    if (!reached || !phone)
      return { href: `/contacts/${id}`, title: contact.name, text: contact.name };
    const askFor = reached === contact ? undefined : (standIn?.askFor ?? contact.name);
    return {
      href: phone.href,
      title: reached.name,
      text: phone.display,
      ...(askFor && { after: ` (${reached.name}; ask for ${askFor})` }),
      mark: judge(reached.evidence, content.partnership.evidenceMonths),
    };
  },
  term: (content, id) => {
    const term = content.terms.find((t) => t.id === id);
    return term && { href: `/glossary#${id}`, title: term.term };
  },
  cite: (content, id) => {
    const citation = content.citations.find((c) => c.id === id);
    if (!citation) return undefined;
    const text = citation.status === 'superseded' ? sayReplaced(citation.short) : citation.short;
    return { href: `/references#${id}`, title: citation.title, text };
  },
  pathway: (content, id) => {
    const pathway = content.pathways.pathways.find((p) => p.id === id);
    return pathway && { href: `/contacts/pathways#${id}`, title: pathway.title };
  },
  indicator: (content, id) => {
    const href = indicatorPath(content, id);
    const indicator = content.versions.flatMap((v) => v.data.indicators).find((i) => i.id === id);
    return href && indicator ? { href, title: indicator.text } : undefined;
  },
  finding: (content, id) =>
    content.audits.flatMap(({ cycle, responses }) =>
      responses.flatMap((r) =>
        r.findings
          .filter((f) => f.id === id)
          .map((f) => ({
            href: `/audits/${cycle.id}/questions/${f.question}#${id}`,
            title: f.text,
          })),
      ),
    )[0],
  question: (content, number) =>
    content.audits.flatMap(({ cycle, questions }) =>
      questions
        .filter((q) => String(q.number) === number)
        .map((q) => ({
          href: `/audits/${cycle.id}/questions/${number}`,
          title: `Question ${number}: ${q.text}`,
        })),
    )[0],
  recommendation: (content, number) =>
    content.audits.flatMap(({ cycle, recommendations }) =>
      recommendations
        .filter((r) => String(r.number) === number)
        .map((r) => ({
          href: `/audits/${cycle.id}/recommendations#recommendation-${number}`,
          title: `Recommendation ${number}: ${r.text}`,
        })),
    )[0],
};

/** Resolves one reference; undefined for a scheme or id that does not exist. */
export const resolveReference = (
  content: Content,
  scheme: string,
  target: string,
): Resolved | undefined => resolvers[scheme]?.(content, target);

/** Every place within a page that a record has to itself, for example `/glossary#mash`. */
export function listPlaces(content: Content): ReadonlySet<string> {
  const targets: Record<string, readonly string[]> = {
    term: content.terms.map(({ id }) => id),
    cite: content.citations.map(({ id }) => id),
    pathway: content.pathways.pathways.map(({ id }) => id),
    indicator: content.versions.flatMap(({ data }) => data.indicators.map(({ id }) => id)),
    finding: content.audits.flatMap(({ responses }) =>
      responses.flatMap(({ findings }) => findings.map(({ id }) => id)),
    ),
    recommendation: content.audits.flatMap(({ recommendations }) =>
      recommendations.map(({ number }) => String(number)),
    ),
  };
  return new Set(
    Object.entries(targets).flatMap(([scheme, ids]) =>
      ids.flatMap((target) => resolveReference(content, scheme, target)?.href ?? []),
    ),
  );
}
