/** No two pages have one address: the second would stop the build, or take the place of the first. */
import type { Page } from '../../features/pages/model/page';
import type { Problem } from '../../shared/problems';
import type { Loaded } from '../../shared/yaml/record';

const bare = (address: string): string => address.replace(/(?<=.)\/$/, '');

/** Docusaurus makes the lists of posts, and pages of its own below them. */
const ofPosts = /^\/(?:briefs|updates)(?:\/(?:tags|authors|archive|page))?$/;

/** Whether an address is that of a page already. @param made the addresses of the pages there are. */
export const isTaken = (address: string, made: readonly string[]): boolean =>
  ofPosts.test(bare(address)) || made.map(bare).includes(bare(address));

const taken = (address: string): Pick<Problem, 'message' | 'severity'> => ({
  severity: 'error',
  message: `the address ${address} is that of another page`,
});

/**
 * @param pages the Markdown pages.
 * @param contacts the records with a page each.
 * @param made the addresses of all pages made from data, those of the contacts among them.
 */
export function checkTakenAddresses(
  pages: readonly Pick<Page, 'file' | 'path'>[],
  contacts: readonly Loaded<{ id: string }>[],
  made: readonly string[],
): Problem[] {
  const twice = new Set(made.map(bare).filter((path, i, all) => all.indexOf(path) !== i));
  const ofContacts = contacts
    .filter(({ value }) => twice.has(`/contacts/${value.id}`))
    .map(({ value, source }): Problem => ({
      file: source.file,
      ...source.locate(['id']),
      field: 'id',
      ...taken(`/contacts/${value.id}`),
      fix: 'give the contact another id, and name its file after it',
    }));
  const told = new Set(contacts.map(({ value }) => `/contacts/${value.id}`));
  const ofOthers = [...twice]
    .filter((address) => !told.has(address))
    .map((address): Problem => ({
      file: 'data',
      line: 1,
      column: 1,
      field: '',
      severity: 'error',
      message: `two pages made from data have the address ${address}`,
      fix: `give one of the records called ${address.replace(/^.*\//, '')} another id`,
    }));
  const ofPages = pages
    .filter(({ path }) => isTaken(path, made))
    .map(({ file, path }): Problem => ({
      file,
      line: 1,
      column: 1,
      field: '',
      ...taken(path),
      fix: 'give the page another slug or file name',
    }));
  return [...ofContacts, ...ofOthers, ...ofPages];
}
