/** Reads and checks the whole content: the one way in, used by the build, the command line and the tests. */
import { loadAudits } from '../features/audits/plugin/load';
import { citationsSchema } from '../features/citations/model/schema';
import { loadCitations } from '../features/citations/plugin/load';
import { concernsSchema, contactSchema } from '../features/contacts/model/schema';
import { loadContacts } from '../features/contacts/plugin/load';
import { checkRelease } from '../features/contacts/plugin/rules/release';
import { glossarySchema } from '../features/glossary/model/schema';
import { loadGlossary } from '../features/glossary/plugin/load';
import { versionSchema } from '../features/level-of-need/model/schema';
import { loadVersions } from '../features/level-of-need/plugin/load';
import { pathwaysSchema } from '../features/pathways/model/schema';
import { loadPathways } from '../features/pathways/plugin/load';
import { agenciesSchema, partnershipSchema } from '../features/partnership/model/schema';
import { loadPartnership } from '../features/partnership/plugin/load';
import { loadPages } from '../features/publishing/plugin/load';
import { cycleSchema, recommendationsSchema, responseSchema } from '../features/audits/model/schema';
import type { z } from 'zod';
import { hasErrors, type Problem, sortProblems } from '../shared/problems';
import { checkReferences, type Known } from '../shared/references';
import type { Loaded } from '../shared/yaml/record';
import type { Content } from './content';
import { listKnown } from './known';
import { checkBodyLinks } from './rules/bodyLinks';
import { checkSuperseded } from './rules/superseded';

export interface LoadOptions {
  /** Apply the rules of a release: nothing unconfirmed, nothing overdue. */
  release: boolean;
  /** The calendar date in Europe/London, `2026-11-24`. */
  today: string;
}

export interface ContentReading {
  /** Whole only when no problem is an error. */
  content: Content | undefined;
  problems: Problem[];
  filesRead: number;
}

type Checkable = readonly [z.ZodType, ReadonlyArray<Loaded<unknown> | undefined>];

function checkAllReferences(known: Known, sets: readonly Checkable[]): Problem[] {
  return sets.flatMap(([schema, records]) => records.flatMap((record) => (record ? checkReferences(schema, record, known) : [])));
}

/**
 * Reads all content below `root`. Never throws for what an author wrote: problems come back as data, all at once.
 * References are checked against whatever could be read, so one broken file does not hide the faults of the others.
 */
export function loadContent(root: string, { release, today }: LoadOptions): ContentReading {
  const partnership = loadPartnership(root);
  const contacts = loadContacts(root);
  const versions = loadVersions(root);
  const audits = loadAudits(root);
  const citations = loadCitations(root);
  const glossary = loadGlossary(root);
  const pathways = loadPathways(root);
  const published = versions.versions.filter((v) => v.status !== 'draft').map((v) => v.id);
  const pages = loadPages(root, published);
  const parts = [partnership, contacts, versions, audits, citations, glossary, pathways, pages];

  const content: Content = {
    partnership: partnership.partnership?.value ?? {
      name: '', shortName: '', siteTitle: '', tagline: '', email: '', contact: '', urgent: [], review: { warnDays: 30 }, licence: { name: '', url: '' }, areas: [], audiences: [],
    },
    agencies: partnership.agencies?.value.agencies ?? [],
    contacts: contacts.contacts.map(({ value }) => value),
    concerns: contacts.concerns?.value.concerns ?? [],
    versions: versions.versions,
    audits: audits.cycles,
    citations: citations.citations?.value.citations ?? [],
    pathways: pathways.pathways?.value ?? { officeDayEnds: '', pathways: [] },
    terms: glossary.glossary?.value.terms ?? [],
    pages: pages.pages,
  };
  const known = listKnown(content, {
    namedContacts: contacts.named,
    unread: [
      ...(partnership.partnership ? [] : ['area', 'audience'] as const),
      ...(partnership.agencies ? [] : ['agency'] as const),
      ...(contacts.concerns ? [] : ['concern'] as const),
      ...(citations.citations ? [] : ['citation'] as const),
      ...(glossary.glossary ? [] : ['term'] as const),
      ...(pathways.pathways ? [] : ['pathway'] as const),
      ...(versions.whole ? [] : ['indicator'] as const),
      ...(audits.whole ? [] : ['finding', 'question', 'recommendation'] as const),
    ],
  });
  const problems = sortProblems([
    ...parts.flatMap((part) => part.problems),
    ...checkAllReferences(known, [
      [partnershipSchema, [partnership.partnership]],
      [agenciesSchema, [partnership.agencies]],
      [contactSchema, contacts.contacts],
      [concernsSchema, [contacts.concerns]],
      [versionSchema, versions.files],
      [cycleSchema, audits.files.map((f) => f.cycle)],
      [responseSchema, audits.files.flatMap((f) => f.responses)],
      [recommendationsSchema, audits.files.map((f) => f.recommendations)],
      [citationsSchema, [citations.citations]],
      [glossarySchema, [glossary.glossary]],
      [pathwaysSchema, [pathways.pathways]],
      ...pages.files.map(({ schema, loaded }): Checkable => [schema, [loaded]]),
    ]),
    ...pages.pages.flatMap((page) => checkBodyLinks(page, known)),
    ...checkSuperseded(content),
    ...(release ? contacts.contacts.flatMap((contact) => checkRelease(contact, today)) : []),
  ]);
  return {
    content: hasErrors(problems) ? undefined : content,
    problems,
    filesRead: parts.reduce((sum, part) => sum + part.filesRead, 0),
  };
}
