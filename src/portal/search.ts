/** Everything search knows, from the same records as the pages: the build, the command and the tests all ask here. */
import { toDetail } from '../features/contacts/plugin/props';
import { wordsByWorry } from '../features/level-of-need/model/indicatorWords';
import { currentVersion } from '../features/level-of-need/model/slices';
import type { SearchDocument } from '../features/search/model/documents';
import { auditDocuments } from '../features/search/plugin/documents/audits';
import { concernDocuments, contactDocuments } from '../features/search/plugin/documents/contacts';
import { citationDocuments, termDocuments } from '../features/search/plugin/documents/glossary';
import { indicatorDocuments } from '../features/search/plugin/documents/levelOfNeed';
import { pageDocuments } from '../features/search/plugin/documents/pages';
import { wayDocuments } from '../features/search/plugin/documents/ways';
import type { Content } from './content';
import { namesOf } from './names';

/** Lists of posts, made by Docusaurus and not by our routes. */
const listPages = ['/briefs/', '/updates/'];

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
