/**
 * The last hand on a built site: each kind of page gets the styles it uses, and fonts the letters that are written. What
 * changes gets a new name, because names with a hash are kept by browsers for good.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PluginRouteConfig, RouteConfig } from '@docusaurus/types';
import { pieceClasses } from '../../features/contacts/model/live/pieces';
import { cutFont } from './fonts';
import { isFrameworkPage, rewritePage } from './pages';
import { nothingUsed, purgeStyles, type Used, addPage, addScript, addSource } from './styles';

interface Built {
  outDir: string;
  baseUrl: string;
  routes: readonly RouteConfig[];
  /** The addresses of data that pages have in a file of their own, by the address of the page. */
  data: ReadonlyMap<string, string>;
  /** The addresses of what a first answer of a search is read from. */
  searchAhead: readonly string[];
  /** The folder of our sources, whose components name classes. */
  sources: string;
}

const listFiles = (folder: string, ending: RegExp): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort();

const read = (...file: string[]): string => fs.readFileSync(path.join(...file), 'utf8');

/** Which components draw each address: pages that share them are of one kind. */
function kindsOf(routes: readonly RouteConfig[], above = ''): Map<string, string> {
  return new Map(
    routes.flatMap((route) => {
      const { path: address, component, routes: below } = route;
      const { plugin } = route as Partial<PluginRouteConfig>;
      const kind = `${above} ${component}@${plugin?.id ?? ''}`;
      const own: [string, string] = [address.replace(/\/$/, ''), kind];
      return below ? [...kindsOf(below, kind)] : [own];
    }),
  );
}

/** The address of a page's file, without a slash at its end. */
const addressOf = (file: string, baseUrl: string): string =>
  `${baseUrl}${file.split(path.sep).join('/')}`
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/$/, '');

/** Writes a file under a name that holds a hash of what it is. @returns its address */
function writeHashed(
  { outDir, baseUrl }: Built,
  [folder, name, ending]: readonly [string, string, string],
  content: string | Buffer,
): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = `${folder}/${name}.${hash}.${ending}`;
  fs.writeFileSync(path.join(outDir, file), content);
  return `${baseUrl}${file}`;
}

/** Cuts each font the sheet names. @returns the sheet with the new names, and the fonts' addresses */
async function cutFonts(
  built: Built,
  css: string,
  letters: ReadonlySet<string>,
): Promise<{ css: string; fonts: string[] }> {
  const fonts: string[] = [];
  let sheet = css;
  for (const [, address = ''] of css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)) {
    const file = path.join(built.outDir, address.slice(built.baseUrl.length));
    const name = path.basename(file).replace(/-?[0-9a-f]{8,}\.woff2$|\.woff2$/, '');
    const cut = await cutFont(fs.readFileSync(file), letters);
    const font = writeHashed(built, ['assets/fonts', name, 'woff2'], cut);
    fs.rmSync(file);
    sheet = sheet.replaceAll(address, font);
    fonts.push(font);
  }
  return { css: sheet, fonts };
}

interface Page {
  file: string;
  html: string;
  kind: string;
}

/** Cuts styles and fonts, and has every page ask for its own. Does nothing where there is no one sheet to cut. */
export async function finishSite(built: Built): Promise<void> {
  const { outDir, baseUrl, routes, data, searchAhead, sources } = built;
  const [sheet, ...more] = listFiles(path.join(outDir, 'assets/css'), /^styles\.[0-9a-f]+\.css$/);
  if (!sheet || more.length > 0) return;
  const kinds = kindsOf(routes);
  const pages: Page[] = listFiles(outDir, /\.html$/).flatMap((file) => {
    const html = read(outDir, file);
    return isFrameworkPage(html)
      ? [{ file, html, kind: kinds.get(addressOf(file, baseUrl)) ?? '' }]
      : [];
  });
  const { css, fonts } = await cutFonts(
    built,
    read(outDir, 'assets/css', sheet),
    new Set(pages.flatMap(({ html }) => [...new Set(html)])),
  );
  const scripts = listFiles(path.join(outDir, 'assets/js'), /\.js$/);
  const every = nothingUsed();
  for (const { html } of pages) addPage(html, every);
  for (const file of scripts) addScript(read(outDir, 'assets/js', file), every);
  for (const file of listFiles(sources, /\.tsx$/)) addSource(read(sources, file), every);
  const whole = (await purgeStyles(css, every)).css;
  const allStyles = writeHashed(built, ['assets/css', 'styles', 'css'], whole);
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const group = pages.filter((page) => page.kind === kind);
    const used: Used = nothingUsed();
    for (const { html } of group) addPage(html, used);
    for (const name of pieceClasses) used.classes.add(name);
    const own = (await purgeStyles(whole, used)).css;
    const styles = writeHashed(built, ['assets/css', 'page', 'css'], own);
    for (const { file, html } of group)
      fs.writeFileSync(
        path.join(outDir, file),
        rewritePage(html, {
          styles,
          allStyles,
          fonts,
          data: data.get(addressOf(file, baseUrl)),
          searchAhead,
        }),
      );
  }
  fs.rmSync(path.join(outDir, 'assets/css', sheet), { force: true });
}
