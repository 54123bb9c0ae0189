/** What must be true of each file of a finished site. Each rule takes one file and says what is wrong with it. */
import { parser as makeParser } from 'sax';
import { localAddresses } from '../publicLinks';
import { addressOf, meaningOf, type Place } from './addresses';
import { type PageFacts, readPageFacts } from './pageFacts';
import { listStyleAddresses } from './styleAddresses';

export interface Look extends Place {
  /** Folders of the machine the site was built on, which no file may name. */
  folders: readonly string[];
}

/** A file of the tree; text is read as UTF-8, anything else byte by byte. */
export interface BuiltFile {
  path: string;
  text: string;
}

interface Rule {
  name: string;
  about: string;
  /** The files it looks at. */
  files: RegExp;
  /** @returns what is wrong, in words */
  check: (file: BuiltFile, look: Look) => string[];
}

/** One page is read once, whichever rules ask. */
let lastRead: { text: string; facts: PageFacts } | undefined;
const factsOf = ({ text }: BuiltFile): PageFacts => {
  if (lastRead?.text !== text) lastRead = { text, facts: readPageFacts(text) };
  return lastRead.facts;
};

const unique = (all: readonly string[]): string[] => [...new Set(all)];

/** What a file fetches must be a file of the site: another origin would learn who reads what. */
const judgeFetched = (fetched: readonly string[], { path }: BuiltFile, look: Look): string[] =>
  unique(fetched).flatMap((written) => {
    const meaning = meaningOf(written, addressOf(path, look.site), look);
    if (meaning === 'elsewhere') return [`asks another site for ${written}`];
    return meaning === 'missing' || meaning === 'outside'
      ? [`needs ${written}, which is not there`]
      : [];
  });

const say = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function checkJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`is not JSON: ${say(error)}`];
  }
}

function checkXml(text: string): string[] {
  const parser = makeParser(true);
  const faults: string[] = [];
  parser.onerror = (error) => {
    faults.push(`is not well-formed XML: ${say(error)}, line ${parser.line + 1}`);
    // One fault makes everything after it wrong too.
    parser.onerror = () => parser.resume();
    parser.resume();
  };
  parser.write(text).close();
  return faults.slice(0, 1);
}

const listLocations = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.trim().replaceAll('&amp;', '&'),
  );

const textFiles = /\.(?:html|css|m?js|json|xml|svg|csv|vcf|ics|txt|webmanifest|map)$/;

/** Every rule, in the order they are told. */
export const rules: readonly Rule[] = [
  {
    name: 'assets',
    about: 'What a page fetches is there, and nothing comes from another site.',
    files: /\.html$/,
    check: (file, look) => judgeFetched(factsOf(file).fetched, file, look),
  },
  {
    name: 'styles',
    about: 'The same of what a style sheet or a drawing fetches.',
    files: /\.(?:css|svg)$/,
    check: (file, look) =>
      judgeFetched(
        file.path.endsWith('.css') ? listStyleAddresses(file.text) : factsOf(file).fetched,
        file,
        look,
      ),
  },
  {
    name: 'links',
    about: 'A link to this site leads to a page or a file of it.',
    files: /\.html$/,
    check: (file, look) =>
      unique(factsOf(file).links)
        .filter(
          (written) => meaningOf(written, addressOf(file.path, look.site), look) === 'missing',
        )
        .map((written) => `leads to ${written}, which is not there`),
  },
  {
    name: 'ids',
    about: 'An id names one element of a page: links and labels go to the first.',
    files: /\.html$/,
    check: (file) => factsOf(file).repeatedIds.map((id) => `has the id ${id} more than once`),
  },
  {
    name: 'page data',
    about: 'What a page says for machines is JSON.',
    files: /\.html$/,
    check: (file) =>
      factsOf(file)
        .data.flatMap(checkJson)
        .map((fault) => `has a block for machines that ${fault}`),
  },
  {
    name: 'json',
    about: 'JSON files are JSON.',
    files: /\.(?:json|webmanifest|map)$/,
    check: ({ text }) => checkJson(text),
  },
  {
    name: 'xml',
    about: 'Feeds, the sitemap and drawings are well-formed.',
    files: /\.(?:xml|svg)$/,
    check: ({ text }) => checkXml(text),
  },
  {
    name: 'sitemap',
    about: 'Every address of the sitemap is a page of this site.',
    files: /(?:^|\/)sitemap[^/]*\.xml$/,
    check: ({ text }, look) =>
      listLocations(text)
        .filter((address) => meaningOf(address, look.site, look) !== 'there')
        .map((address) => `lists ${address}, which is not a page of this site`),
  },
  {
    name: 'machine',
    about: 'No file names a folder of the machine it was made on.',
    files: /./,
    check: ({ text }, { folders }) =>
      folders
        .filter((folder) => text.includes(folder))
        .map((folder) => `names a folder of this machine, ${folder}`),
  },
  {
    name: 'local',
    about: 'No address leads to the machine it was made on.',
    files: textFiles,
    check: ({ text }, { site }) =>
      localAddresses(text)
        .filter((address) => !address.startsWith(new URL(site).origin))
        .map((address) => `has an address of this machine, ${address}`),
  },
];

/** What is wrong with a file, by every rule. */
export const checkFile = (file: BuiltFile, look: Look): string[] =>
  rules.flatMap(({ files, check }) => (files.test(file.path) ? check(file, look) : []));

/** Whether a file is read as text. */
export const isText = (path: string): boolean => textFiles.test(path);
