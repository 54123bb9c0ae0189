/** Where a reference such as `contact:lado` leads, and the words that show it. */
import { readPhone } from '../features/contacts/plugin/phones';
import { describeVerification, type Mark } from '../features/contacts/model/verification';
import { type ContactCard, currentVersion } from '../features/level-of-need/model/slices';
import type { Content } from './content';

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

/** A contact with its first number, as a level's card shows it. */
export function contactCard(content: Content, id: string): ContactCard {
  const contact = findContact(content, id);
  const phone = contact?.phones[0] && readPhone(contact.phones[0].number);
  if (!contact || !phone) return { id, name: contact?.name ?? id };
  const mark = describeVerification(contact.verified);
  return {
    id,
    name: contact.name,
    phone: {
      text: phone.display,
      href: phone.href,
      ...(mark.status !== 'verified' && { mark: { status: mark.status, label: mark.label } }),
    },
  };
}

type Resolver = (content: Content, target: string) => Resolved | undefined;

const resolvers: Record<string, Resolver> = {
  contact: (content, id) => {
    const contact = findContact(content, id);
    return contact && { href: `/contacts/${id}`, title: contact.name };
  },
  phone: (content, id) => {
    const contact = findContact(content, id);
    const phone = contact?.phones[0] && readPhone(contact.phones[0].number);
    if (!contact) return undefined;
    return phone
      ? {
          href: phone.href,
          title: contact.name,
          text: phone.display,
          mark: describeVerification(contact.verified),
        }
      : { href: `/contacts/${id}`, title: contact.name, text: contact.name };
  },
  term: (content, id) => {
    const term = content.terms.find((t) => t.id === id);
    return term && { href: `/glossary#${id}`, title: term.term };
  },
  cite: (content, id) => {
    const citation = content.citations.find((c) => c.id === id);
    if (!citation) return undefined;
    const after =
      citation.status === 'superseded' ? ' (since replaced by a newer edition)' : undefined;
    return {
      href: `/references#${id}`,
      title: citation.title,
      text: citation.short,
      ...(after && { after }),
    };
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
