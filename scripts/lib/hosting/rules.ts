/**
 * What a host sends with each file: the one source of `_headers`, the nginx configuration and our own server. Headers of
 * every rule that fits an address are sent; one that comes twice (`Content-Security-Policy`) holds twice.
 */

import { workerPath } from '../../../src/features/offline/model/pack';

export type Headers = readonly (readonly [name: string, value: string])[];

export interface HeaderRule {
  /** An address, or all below one: `/assets/*`. */
  path: string;
  headers: Headers;
}

/** How long a file may be kept without asking. A number that is put right must reach everybody within a minute. */
const cache = {
  /** The name holds a hash of what it names. */
  forever: 'public, max-age=31536000, immutable',
  page: 'public, max-age=60, must-revalidate',
  picture: 'public, max-age=86400',
  /** A worker decides what else is kept: asked for anew each time. */
  worker: 'no-cache',
} as const;

/** Nothing is allowed but what a page uses, from here; frames show our own embedded lists. */
const policy = (scriptHashes: readonly string[], wasm: boolean): string =>
  [
    `default-src 'none'`,
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`), wasm && "'wasm-unsafe-eval'"]
      .filter(Boolean)
      .join(' '),
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ].join('; ');

/** What a page of words never asks of a device. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Nobody may put our pages into a frame, where a press could be stolen. */
const unframed: Headers = [
  ['Content-Security-Policy', `frame-ancestors 'none'`],
  ['X-Frame-Options', 'DENY'],
];

/** Other sites may read it. */
const shared: Headers = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const cacheOf = (folder: string): string => {
  if (folder === 'assets') return cache.forever;
  if (folder === workerPath) return cache.worker;
  return folder === 'img' ? cache.picture : cache.page;
};

interface Tree {
  /** The folders and files at the root of the site. */
  top: readonly { name: string; isFolder: boolean }[];
  /** Of the inline scripts of its pages: `sha256-…`. */
  scriptHashes: readonly string[];
  /** Whether the search engine compiles WebAssembly. */
  wasm: boolean;
}

/** The rules of a built site. Its own top level is named, because a rule for all could not be taken back for frames. */
export function makeRules({ top, scriptHashes, wasm }: Tree): HeaderRule[] {
  const everywhere: Headers = [
    ['Content-Security-Policy', policy(scriptHashes, wasm)],
    ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', denied.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
  const own = (name: string): Headers => {
    if (name === 'embed') return [['Cache-Control', cache.page], ...shared];
    if (name === 'open-data' || name === 'schemas')
      return [['Cache-Control', cache.page], ...unframed, ...shared];
    return [
      ['Cache-Control', cacheOf(name)],
      ...unframed,
      ['Cross-Origin-Resource-Policy', 'same-origin'],
    ];
  };
  return [
    { path: '/*', headers: everywhere },
    { path: '/', headers: own('') },
    ...top.flatMap(({ name, isFolder }) =>
      isFolder
        ? [
            { path: `/${name}`, headers: own(name) },
            { path: `/${name}/*`, headers: own(name) },
          ]
        : [{ path: `/${name}`, headers: own(name) }],
    ),
  ];
}

const fits = (rule: string, path: string): boolean =>
  rule.endsWith('/*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** Everything sent with an address, as hosts read `_headers`: the values of one name are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of rules.filter((one) => fits(one.path, path)))
    for (const [name, value] of rule.headers)
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  return sent;
}
