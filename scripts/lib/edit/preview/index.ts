/** What a record or a page will look like, with the text as it is typed: drawn by the site's own components. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { partnershipCollection } from '../../../../src/features/partnership/collection';
import { pageCollection } from '../../../../src/features/pages/collection';
import { briefFacts, pageOfFile } from '../../../../src/features/pages/view';
import { makeGlobalData } from '../../../../src/portal/globalData';
import { features } from '../../../../src/portal/registry';
import {
  type ContentReading,
  readSite,
  type Sketch,
  sketchSite,
} from '../../../../src/portal/site';
import { capital } from '../../../../src/shared/capital';
import type { Site } from '../../../../src/shared/collection';
import { formatProblem, isError } from '../../../../src/shared/problems';
import { fieldWords } from '../ui/model';
import { copyContent, type NewText } from '../../trial';
import { type Around, drawerOf, drawn } from './draw';
import { drawText } from './markdown';

/** What is to be looked at. */
export interface Looked {
  kind: string;
  id: string;
  /** Its file as it would be. */
  composed: NewText;
  /** Its fields. */
  value: unknown;
  /** Its text, where it is a page. */
  body?: string | undefined;
}

/** A page, or in words why there is none to show. */
export type Preview = { html: string } | { told: string[] };

const buildTells = 'See its page after the build, or beside this with npm run dev.';

const whenRight = 'The page can be shown once this is right:';

/** A link leads nowhere here; where it would lead is said when somebody points at it. */
const still = (html: string): string =>
  html.replace(/(<a\b[^>]*?) href="([^"]*)"/g, '$1 href="#" title="$2"');

const whole = (html: string, css: string): string =>
  [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title>',
    `<link rel="stylesheet" href="${css}"></head>`,
    `<body>${still(html)}</body></html>`,
  ].join('');

const aroundOf = (site: Site): Around => ({
  portal: makeGlobalData(site, { pdf: false, problems: [], still: true }),
  title: site.one(partnershipCollection).name,
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const stylesPath = (component: string): string => `/admin/preview/${component}.css`;

/** The styles at an address of the editor; undefined for any other, and for a component that drew nothing yet. */
export async function stylesOf(address: string): Promise<string | undefined> {
  const [, component] = /^\/admin\/preview\/(.+)\.css$/.exec(address) ?? [];
  return component === undefined ? undefined : (await drawn(component))?.css;
}

/** Every page that is written as text is drawn by it. */
const pageDrawer = 'src/features/pages/ui/PreviewPage';

/** Bundles ahead what draws a page of text, so that the first preview comes as quickly as the next. */
export const warmPreview = (): void => void drawerOf(pageDrawer).catch(() => undefined);

/** The previews of one working tree. */
export function createPreview(
  root: string,
  { today, content }: { today: () => string; content: () => ContentReading },
) {
  let copy: { folder: string; of: ContentReading } | undefined;

  /** A copy of the content as it was last read. */
  function copyOf(reading: ContentReading): string {
    if (copy?.of === reading) return copy.folder;
    forget();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-preview-'));
    copyContent(root, folder);
    copy = { folder, of: reading };
    return folder;
  }

  function forget(): void {
    if (copy) fs.rmSync(copy.folder, { recursive: true, force: true });
    copy = undefined;
  }

  /** The content with one file changed; the copy is as before afterwards. */
  function sketch({ file, content: text }: NewText): Sketch {
    const before = content();
    const folder = copyOf(before);
    const place = path.join(folder, file);
    const kept = fs.existsSync(place) ? fs.readFileSync(place) : undefined;
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
    try {
      return sketchSite(folder, { release: false, today: today() }, { before, file });
    } finally {
      if (kept) fs.writeFileSync(place, kept);
      else fs.rmSync(place);
    }
  }

  async function drawWith(component: string, props: object, around: Around): Promise<Preview> {
    const { draw } = await drawerOf(component);
    return { html: whole(draw(props, around), stylesPath(component)) };
  }

  const faultsOf = ({ problems }: Sketch, { value }: Pick<Looked, 'value'>): Preview => ({
    told: [
      whenRight,
      ...problems
        .slice(0, 5)
        .map(
          ({ field, message, fix }) =>
            `${field ? `${fieldWords(field, value)}: ` : ''}${message}. ${capital(fix)}.`,
        ),
    ],
  });

  /** What is wrong with the files as they are, in the words of the check. */
  const faultsElsewhere = (): string[] =>
    readSite(root, { release: false, today: today(), allowLost: true })
      .problems.filter(isError)
      .slice(0, 5)
      .map(formatProblem);

  /** A record whose page one of our components draws. */
  async function drawRecord(looked: Looked): Promise<Preview> {
    const sketched = sketch(looked.composed);
    const found = sketched.own.find(({ collection }) => collection.id === looked.kind);
    const item = found?.gathered.items.find(({ id }) => id === looked.id);
    if (!found || !item) return faultsOf(sketched, looked);
    const { site } = sketched;
    const address = found.collection.address(item.value, site);
    if (address === undefined) return { told: [`It has no page of its own. ${buildTells}`] };
    const bare = (one: string) => one.replace(/#.*$/, '').replace(/\/$/, '');
    const own = features.filter(({ collections = [] }) =>
      collections.some(({ id }) => id === looked.kind),
    );
    const quick = own.flatMap(({ routeOf }) => routeOf?.(site, looked.kind, looked.id) ?? []);
    const route = (
      quick.length > 0 ? quick : own.flatMap(({ routes }) => routes?.(site) ?? [])
    ).find((one) => bare(one.path) === bare(address));
    if (!route || route.modules) return { told: [buildTells] };
    return drawWith(route.component, route.props, aroundOf(site));
  }

  /** A page that is written as text. */
  async function drawPage({ composed, value, body = '' }: Looked): Promise<Preview> {
    const { file } = composed;
    const fields = Object(value) as Record<string, unknown>;
    const folder = file.split('/')[0] ?? '';
    if (!['blog', 'updates', 'guidance', 'pages'].includes(folder)) return { told: [buildTells] };
    const sketched = sketch(composed);
    const { site } = sketched;
    const page = pageOfFile(site, file);
    if (!page && sketched.problems.length > 0) return faultsOf(sketched, { value });
    const post = folder === 'blog' || folder === 'updates';
    const [title, description] = [textOf(fields.title), textOf(fields.description)];
    const list = folder === 'blog' ? 'briefs' : 'updates';
    const facts = page && briefFacts(site, page.path);
    const metadata = {
      title,
      description,
      date: textOf(fields.date),
      permalink: `/${list}/${textOf(fields.slug)}`,
      tags: listOf(fields.tags).map((tag) => ({ label: tag.replaceAll('-', ' ') })),
      authors: listOf(fields.authors).map((one) => ({ name: capital(one.replaceAll('-', ' ')) })),
      frontMatter: fields,
      ...(facts && { brief: facts }),
    };
    return drawWith(
      pageDrawer,
      { kind: post ? 'post' : 'page', title, description, html: drawText(site, file, body) },
      { ...aroundOf(site), post: { metadata, isBlogPostPage: true } },
    );
  }

  return {
    /** @returns the page, or why it cannot be shown; nothing is written. */
    async draw(looked: Looked): Promise<Preview> {
      try {
        return await (looked.kind === pageCollection.id ? drawPage(looked) : drawRecord(looked));
      } catch (error) {
        const faults = faultsElsewhere();
        if (faults.length > 0) return { told: [whenRight, ...faults] };
        console.error(error);
        return { told: [buildTells] };
      }
    },
    forget,
  };
}

export type Previewer = ReturnType<typeof createPreview>;
