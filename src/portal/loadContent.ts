/** Reads and checks the whole content: the one way in, used by the build, the command line and the tests. */
import { loadAudits } from '../features/audits/plugin/load';
import { loadCitations } from '../features/citations/plugin/load';
import type { Finder } from '../features/contacts/model/concerns';
import { isNational } from '../features/contacts/model/answer';
import { makeCalendar } from '../shared/calendar/bankHolidays';
import type { Contact } from '../features/contacts/model/schema';
import { loadContacts } from '../features/contacts/plugin/load';
import { checkEmergency } from '../features/contacts/plugin/rules/emergency';
import { checkGaps } from '../features/contacts/plugin/rules/gaps';
import { checkRoles } from '../features/contacts/plugin/rules/roles';
import { checkRelease } from '../features/contacts/plugin/rules/release';
import { loadGlossary } from '../features/glossary/plugin/load';
import { leadVersion } from '../features/level-of-need/model/version';
import { loadVersions } from '../features/level-of-need/plugin/load';
import { loadWords } from '../features/level-of-need/plugin/words';
import { checkDraftWords } from '../features/level-of-need/plugin/rules/draftWords';
import { loadPathways } from '../features/pathways/plugin/load';
import { loadPartnership } from '../features/partnership/plugin/load';
import { loadPages } from '../features/pages/plugin/load';
import { noDanger } from '../features/search/model/danger';
import { loadReading } from '../features/search/plugin/load';
import { plainWords } from '../shared/everyday';
import { hasErrors, type Problem, sortProblems } from '../shared/problems';
import { type Checkable, checkPastDates, checkReferences } from '../shared/references';
import type { Loaded } from '../shared/yaml/record';
import type { Content } from './content';
import { listKnown } from './known';
import { listPlaces } from './references';
import { createRoutes } from './routes';
import { checkBodyLinks } from './rules/bodyLinks';
import { checkComponents } from './rules/components';
import { checkConcernLevels } from './rules/concernLevels';
import { checkDocumentPages } from './rules/documentPages';
import { checkPageFields, checkSiteLinks } from './rules/siteLinks';
import { checkPostDate } from './rules/postDates';
import { checkStrayFiles } from './rules/strayFiles';
import { checkSuperseded } from './rules/superseded';
import { checkTakenAddresses } from './rules/takenAddresses';

export interface LoadOptions {
  /** Apply the rules of a release: nothing unconfirmed, nothing overdue. */
  release: boolean;
  /** Why contacts past their review date may go out all the same; see `findReasonFault`. */
  allowOverdue?: string;
  /** The calendar date in Europe/London, `2026-11-24`. */
  today: string;
}

export interface ContentReading {
  /** Whole only when no problem is an error. */
  content: Content | undefined;
  problems: Problem[];
  filesRead: number;
}

/** Stands in for a file that could not be read, so that the others can be checked; content is never whole with it. */
const emptyFinder: Finder = {
  questions: {
    worry: { ask: '', skip: '', skipTo: '' },
    area: { skip: '' },
    audience: { ask: '', skip: '' },
  },
  groups: [],
  responsibility: [],
  elsewhere: { text: '', link: { label: '', url: '' }, ask: [] },
  lastResort: '',
  advice: [],
  concerns: [],
};

/** What can be said only where every page is known. */
function checkPages(
  content: Content,
  contacts: readonly Loaded<Contact>[],
  records: readonly Checkable[],
  files: ReadonlySet<string>,
): Problem[] {
  const { pages, versions } = content;
  const made = createRoutes(content, '').map((route) => route.path);
  return [
    ...checkSiteLinks({ pages, made, places: listPlaces(content), files }),
    ...checkTakenAddresses(pages, contacts, made),
    ...checkDocumentPages(versions, pages),
    ...checkPageFields(records, { pages, made }),
  ];
}

/**
 * Reads all content below `root`. Never throws for what an author wrote: problems come back as data, all at once.
 * References are checked against whatever could be read, so one broken file does not hide the faults of the others.
 */
export function loadContent(
  root: string,
  { release, today, allowOverdue }: LoadOptions,
): ContentReading {
  const partnership = loadPartnership(root);
  const contacts = loadContacts(root);
  const versions = loadVersions(root, today, release);
  const words = loadWords(root);
  const audits = loadAudits(root);
  const citations = loadCitations(root);
  const glossary = loadGlossary(root);
  const pathways = loadPathways(root);
  const pages = loadPages(root, versions.published);
  const reading = loadReading(root);
  const parts = [
    partnership,
    contacts,
    versions,
    words,
    audits,
    citations,
    glossary,
    pathways,
    reading,
    pages,
  ];

  const proclaimed = partnership.partnership?.value.bankHolidays ?? [];
  const content: Content = {
    today,
    calendar: makeCalendar(
      today,
      proclaimed.map(({ date }) => date),
    ),
    partnership: partnership.partnership?.value ?? {
      name: '',
      shortName: '',
      siteTitle: '',
      tagline: '',
      email: '',
      emergencyNumber: '',
      evidenceMonths: { confirmed: 12, published: 6, 'second-hand': 3 },
      bankHolidays: [],
      urgent: [],
      review: {
        warnDays: 30,
        levelOfNeed: { reviewed: '', due: '', owner: '' },
        citations: { everyMonths: 12, owner: '' },
      },
      licence: { name: '', url: '' },
      unfinishedWords: [],
      levelSigns: [],
      areas: [],
      audiences: [],
    },
    agencies: partnership.agencies?.value.agencies ?? [],
    contacts: contacts.contacts.map(({ value }) => value),
    finder: contacts.concerns?.value ?? emptyFinder,
    concerns: contacts.concerns?.value.concerns ?? [],
    versions: versions.versions,
    indicatorWords: words.words,
    situations: words.situations,
    audits: audits.cycles,
    citations: citations.citations?.value.citations ?? [],
    pathways: pathways.pathways?.value ?? { officeDayEnds: '', pathways: [] },
    terms: glossary.glossary?.value.terms ?? [],
    everyday: glossary.everyday?.value ?? plainWords,
    danger: reading.danger ?? noDanger,
    dangerList: reading.judged ?? { danger: [], noDanger: [] },
    places: reading.places ?? [],
    pages: pages.pages,
  };
  if (allowOverdue !== undefined) {
    content.overdue = {
      reason: allowOverdue,
      contacts: content.contacts.filter(({ review }) => review.due < today).map(({ id }) => id),
    };
  }
  const known = listKnown(content, {
    ...partnership.salvaged,
    ...contacts.salvaged,
    ...versions.salvaged,
    ...audits.salvaged,
    ...citations.salvaged,
    ...glossary.salvaged,
    ...pathways.salvaged,
  });
  const found = [
    ...parts.flatMap((part) => part.problems),
    ...parts
      .flatMap(({ references }) => references)
      .flatMap((checkable) => checkReferences(checkable, known)),
    ...pages.bodies.flatMap((body) => checkBodyLinks(body, known)),
    ...pages.bodies.flatMap((body) => checkComponents(body, versions.versions)),
    ...checkSuperseded(
      content.citations,
      [...pages.references, ...contacts.contactReferences, ...pathways.references],
      pages.bodies,
    ),
    ...(release
      ? contacts.contacts.flatMap((contact) =>
          checkRelease(contact, today, {
            national: isNational(contact.value, content.partnership.areas),
            allowed: allowOverdue,
          }),
        )
      : []),
    ...parts
      .flatMap(({ references }) => references)
      .flatMap((checkable) => checkPastDates(checkable, today)),
    ...(partnership.partnership
      ? [
          ...checkEmergency(contacts.contacts, partnership.partnership.value.emergencyNumber),
          ...checkRoles(contacts.contacts, content.partnership.areas, contacts.whole),
        ]
      : []),
    ...(contacts.concerns
      ? checkConcernLevels(contacts.concerns, leadVersion(versions.versions))
      : []),
    ...checkGaps(contacts.contacts, content.calendar, today),
    ...content.pages.flatMap((page) => checkPostDate(page, today)),
    ...checkDraftWords(
      root,
      versions.published.map((id) => ({
        id,
        adopted: versions.versions.some((version) => version.id === id && version.data.adopted),
      })),
      { release, more: content.partnership.unfinishedWords },
    ),
    ...checkStrayFiles(root),
  ];
  // Which pages there are is known only of content that is whole.
  const lost = hasErrors(found)
    ? []
    : checkPages(
        content,
        contacts.contacts,
        parts.flatMap(({ references }) => references),
        pages.files,
      );
  const problems = sortProblems([...found, ...lost]);
  return {
    content: hasErrors(problems) ? undefined : content,
    problems,
    filesRead: parts.reduce((sum, part) => sum + part.filesRead, 0),
  };
}
