/** Reads every Markdown page of the site with its front matter; the only reader of them besides Docusaurus. */
import * as z from 'zod';
import type { Gathered, Item, Source } from '../../../shared/collection';
import { listFiles, readTexts } from '../../../shared/files';
import { loadFile } from '../../../shared/load';
import { compileMdx } from '../../../shared/markdown/compileMdx';
import { checkMarkup, type MarkupReading } from '../../../shared/markdown/markup';
import { type ParsedMarkdown, parseMarkdown } from '../../../shared/markdown/parse';
import { type Problem, problemOfFile } from '../../../shared/problems';
import { remember } from '../../../shared/remember';
import { checkRecord, type Loaded } from '../../../shared/yaml/record';
import { hiddenIn } from '../../../shared/yaml/source';
import { draftPath } from '../../level-of-need/model/version';
import { pageComponents } from '../../level-of-need/model/pageComponents';
import { versionSource } from '../../level-of-need/collection';
import type { Page, PageKind } from '../model/page';
import {
  authorsSchema,
  briefSchema,
  documentSchema,
  guidanceSchema,
  sitePageSchema,
  tagsSchema,
  updateSchema,
} from '../model/schema';
import { checkFileName } from './rules/fileNames';
import { checkTagAddresses, type DeclaredLabels } from './rules/labels';
import { checkBriefLength } from './rules/briefLength';
import { checkLongSentences } from './rules/longSentences';
import { checkStart } from './rules/start';
import { checkTitleAlone } from './rules/titleAlone';
import { checkUntouched } from './rules/untouched';

interface Room {
  kind: PageKind;
  folder: string;
  schema: z.ZodType;
  path: (name: string, matter: { slug?: string }) => string;
  version?: string;
}

/** Where posts are. */
const postFolders = ['blog', 'updates'] as const;

/** `folder/page.mdx` to `folder/page`, `index.md` to nothing. */
const bare = (name: string): string => name.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');

function listRooms(published: readonly string[]): Room[] {
  const document = (version: string, folder: string, base: string): Room => ({
    kind: 'document',
    folder,
    schema: documentSchema,
    version,
    path: (name, { slug }) => (slug === '/' ? base : `${base}${bare(name)}`),
  });
  return [
    {
      kind: 'brief',
      folder: 'blog',
      schema: briefSchema,
      path: (_, { slug }) => `/briefs/${slug}`,
    },
    {
      kind: 'update',
      folder: 'updates',
      schema: updateSchema,
      path: (_, { slug }) => `/updates/${slug}`,
    },
    {
      kind: 'guidance',
      folder: 'guidance',
      schema: guidanceSchema,
      path: (name) => `/guidance/${bare(name)}`,
    },
    { kind: 'site', folder: 'pages', schema: sitePageSchema, path: (name) => `/${bare(name)}` },
    document('next', 'docs', draftPath(published)),
    ...published.map((version, i) =>
      document(
        version,
        `versioned_docs/version-${version}`,
        i === 0 ? '/level-of-need/' : `/level-of-need/${version}/`,
      ),
    ),
  ];
}

/** The part of a page below its front matter, which is checked whether or not the front matter is whole. */
type PageBody = Pick<Page, 'file' | 'kind' | 'headings' | 'links'> &
  Pick<ParsedMarkdown, 'pictures' | 'blocks'> &
  Pick<MarkupReading, 'components'> & { version: string | undefined };

interface PageReading {
  body: PageBody;
  page?: Page;
  /** The front matter, or as much of it as could be parsed. */
  matter?: Loaded<unknown>;
  problems: Problem[];
}

const known = new Set(pageComponents.keys());

/**
 * What the text of a page holds that it may not: of an .mdx page as the build reads it, of the others as Markdown.
 * A preview reads all pages again at each pause of whoever types, and one of them has changed.
 */
const readMarkup = remember(2000, (file: string, content: string): MarkupReading => {
  if (!file.endsWith('.mdx')) return checkMarkup(file, parseMarkdown(file, content).tree);
  const compiled = compileMdx(file, content);
  return compiled.tree
    ? checkMarkup(file, compiled.tree, known)
    : { problems: compiled.problems, components: [] };
});

/** Below the front matter, whose own reader complains of what is in it. */
const hiddenInBody = (file: string, content: string): Problem[] => {
  const front = /^---\r?\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/.exec(content)?.[0] ?? '';
  return hiddenIn(file, content.slice(front.length), front.split('\n').length - 1);
};

function readPage(room: Room, file: string, content: string): PageReading {
  const { tree, frontMatter, headings, links, siteLinks, pictures, sections, blocks, text } =
    parseMarkdown(file, content);
  const markup = readMarkup(file, content);
  const body: PageBody = {
    file,
    kind: room.kind,
    version: room.version,
    headings,
    links,
    pictures,
    blocks,
    components: markup.components,
  };
  const inText = [
    ...hiddenInBody(file, content),
    ...markup.problems,
    ...checkFileName(body),
    ...checkTitleAlone(body),
    ...checkStart(body, content),
    ...checkBriefLength(body, text),
    ...checkLongSentences(body, tree),
  ];
  if (!frontMatter) {
    return {
      body,
      problems: [
        ...inText,
        problemOfFile(
          file,
          'the page has no front matter',
          'start the file with --- on a line of its own, the title and the other fields, and --- again',
        ),
      ],
    };
  }
  if (frontMatter.data === undefined)
    return { body, problems: [...frontMatter.problems, ...inText] };
  const { record, broken, problems } = checkRecord(
    room.schema,
    frontMatter.data,
    frontMatter.source,
  );
  const all = [...frontMatter.problems, ...problems, ...inText];
  if (!record) return { body, matter: broken, problems: all };
  const matter = record.value as Page['matter'];
  all.push(...checkUntouched({ value: matter, source: record.source }, tree));
  const name = file.slice(room.folder.length + 1);
  const page = {
    file,
    kind: room.kind,
    headings,
    links,
    siteLinks,
    version: room.version,
    path: room.path(name, matter as { slug?: string }),
    matter,
    sections,
    text,
  } as Page;
  return { body, page, matter: record, problems: all };
}

export const labelFields = z.object({
  authors: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
});
export const dayField = z.object({ date: briefSchema.shape.date });
export const reviewField = z.object({ review: guidanceSchema.shape.review });

/** The authors and tags a folder of posts declares, and what is wrong with the two files. */
function readLabels(root: string, folder: string) {
  const authors = loadFile(root, `${folder}/authors.yml`, authorsSchema);
  const tags = loadFile(root, `${folder}/tags.yml`, tagsSchema);
  const [names, labels] = [authors.records[0], tags.records[0]];
  return {
    declared: {
      authors: names && Object.keys(names.value),
      tags: labels && Object.keys(labels.value),
    } satisfies DeclaredLabels,
    tags: labels
      ? Object.entries(labels.value).map(([id, { label }]) => ({
          id,
          value: { id, label },
          source: labels.source,
          path: [id],
        }))
      : [],
    problems: [...authors.problems, ...tags.problems, ...tags.records.flatMap(checkTagAddresses)],
    faces: authors.records,
  };
}

/** What a post is about, as its folder declares it. */
export interface Tag {
  id: string;
  label: string;
}

export interface Pages extends Gathered<Page> {
  /** The tags that the folders of posts declare; one that both declare is there twice. */
  tags: Item<Tag>[];
  /** The text of every page, of those that are not whole too. */
  bodies: PageBody[];
  /** The front matter that could be parsed, with the folder its page is in. */
  matters: { folder: string; kind: PageKind; matter: Loaded<unknown> }[];
  /** Every page that is whole, a draft too, with its front matter. */
  whole: { page: Page; matter: Loaded<unknown> }[];
  /** The authors and tags a folder of posts declares. */
  declared: ReadonlyMap<string, DeclaredLabels>;
  /** The files that declare authors, whose pictures are beside posts. */
  faces: Loaded<z.infer<typeof authorsSchema>>[];
  /** The files below `static/` and beside the pages, by their path from the project's root. */
  files: ReadonlySet<string>;
}

/** Whether a page is on the site by this day: it is no draft, and its own day has come. */
const isShown = (matter: Page['matter'], today: string): boolean =>
  !('draft' in matter && matter.draft) && !('date' in matter && matter.date > today);

const pagesIn = (folder: string): string[] => [`${folder}/**/*.md`, `${folder}/**/*.mdx`];

/** Every Markdown page; a draft, or one whose day has not come, is checked like any page and shown on none. */
export const pageSource: Source<Pages> = {
  reads: [...postFolders, 'guidance', 'pages', ...versionSource.reads],
  shapes: [
    { files: pagesIn('blog'), schema: briefSchema },
    { files: pagesIn('updates'), schema: updateSchema },
    { files: pagesIn('guidance'), schema: guidanceSchema },
    { files: pagesIn('pages'), schema: sitePageSchema },
    { files: ['docs', 'versioned_docs'].flatMap(pagesIn), schema: documentSchema },
    { files: postFolders.map((folder) => `${folder}/authors.yml`), schema: authorsSchema },
    { files: postFolders.map((folder) => `${folder}/tags.yml`), schema: tagsSchema },
  ],
  read(reader) {
    const { root } = reader;
    const rooms = listRooms(reader.gather(versionSource).published).map((room) => {
      const texts = readTexts(root, listFiles(root, room.folder, ['.md', '.mdx']));
      return {
        room,
        texts,
        readings: texts.files.map(({ file, content }) => readPage(room, file, content)),
      };
    });
    const readings = rooms.flatMap((room) => room.readings);
    // A folder without posts needs neither authors nor tags.
    const labels = postFolders
      .filter((folder) =>
        rooms.some(({ room, texts }) => room.folder === folder && texts.files.length > 0),
      )
      .map((folder) => ({ folder, ...readLabels(root, folder) }));
    const matters = rooms.flatMap(({ room, readings: list }) =>
      list.flatMap(({ matter }) => (matter ? [{ room, matter }] : [])),
    );
    const whole = readings.flatMap(({ page, matter }) =>
      page && matter ? [{ page, matter }] : [],
    );
    return {
      items: whole
        .filter(({ page: { matter } }) => isShown(matter, reader.today))
        .map(({ page, matter: { source } }) => ({
          id: page.path,
          value: page,
          source,
          path: [],
        })),
      bodies: readings.map(({ body }) => body),
      whole,
      matters: matters.map(({ room: { folder, kind }, matter }) => ({ folder, kind, matter })),
      tags: labels.flatMap(({ tags }) => tags),
      declared: new Map(labels.map(({ folder, declared }) => [folder, declared])),
      faces: labels.flatMap(({ faces }) => faces),
      files: new Set(
        ['static', ...rooms.map(({ room }) => room.folder)].flatMap((folder) =>
          listFiles(root, folder, ['']),
        ),
      ),
      links: readings.flatMap(({ body: { file, links } }) =>
        links.map((link) => ({ ...link, file })),
      ),
      checkables: matters.map(({ room, matter }) => ({ schema: room.schema, loaded: matter })),
      filesRead:
        rooms.reduce((sum, { texts }) => sum + texts.files.length + texts.problems.length, 0) +
        labels.length * 2,
      problems: [
        ...rooms.flatMap(({ texts }) => texts.problems),
        ...readings.flatMap(({ problems }) => problems),
        ...labels.flatMap(({ problems }) => problems),
      ],
      salvaged: [],
      unread: false,
    };
  },
};
