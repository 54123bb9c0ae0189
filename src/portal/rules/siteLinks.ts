/** Every link to a page or file of this site leads to one that is there: in pages, and in the fields of records. */
import path from 'node:path/posix';
import { findLeft } from '../../features/moved/model/left';
import type { Left } from '../../features/moved/model/schema';
import { pagesOf, type Page } from '../../features/pages/model/page';
import { nearest } from '../../shared/nearest';
import { fieldName, type Problem } from '../../shared/problems';
import { type Checkable, findNoted } from '../../shared/references';
import { decodeAddress, withoutLastSlash } from '../../shared/webAddress';

type Advice = Pick<Problem, 'message' | 'fix'>;

/** What a link may lead to. */
export interface LinkTargets {
  pages: readonly Page[];
  /** The addresses of the pages made from data. */
  made: readonly string[];
  /** The places on those pages that have an address of their own, with `#`. */
  places: ReadonlySet<string>;
  /** The files below `static/` and beside the pages, by their path from the project's root. */
  files: ReadonlySet<string>;
  /** Addresses that moved or were withdrawn. */
  left?: readonly Left[];
}

/** An address without what follows it and without the slash at its end; pages answer to both. */
const bare = (address: string): string => withoutLastSlash(address.replace(/[?#].*$/, ''));

const hashOf = (address: string): string => decodeAddress(/#(.*)$/.exec(address)?.[1] ?? '');

/** Docusaurus makes these: the two lists of posts, and a page for each tag in use. */
function listPostAddresses(pages: readonly Page[]): string[] {
  const ofKind = (kind: 'brief' | 'update', base: string) => {
    const posts = pagesOf(pages, kind);
    const tags = posts.flatMap(({ matter }) => matter.tags.map((tag) => `${base}/tags/${tag}`));
    return posts.length > 0 ? [base, `${base}/tags`, ...tags] : [];
  };
  return [...ofKind('brief', '/briefs'), ...ofKind('update', '/updates')];
}

/** The folder whose pages may name each other by file: the build looks no further. */
const roomOf = (file: string): string => /^(?:versioned_docs\/)?[^/]+/.exec(file)?.[0] ?? '';

/** The page that a link to a file of text means, for example `./consent.md`. */
function findPage(page: Page, url: string, pages: readonly Page[]): Page | undefined {
  if (url.startsWith('/')) return undefined;
  const wanted = path.join(path.dirname(page.file), decodeAddress(url));
  return pages.find(({ file }) => file === wanted && roomOf(file) === roomOf(page.file));
}

const noPage = (url: string, known: Iterable<string>): Advice => {
  const guess = nearest(url, known);
  return {
    message: `there is no page at ${url}`,
    fix: guess ? `did you mean ${guess}?` : 'correct the link',
  };
};

/** Of a page made from data, a record is linked to by its id. */
function judgePlace(address: string, { places }: LinkTargets): Advice | undefined {
  return places.has(address)
    ? undefined
    : {
        message: `there is no place ${address.replace(/^.*#/, '#')} at ${bare(address)}`,
        fix: 'link to the page, or to the record by its kind and id, for example term:mash',
      };
}

function judgeHeading(target: Page, hash: string): Advice | undefined {
  const anchors = target.headings.map(({ anchor }) => anchor);
  if (anchors.includes(hash)) return undefined;
  const guess = nearest(hash, anchors);
  return {
    message: `no heading of ${target.file} has the address #${hash}`,
    fix: guess
      ? `did you mean #${guess}?`
      : 'a heading’s address is its words in small letters, with hyphens',
  };
}

/** A link to a file: a picture, a form to print. Pages have no ending in their address. */
function judgeFile(page: Page, url: string, { files }: LinkTargets): Advice | undefined {
  const wanted = url.startsWith('/')
    ? `static${url}`
    : path.join(path.dirname(page.file), decodeAddress(url));
  return files.has(wanted)
    ? undefined
    : {
        message: `there is no file ${wanted}`,
        fix: 'put the file there, or correct the link; files to download are listed at /open-data',
      };
}

/** A link to another file of text, as editors write it. */
function judgeTextFile(page: Page, url: string, pages: readonly Page[]): Advice | undefined {
  const [file, hash] = [bare(url), hashOf(url)];
  const target = findPage(page, file, pages);
  if (target) return hash === '' ? undefined : judgeHeading(target, hash);
  return {
    message: `there is no file ${file} among the pages of ${roomOf(page.file)}/`,
    fix: 'correct the link, or link to the address of the page, for example /guidance/consent',
  };
}

/** Every address that has a page, without a slash at its end. */
export const listAddresses = ({ pages, made }: Pick<LinkTargets, 'pages' | 'made'>): string[] =>
  [...made, ...listPostAddresses(pages), ...pages.map(({ path: address }) => address)].map(bare);

/** A link to an address that moved: a frozen text keeps it, and the build leads it on; any other is written anew. */
function judgeLeft(
  page: Page,
  address: string,
  left: readonly Left[],
): Advice | 'kept' | undefined {
  const found = findLeft(left, address);
  if (!found) return undefined;
  if (page.file.startsWith('versioned_docs/')) return 'kept';
  const instead = found.to ?? found.withdrawn?.goTo;
  return {
    message: `the page at ${address} ${found.to === undefined ? 'was withdrawn' : 'has moved'}`,
    fix: instead === undefined ? 'take the link out' : `write ${instead}`,
  };
}

/** @param addresses of all pages. */
function judgeLink(
  page: Page,
  url: string,
  { site, addresses }: { site: LinkTargets; addresses: ReadonlySet<string> },
): Advice | undefined {
  if (url === '')
    return { message: 'this link leads nowhere', fix: 'write its address in the brackets' };
  if (/\.mdx?$/.test(bare(url))) return judgeTextFile(page, url, site.pages);
  const address = bare(decodeAddress(new URL(url, `https://site.invalid${page.path}`).pathname));
  if (/\.[a-z0-9]+$/i.test(address)) return judgeFile(page, bare(url), site);
  const left = judgeLeft(page, address, site.left ?? []);
  if (left !== undefined) return left === 'kept' ? undefined : left;
  if (!addresses.has(address)) return noPage(address, addresses);
  const hash = hashOf(url);
  if (hash === '') return undefined;
  const target = site.pages.find((other) => bare(other.path) === address);
  return target ? judgeHeading(target, hash) : judgePlace(`${address}#${hash}`, site);
}

/** A problem for each link that the build would refuse, or that a reader would follow to nowhere. */
export function checkSiteLinks(site: LinkTargets): Problem[] {
  const addresses = new Set(listAddresses(site));
  return site.pages.flatMap((page) =>
    page.siteLinks.flatMap(({ url, line, column }): Problem[] => {
      const advice = judgeLink(page, url, { site, addresses });
      return advice
        ? [{ file: page.file, line, column, field: '', severity: 'error', ...advice }]
        : [];
    }),
  );
}

/** A problem for each field of a record that holds the address of a page which is not there. */
export function checkPageFields(
  records: readonly Checkable[],
  site: Pick<LinkTargets, 'pages' | 'made' | 'left'>,
): Problem[] {
  const addresses = new Set(listAddresses(site));
  const { left = [] } = site;
  return records.flatMap(({ schema, loaded: { value: record, source } }) =>
    findNoted('page', schema, record)
      .filter(({ value }) => !addresses.has(bare(value)))
      .map(({ value, path: at }): Problem => ({
        file: source.file,
        ...source.locate(at),
        field: fieldName(at),
        severity: 'error',
        ...(findLeft(left, value)?.to === undefined
          ? noPage(value, addresses)
          : {
              message: `the page at ${value} has moved`,
              fix: `write ${findLeft(left, value)?.to}`,
            }),
      })),
  );
}
