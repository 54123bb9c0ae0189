/** Everything search knows, from the same records as the pages: the build, the command and the tests all ask here. */
import type { Concern } from '../features/contacts/model/concerns';
import { type Candidate, ringingFor } from '../features/contacts/plugin/candidates';
import { directoryOf } from '../features/contacts/plugin/finderRoutes';
import { toDetail } from '../features/contacts/plugin/props';
import { wordsByWorry } from '../features/level-of-need/model/indicatorWords';
import { currentVersion } from '../features/level-of-need/model/slices';
import { buildIndex } from '../features/search/model/buildIndex';
import { createSlips, dangerWords } from '../features/search/model/danger';
import type { SearchDocument } from '../features/search/model/documents';
import { createEngine, type Engine } from '../features/search/model/engine';
import { type Reading, readingVersion } from '../features/search/model/reading';
import { packWords } from '../features/search/model/realWords';
import { listCommonWords, listRarerWords } from '../features/search/plugin/commonWords';
import type { SearchSource } from '../features/search/plugin/write';
import { auditDocuments } from '../features/search/plugin/documents/audits';
import { concernDocuments, contactDocuments } from '../features/search/plugin/documents/contacts';
import { citationDocuments, termDocuments } from '../features/search/plugin/documents/glossary';
import { indicatorDocuments } from '../features/search/plugin/documents/levelOfNeed';
import { pageDocuments } from '../features/search/plugin/documents/pages';
import { wayDocuments } from '../features/search/plugin/documents/ways';
import type { Content } from './content';
import { namesOf } from './names';
import { createRoutes } from './routes';

/** Lists of posts, made by Docusaurus and not by our routes. */
const listPages = ['/briefs/', '/updates/'];

/** Who can be rung about a worry in the area served, as the finder's own answer says. */
function ringingInServed(concern: Concern, content: Content): Candidate[] {
  const { finder, partnership } = content;
  const names = namesOf(content);
  const served = partnership.areas.find(({ kind }) => kind === 'served')?.id;
  const directory = directoryOf({ names, finder });
  const choice = { concern, area: concern.responsible ? served : undefined };
  return ringingFor(choice, directory, { names, finder }).candidates;
}

/**
 * @param paths the paths of the pages made from data, without the site's base address.
 * @returns every document, in the order in which equal results stand.
 */
export function listSearchDocuments(content: Content, paths: readonly string[]): SearchDocument[] {
  const names = namesOf(content);
  const contacts = content.contacts.map((contact) => toDetail(contact, names));
  const exists = (path: string) => paths.includes(path) || listPages.includes(path);
  return [
    ...contactDocuments(contacts, content.partnership.areas),
    ...concernDocuments(content.concerns, {
      contacts,
      ringing: (concern) => ringingInServed(concern, content),
      areas: content.partnership.areas,
      finder: '/contacts/find',
      words: wordsByWorry(content.indicatorWords),
    }),
    ...pageDocuments(content.pages, content.versions),
    ...wayDocuments(exists, currentVersion(content.versions).id),
    ...termDocuments(content.terms),
    ...indicatorDocuments(currentVersion(content.versions)),
    ...auditDocuments(content.audits, content.agencies),
    ...citationDocuments(content.citations),
  ];
}

/** How queries are read on this site. */
export function readingOf({
  danger,
  places,
  partnership,
}: Pick<Content, 'danger' | 'places' | 'partnership'>): Reading {
  const lexicon = dangerWords(danger);
  const nearest = createSlips(lexicon);
  // A rarer word is carried only where it would be taken for one of danger: gritting is not grunting. One letter away it
  // is more likely the slip than the rare word: chocking is choking.
  const rarer = listRarerWords().filter((word) => {
    const { meant, edits } = nearest(word);
    return !lexicon.has(word) && meant.length > 0 && edits > 1;
  });
  const words = packWords([...listCommonWords(), ...rarer]);
  const areas = partnership.areas.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return { version: readingVersion, words, danger, places, areas };
}

/**
 * All that search is made from.
 * @param paths the paths of the pages made from data; found from the content unless told.
 */
export function searchSource(
  content: Content,
  paths: readonly string[] = createRoutes(content, '').map((route) => route.path),
): SearchSource {
  return {
    documents: listSearchDocuments(content, paths),
    everyday: content.everyday,
    reading: readingOf(content),
  };
}

/** The search of the site in one process, for commands and tests. */
export const openSearch = ({ documents, everyday, reading }: SearchSource): Engine =>
  createEngine(buildIndex(documents, everyday), reading);
