/** What a plain line restates: the words of the professional text, and where they are. Pure. */
import type { Claim } from '../../claims/model/schema';
import type { Contact } from '../../contacts/model/schema';
import type { Version } from '../../level-of-need/model/version';
import type { Page } from '../../pages/model/page';
import type { WrittenPathway } from '../../pathways/model/schema';
import type { Restated } from './schema';

/** The records whose texts a plain line may say again. */
export interface Professional {
  /** The version that the site leads to. */
  lead: Version | undefined;
  pathways: readonly Pick<WrittenPathway, 'id' | 'title' | 'steps'>[];
  claims: readonly Pick<Claim, 'id' | 'says'>[];
  contacts: readonly Pick<
    Contact,
    'id' | 'name' | 'purpose' | 'notFor' | 'haveReady' | 'whatHappensNext'
  >[];
  pages: readonly Pick<Page, 'path' | 'matter' | 'headings' | 'sections'>[];
}

/** A professional text that was found. */
export interface Said {
  /** Its words in one line. */
  words: string;
  /** What it is in, and the address of that place. */
  title: string;
  path: string;
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();

function ofLevel(
  { level: number, field }: Extract<Restated, { level: number }>,
  { lead }: Professional,
): Said | undefined {
  const level = lead?.data.levels.find((one) => one.number === number);
  return (
    level &&
    lead && {
      words: joined([level[field]]),
      title: `Level ${number}: ${level.name}`,
      path: `${lead.path}levels/${level.slug}`,
    }
  );
}

function ofStep(
  { pathway: id, step: wanted }: Extract<Restated, { pathway: string }>,
  { pathways }: Professional,
): Said | undefined {
  const pathway = pathways.find((one) => one.id === id);
  const step = pathway?.steps.find((one) => one.id === wanted);
  return (
    step &&
    pathway && {
      words: joined([step.text, step.detail, step.who]),
      title: pathway.title,
      path: `/contacts/pathways#${id}`,
    }
  );
}

function ofContact(
  { contact: id, field }: Extract<Restated, { contact: string }>,
  { contacts }: Professional,
): Said | undefined {
  const contact = contacts.find((one) => one.id === id);
  const found = contact?.[field];
  return contact && found !== undefined && found.length > 0
    ? {
        words: joined([found].flat()),
        title: contact.name,
        path: `/contacts/${id}`,
      }
    : undefined;
}

function ofPage(
  { page: path, part }: Extract<Restated, { page: string }>,
  { pages }: Professional,
): Said | undefined {
  const page = pages.find((one) => one.path === path);
  const section = page?.sections.find(({ heading }) => heading === part);
  const anchor = page?.headings.find(({ text }) => text === part)?.anchor;
  return (
    page &&
    section && {
      words: joined([section.text]),
      title: `${page.matter.title}: ${part}`,
      path: anchor ? `${path}#${anchor}` : path,
    }
  );
}

/** @returns the text that is restated; undefined where there is none such. */
export function findSaid(restated: Restated, professional: Professional): Said | undefined {
  if ('level' in restated) return ofLevel(restated, professional);
  if ('pathway' in restated) return ofStep(restated, professional);
  if ('contact' in restated) return ofContact(restated, professional);
  if ('page' in restated) return ofPage(restated, professional);
  const claim = professional.claims.find(({ id }) => id === restated.claim);
  return claim && { words: claim.says, title: claim.says, path: `/references#claim-${claim.id}` };
}

/** Whether the record is among those read of which the text is a part; one that is not has a message of its own. */
export function isRead(restated: Restated, professional: Professional): boolean {
  const { lead, pathways, claims, contacts, pages } = professional;
  if ('level' in restated) return lead !== undefined;
  if ('pathway' in restated) return pathways.some(({ id }) => id === restated.pathway);
  if ('contact' in restated) return contacts.some(({ id }) => id === restated.contact);
  if ('page' in restated) return pages.some(({ path }) => path === restated.page);
  return claims.some(({ id }) => id === restated.claim);
}
