/** What a built page fetches, where it leads, and what it repeats. */
import { Parser } from 'htmlparser2';
import { listStyleAddresses } from './styleAddresses';

export interface PageFacts {
  /** Addresses a browser fetches without being asked, or sends a form to, as they are written. */
  fetched: string[];
  /** Addresses a reader may follow. */
  links: string[];
  /** Ids that more than one element has, each once. */
  repeatedIds: string[];
  /** What is written for machines (`application/ld+json`). */
  data: string[];
}

type Attributes = Readonly<Record<string, string>>;

/** The attributes that hold an address to fetch, by element. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  base: ['href'],
  button: ['formaction'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src', 'formaction'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** What `rel` says of a link that is only named. A browser acts on every other by itself. */
const namedOnly = /^(?:alternate|author|bookmark|canonical|help|license|me|next|prev|search|up)$/;

/** The addresses of `srcset` and `imagesrcset`. */
const readSourceSet = (text = ''): string[] =>
  text.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

/** The address a page moves on to by itself. */
const readRefresh = ({ 'http-equiv': kind, content = '' }: Attributes): string[] =>
  kind?.toLowerCase() === 'refresh'
    ? (/;\s*url\s*=\s*['"]?([^'"]+)/i.exec(content)?.slice(1) ?? [])
    : [];

/** The picture and the address of a page, as others show it. */
const readShared = ({ property, name, content }: Attributes): string[] =>
  content && /^(?:og:image|og:url|twitter:image)$/.test(property ?? name ?? '') ? [content] : [];

const readLinkElement = ({ rel = '', href }: Attributes): Pick<PageFacts, 'fetched' | 'links'> => {
  const found = href === undefined ? [] : [href];
  const named =
    rel.split(/\s+/).some((word) => namedOnly.test(word)) && !/\bstylesheet\b/.test(rel);
  return named ? { fetched: [], links: found } : { fetched: found, links: [] };
};

function readElement(name: string, attributes: Attributes): Pick<PageFacts, 'fetched' | 'links'> {
  if (name === 'link') {
    const { fetched, links } = readLinkElement(attributes);
    return { fetched: [...fetched, ...readSourceSet(attributes.imagesrcset)], links };
  }
  if (name === 'meta') return { fetched: readRefresh(attributes), links: readShared(attributes) };
  const own = (fetching[name] ?? []).flatMap((attribute) => attributes[attribute] ?? []);
  return {
    fetched: [
      ...own,
      ...readSourceSet(attributes.srcset),
      ...listStyleAddresses(attributes.style ?? ''),
    ],
    links: (name === 'a' || name === 'area') && attributes.href ? [attributes.href] : [],
  };
}

const repeatedIn = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i)),
];

/** Reads a page. An address that is empty means the page itself and is left out. */
export function readPageFacts(html: string): PageFacts {
  const ids: string[] = [];
  const facts: PageFacts = { fetched: [], links: [], repeatedIds: [], data: [] };
  let keep: string[] | undefined;
  let style = '';
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.push(attributes.id);
      const { fetched, links } = readElement(name, attributes);
      facts.fetched.push(...fetched.filter(Boolean));
      facts.links.push(...links.filter(Boolean));
      inStyle = name === 'style';
      if (name === 'script' && attributes.type === 'application/ld+json') keep = [];
    },
    ontext(text) {
      keep?.push(text);
      if (inStyle) style += text;
    },
    onclosetag() {
      inStyle = false;
      if (keep) facts.data.push(keep.join(''));
      keep = undefined;
    },
  });
  parser.end(html);
  facts.fetched.push(...listStyleAddresses(style));
  facts.repeatedIds = repeatedIn(ids);
  return facts;
}
