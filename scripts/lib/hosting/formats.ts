/** The rules as hosts read them. */
import { type HeaderRule, headersFor } from './rules';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export const toHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Reads `_headers` again: our own server sends what other hosts would. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** An address that leads on for good. */
export interface Lead {
  /** Both without the site's base address. */
  from: string;
  to: string;
}

/** The addresses that lead on, and the site's base address, with slashes at both ends. */
export interface Moved {
  leads: readonly Lead[];
  base: string;
}

/** Both spellings of an address: people and links end it with a slash or without. */
const spellings = (address: string): string[] => {
  const bare = address.replace(/\/$/, '');
  return [bare, `${bare}/`];
};

const under = (base: string, address: string): string => `${base}${address.slice(1)}`;

/** `_redirects`, as Netlify, Cloudflare Pages and others read it; other hosts serve the page that leads on. */
export const toRedirectsFile = (leads: readonly Lead[], base: string): string =>
  leads
    .flatMap(({ from, to }) =>
      spellings(from).map((one) => `${under(base, one)} ${under(base, to)} 301\n`),
    )
    .join('');

const leadBlocks = (rules: readonly HeaderRule[], leads: readonly Lead[], base: string): string[] =>
  leads.flatMap(({ from, to }) =>
    spellings(under(base, from)).map((one) =>
      [
        `  location = ${one} {`,
        ...headerLines(rules, one),
        `    return 301 ${quote(under(base, to))};`,
        '  }',
      ].join('\n'),
    ),
  );

const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** nginx forgets the headers of outer blocks where an inner one adds its own: each block has all of them. */
const headerLines = (rules: readonly HeaderRule[], path: string): string[] =>
  Object.entries(headersFor(rules, path)).map(
    ([name, value]) => `    add_header ${name} ${quote(value)} always;`,
  );

const blockOf = (rules: readonly HeaderRule[], location: string, path: string): string =>
  [
    `  location ${location} {`,
    ...headerLines(rules, path),
    '    try_files $uri $uri/index.html $uri.html =404;',
    '  }',
  ].join('\n');

/** A file type nginx does not know by itself. */
const types = {
  'text/vcard': 'vcf',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'text/javascript': 'mjs',
  'application/manifest+json': 'webmanifest',
  'application/yaml': 'yaml',
};

/**
 * A server block for nginx. The folder and the name are the host's own.
 */
export function toNginx(
  rules: readonly HeaderRule[],
  { leads, base }: Moved = { leads: [], base: '/' },
): string {
  const folders = rules.filter(({ path }) => path.endsWith('/*') && path !== '/*');
  return `# Made by npm run build. Include it in http {}, and put in the name, the folder and the certificate.
# With the brotli module, add: brotli_static on;
server {
  listen 80;
  server_name _;
  root /srv/portal;
  charset utf-8;
  charset_types text/html text/css text/csv text/vcard text/calendar text/javascript application/json application/xml;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  include mime.types;
  types {
${Object.entries(types)
  .map(([type, ending]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  error_page 404 /404.html;

${[
  blockOf(rules, '= /', '/'),
  ...leadBlocks(rules, leads, base),
  ...folders.map(({ path }) => blockOf(rules, `^~ ${path.slice(0, -1)}`, path)),
  ...folders.map(({ path }) => blockOf(rules, `= ${path.slice(0, -2)}`, path.slice(0, -2))),
  blockOf(rules, '/', '/404.html'),
].join('\n\n')}
}
`;
}
