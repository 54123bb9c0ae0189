/** The attack corpus, the places of a content it is put into, and what makes a file that holds it harmless. */
import fs from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { parse, stringify } from 'yaml';
import { type Look, rules } from '../../scripts/lib/lastLook/rules';
import { readSite, type SiteReading } from '../../src/portal/site';
import { fieldName, type Problem } from '../../src/shared/problems';
import { makeFixtureSite } from './fixtureSite';

/** Short enough for the shortest field. */
const longestLine = 800;

interface Kind {
  kind: string;
  texts: string[];
}

const corpus: Kind[] = parse(
  fs.readFileSync(path.resolve(__dirname, '../fixtures/attacks.yaml'), 'utf8'),
);

/** Every text of the corpus. */
export const attacks: readonly string[] = corpus.flatMap(({ texts }) => texts);

/** The texts of some kinds. @throws for a kind that there is none of. */
export const attacksOf = (...kinds: string[]): readonly string[] =>
  kinds.flatMap((name) => {
    const found = corpus.find(({ kind }) => kind === name);
    if (!found) throw new Error(`the corpus has no ${name}`);
    return found.texts;
  });

/** All that can be in a text without being refused as unseen, in lines short enough for any field. */
export const attackLines: readonly string[] = attacksOf(
  ...corpus.map(({ kind }) => kind).filter((kind) => kind !== 'unseen'),
).reduce<string[]>((lines, attack) => {
  const text = attack.replace(/[\t\r\n]/g, ' ');
  const last = lines.at(-1) ?? '';
  return last.length + text.length < longestLine
    ? [...lines.slice(0, -1), `${last} ${text}`.trim()]
    : [...lines, text];
}, []);

/** A place in a file where a text is. */
export interface Place {
  file: string;
  /** In the data of the file; of a page, in its front matter, or `body`. */
  path: readonly PropertyKey[];
  text: string;
}

export type Files = Readonly<Record<string, string>>;

interface Page {
  front: unknown;
  body: string;
}

const isPage = (file: string): boolean => /\.mdx?$/.test(file);

function readPage(text: string): Page {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { front: parse(front), body };
}

const dataOf = (file: string, text: string): unknown =>
  isPage(file) ? readPage(text) : parse(text);

function* leaves(value: unknown, at: readonly PropertyKey[]): Generator<Omit<Place, 'file'>> {
  if (typeof value === 'string') yield { path: at, text: value };
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value))
      yield* leaves(part, [...at, Array.isArray(value) ? Number(key) : key]);
}

const isContent = (file: string): boolean => /\.(?:ya?ml|mdx?)$/.test(file);

/** Every text in the files: fields of records, front matter, the words of pages. */
export const placesIn = (files: Files): Place[] =>
  Object.entries(files)
    .filter(([file]) => isContent(file))
    .flatMap(([file, text]) =>
      [...leaves(dataOf(file, text), [])].map((place) => ({ file, ...place })),
    );

function put(data: unknown, at: readonly PropertyKey[], text: string): void {
  const [key = '', ...rest] = at;
  const holder = data as Record<PropertyKey, unknown>;
  if (rest.length === 0) holder[key] = text;
  else put(holder[key], rest, text);
}

const writePage = ({ front, body }: Page): string => `---\n${stringify(front)}---\n${body}`;

/** The files with a text written into places of them. @param made gives the text for a place */
function attacked(
  files: Files,
  places: readonly Place[],
  made: (place: Place) => string,
): Record<string, string> {
  const changed = new Map<string, unknown>();
  for (const place of places) {
    const { file } = place;
    const data = changed.get(file) ?? dataOf(file, files[file] ?? '');
    changed.set(file, data);
    put(data, place.path, made(place));
  }
  return {
    ...files,
    ...Object.fromEntries(
      [...changed].map(([file, data]) => [
        file,
        isPage(file) ? writePage(data as Page) : stringify(data),
      ]),
    ),
  };
}

/** The name of a place as a problem gives it; nothing for the words of a page. */
export const nameOf = ({ file, path: at }: Place): string =>
  isPage(file) ? fieldName(at[0] === 'front' ? at.slice(1) : []) : fieldName(at);

const within = (name: string, field: string): boolean =>
  name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}[`);

/**
 * The places a problem tells of: its field and all below it, the whole file where it names none of them, or the same
 * field of other files where none of its own is changed.
 */
function toldOf({ file, field }: Problem, places: readonly Place[]): Place[] {
  const own = places.filter((place) => place.file === file);
  if (own.length === 0) return places.filter((place) => nameOf(place) === field);
  const named = own.filter((place) => within(nameOf(place), field) || within(field, nameOf(place)));
  return named.length > 0 ? named : own;
}

/** What the check says of the fixture with these files. */
export function readFiles(files: Files): SiteReading {
  const fixture = makeFixtureSite(files);
  try {
    return readSite(fixture.root, {
      release: false,
      today: '2026-11-24',
      url: 'https://portal.example',
    });
  } finally {
    fixture.remove();
  }
}

export interface Attacked {
  files: Files;
  reading: SiteReading;
  /** The places where the check lets the text be. */
  accepted: Place[];
}

/** Puts a text into every place of the files, and takes it back wherever the check refuses it. */
export function attackAll(
  files: Files,
  made: (place: Place) => string,
  places: readonly Place[] = placesIn(files),
): Attacked {
  let accepted = [...places];
  for (;;) {
    const changed = attacked(files, accepted, made);
    const reading = readFiles(changed);
    const errors = reading.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { files: changed, reading, accepted };
    const refused = new Set(errors.flatMap((error) => toldOf(error, accepted)));
    if (refused.size === 0)
      throw new Error(`refused, and no place of it is known: ${JSON.stringify(errors)}`);
    accepted = accepted.filter((place) => !refused.has(place));
  }
}

/** Attributes a browser fetches, opens or runs. */
const leading = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'xlink:href', 'poster'];
/** What runs, or leads where nobody looked: `foreign` is the site of every attack of the corpus. */
const foreign = /^\s*(?:javascript|vbscript|data:text|file):?|evil\.example|attacked/i;

/** A message to one address, whose subject and words may say anything. */
const ourMail = /^mailto:[\w.@-]+\?(?:(?:subject|body)=[^&]*&?)+$/;

/** Everything in a page that an attack has made of it; a page that only shows the words of one has nothing. */
export function findTakenOver(html: string): string[] {
  const found: string[] = [];
  let script: string | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on')) found.push(`<${name} ${attribute}>`);
        const refreshes = attribute === 'content' && 'http-equiv' in attributes;
        const leads = leading.includes(attribute) || refreshes;
        if (leads && foreign.test(value) && !ourMail.test(value))
          found.push(`<${name} ${attribute}="${value}">`);
      }
      if (name === 'style' || name === 'script') [script, text] = [attributes.type ?? name, ''];
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (name !== 'style' && name !== 'script') return;
      const isData = script === 'application/ld+json';
      if (isData ? text.includes('<') : foreign.test(text)) found.push(`${script}: ${text}`);
      script = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** The cells of a CSV file that a spreadsheet would run (OWASP, CSV injection). */
export const findFormulas = (csv: string): string[] =>
  (parseCsv(csv, { bom: true }) as string[][])
    .flat()
    .filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell));

/** Lines of a calendar or an address book that begin as none of its own do, or that are out of balance. */
export function findBrokenLines(file: string): string[] {
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const odd = lines.filter(
    (line) => !/^[A-Z][A-Za-z0-9-]*[;:]/.test(line) || /[\r\n]|^TEL.*0909/.test(line),
  );
  const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
  return count('BEGIN:') === count('END:') ? odd : [...odd, 'BEGIN and END do not match'];
}

/** Each rule of the finished site, and what is more for a file that holds attacks, by the ending of its name. */
const judges: Readonly<Record<string, (text: string) => string[]>> = {
  html: findTakenOver,
  csv: findFormulas,
  vcf: findBrokenLines,
  ics: findBrokenLines,
};

/** What is wrong with a file that was made of attacked content. */
export function findFaults(file: string, text: string): string[] {
  const ending = file.replace(/^.*\./, '');
  const wellFormed = rules
    .filter(({ name, files }) => ['json', 'xml', 'page data'].includes(name) && files.test(file))
    .flatMap(({ check }) => check({ path: file, text }, nowhere));
  return [...wellFormed, ...(judges[ending]?.(text) ?? [])].map((fault) => `${file}: ${fault}`);
}

const nowhere: Look = { site: 'https://portal.example/', has: () => true, folders: [] };
