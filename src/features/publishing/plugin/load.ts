/** Reads every Markdown page of the site with its front matter; the only reader of them besides Docusaurus. */
import type { z } from 'zod';
import { listFiles, readTexts } from '../../../shared/files';
import { loadFile } from '../../../shared/load';
import { parseMarkdown } from '../../../shared/markdown/parse';
import type { Problem } from '../../../shared/problems';
import { checkRecord, type Loaded } from '../../../shared/yaml/record';
import type { Page, PageKind } from '../model/page';
import { authorsSchema, briefSchema, documentSchema, guidanceSchema, sitePageSchema, tagsSchema, updateSchema } from '../model/schema';
import { checkLabels } from './rules/labels';
import { checkBriefShape } from './rules/briefShape';

interface Room {
  kind: PageKind;
  folder: string;
  schema: z.ZodType;
  path: (name: string, matter: { slug?: string }) => string;
  version?: string;
}

/** `levels/universal.mdx` to `levels/universal`, `index.md` to nothing. */
const bare = (name: string): string => name.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');

function listRooms(published: readonly string[]): Room[] {
  const document = (version: string, folder: string, base: string): Room =>
    ({ kind: 'document', folder, schema: documentSchema, version, path: (name, { slug }) => (slug === '/' ? base : `${base}${bare(name)}`) });
  return [
    { kind: 'brief', folder: 'blog', schema: briefSchema, path: (_, { slug }) => `/briefs/${slug}` },
    { kind: 'update', folder: 'updates', schema: updateSchema, path: (_, { slug }) => `/updates/${slug}` },
    { kind: 'guidance', folder: 'guidance', schema: guidanceSchema, path: (name) => `/guidance/${bare(name)}` },
    { kind: 'site', folder: 'src/pages', schema: sitePageSchema, path: (name) => `/${bare(name)}` },
    document('next', 'docs', '/level-of-need/next/'),
    ...published.map((version, i) => document(version, `versioned_docs/version-${version}`, i === 0 ? '/level-of-need/' : `/level-of-need/${version}/`)),
  ];
}

interface PageReading {
  page?: { loaded: Loaded<unknown>; value: Page };
  problems: Problem[];
}

function readPage(room: Room, file: string, content: string): PageReading {
  const { frontMatter, headings, links, sections, text } = parseMarkdown(file, content);
  if (!frontMatter) {
    return { problems: [{ file, line: 1, column: 1, field: '', severity: 'error', message: 'the page has no front matter', fix: 'start the file with --- on a line of its own, the title and the other fields, and --- again' }] };
  }
  if (frontMatter.problems.length > 0) return { problems: frontMatter.problems };
  const { record, problems } = checkRecord(room.schema, frontMatter.data, frontMatter.source);
  if (!record) return { problems };
  const matter = record.value as Page['matter'];
  const name = file.slice(room.folder.length + 1);
  const value = { kind: room.kind, version: room.version, file, path: room.path(name, matter as { slug?: string }), matter, headings, links, sections, text } as Page;
  return { page: { loaded: record, value }, problems: [] };
}

/**
 * @param root the project's root folder.
 * @param published the names of the published Level of Need versions, newest first.
 */
export function loadPages(root: string, published: readonly string[]) {
  const rooms = listRooms(published);
  const readings = rooms.map((room) => {
    const texts = readTexts(root, listFiles(root, room.folder, ['.md', '.mdx']));
    const pages = texts.files.map(({ file, content }) => readPage(room, file, content));
    return {
      room,
      pages: pages.flatMap(({ page }) => (page ? [page] : [])),
      problems: [...texts.problems, ...pages.flatMap((p) => p.problems)],
      filesRead: texts.files.length + texts.problems.length,
    };
  });
  const labels = (['blog', 'updates'] as const).map((folder) => ({
    folder,
    authors: loadFile(root, `${folder}/authors.yml`, authorsSchema),
    tags: loadFile(root, `${folder}/tags.yml`, tagsSchema),
  }));
  const all = readings.flatMap(({ room, pages }) => pages.map((page) => ({ ...page, schema: room.schema })));
  return {
    // A draft is checked like any page and shown on none.
    pages: all.map(({ value }) => value).filter(({ matter }) => !('draft' in matter && matter.draft)),
    files: all,
    filesRead: readings.reduce((sum, r) => sum + r.filesRead, 0) + labels.length * 2,
    problems: [
      ...readings.flatMap((r) => r.problems),
      ...labels.flatMap(({ authors, tags }) => [...authors.problems, ...tags.problems]),
      ...labels.flatMap(({ folder, authors, tags }) => all
        .filter(({ value }) => value.file.startsWith(`${folder}/`))
        .flatMap(({ loaded, value }) => checkLabels(value, loaded.source, {
          authors: Object.keys(authors.records[0]?.value ?? {}),
          tags: Object.keys(tags.records[0]?.value ?? {}),
        }))),
      ...all.flatMap(({ value }) => checkBriefShape(value)),
    ],
  };
}
