/** How Docusaurus makes this site; `docusaurus.config.ts` asks for it. Paths are from the project's root. */
import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type { CreateFeedItemsFn, Options as PostOptions } from '@docusaurus/plugin-content-blog';
import type { Config, PluginConfig } from '@docusaurus/types';
import remarkPortal from './remark/index';
import { siteAddress } from './clock';
import { briefFacts, noticeOfPage, pageAt } from '../features/pages/view';
import { versionCollection } from '../features/level-of-need/collection';
import { pageCollection } from '../features/pages/collection';
import { briefsOnPage } from '../features/pages/model/brief';
import { partnershipCollection } from '../features/partnership/collection';
import { createFeedItems } from './posts/feedItems';
import { toSafeItems } from '../features/pages/plugin/feedItems';
import { firstUrl } from '../features/whats-new/view';
import type { PageKind } from '../features/pages/model/page';
import { sidebarItemsGenerator } from '../features/level-of-need/plugin/sidebar';
import { pageTemplate } from './enhance';
import portalPlugin from './plugin';
import { holderOf } from './holder';
import { iconTags } from './found/icons';
import { sitemapItems } from './found/sitemap';

const root = path.resolve(__dirname, '../..');
const holder = holderOf(root);
const { site } = holder;
const partnership = site?.one(partnershipCollection);
const title = partnership?.siteTitle ?? 'Safeguarding knowledge portal';

const briefsAbout =
  'One-page briefs on what audits and reviews have taught us, to read in a team meeting.';
const updatesAbout =
  'What the partnership has changed: documents, contacts, training and this site.';

/** Docusaurus refuses a folder without pages; content that is not whole is taken to have them. */
const has = (kind: PageKind): boolean =>
  site?.all(pageCollection).some((page) => page.kind === kind) ?? true;

/** Below the address of the document: nothing where no version is published yet, and the draft is all there is. */
const draftPath =
  site?.all(versionCollection).some(({ status }) => status !== 'draft') === false ? '' : 'next';

const feedItems = createFeedItems({
  noticeAt(address) {
    const page = holder.site && pageAt(holder.site, address);
    return holder.site && page ? noticeOfPage(holder.site, page) : '';
  },
  firstUrl: (url) => (holder.site ? firstUrl(holder.site, url) : url),
});

/**
 * Our links (`contact:`, `term:` and so on) must be resolved before Docusaurus looks at links.
 * The folder is not given as an option: options travel to every reader inside the site's script.
 */
const resolveRecordLinks = () => remarkPortal({ root });
const beforeDefaultRemarkPlugins = [resolveRecordLinks];

type FeedPosts = Parameters<CreateFeedItemsFn>[0];

/** The feeds of briefs and of updates. */
const feedOptions = (of: string, description: string) => ({
  type: 'all' as const,
  title: `${title}: ${of}`,
  description,
  language: 'en-GB',
  copyright: partnership?.name ?? '',
  createFeedItems: async (posts: FeedPosts) => toSafeItems(await feedItems(posts)),
});

/**
 * A post whose day has not come is left out of the site, as every list of ours leaves it out; a preview shows it. Each
 * brief is given what is known of it besides its words.
 */
async function preparePosts<P extends { metadata: { permalink: string } }>({
  blogPosts,
}: {
  blogPosts: P[];
}): Promise<P[] | void> {
  const { site: content } = holder;
  if (!content) return;
  const all = process.env.NODE_ENV !== 'production';
  return blogPosts.flatMap((post) => {
    const page = pageAt(content, post.metadata.permalink);
    const brief = page && briefFacts(content, page.path);
    if (!page && !all) return [];
    return [brief ? { ...post, metadata: { ...post.metadata, brief } } : post];
  });
}

interface PostFolder {
  /** For the second plugin of its kind. */
  id?: string;
  kind: PageKind;
  path: string;
  title: string;
  about: string;
  /** Whether a list shows the start of each post, up to a mark. */
  truncated: 'throw' | 'ignore';
}

const postFolders: readonly PostFolder[] = [
  { kind: 'brief', path: 'blog', title: 'Learning briefs', about: briefsAbout, truncated: 'throw' },
  {
    id: 'updates',
    kind: 'update',
    path: 'updates',
    title: 'Updates',
    about: updatesAbout,
    truncated: 'ignore',
  },
];

const posts = ({ kind, path, title: heading, about, truncated }: Omit<PostFolder, 'id'>) =>
  ({
    path,
    // With a slash at its end, as the addresses of all sections have.
    routeBasePath: kind === 'brief' ? 'briefs/' : 'updates/',
    blogTitle: heading,
    blogDescription: about,
    postsPerPage: briefsOnPage,
    blogSidebarCount: 0,
    archiveBasePath: null,
    showReadingTime: false,
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    onUntruncatedBlogPosts: truncated,
    processBlogPosts: preparePosts,
    feedOptions: feedOptions(heading.toLowerCase(), about),
    beforeDefaultRemarkPlugins,
  }) satisfies PostOptions;

const config: Config = {
  title,
  tagline: partnership?.tagline ?? '',
  favicon: 'img/favicon.svg',
  headTags: iconTags(siteAddress().baseUrl),
  ...siteAddress(),
  // Addresses stand as design wrote them: with a slash for a section, without for a page. Every host serves both.
  trailingSlash: undefined,
  // The banner is an inline script that a strict content security policy would refuse.
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate(site),
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: { defaultLocale: 'en-GB', locales: ['en-GB'] },
  future: {
    v4: true,
    // A page's date is its own; git's is missing in a new folder, where asking fails, and wrong in a short copy.
    experimental_vcs: false,
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      mdxCrossCompilerCache: true,
      ssgWorkerThreads: true,
      gitEagerVcs: false,
      // A page compiled yesterday holds yesterday's telephone number: pages depend on data the cache cannot see.
      rspackPersistentCache: false,
    },
  },
  markdown: {
    format: 'detect',
    mermaid: false,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  clientModules: [
    './src/portal/ui/wholeAddress.ts',
    './src/portal/ui/quietLinks.ts',
    './src/portal/ui/focusAtPlace.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs',
          routeBasePath: 'level-of-need',
          sidebarPath: './sidebars.ts',
          sidebarItemsGenerator,
          beforeDefaultRemarkPlugins,
          breadcrumbs: true,
          versions: {
            current: { label: 'Draft', path: draftPath, banner: 'unreleased', noIndex: true },
          },
        },
        // Posts come from our own plugin, below.
        blog: false,
        pages: { path: 'pages', beforeDefaultRemarkPlugins },
        sitemap: {
          lastmod: 'date',
          changefreq: null,
          priority: null,
          createSitemapItems: async ({ defaultCreateSitemapItems, ...about }) =>
            sitemapItems(await defaultCreateSitemapItems(about), holder.site),
        },
        theme: {
          customCss: [
            './src/css/fonts.css',
            './src/css/tokens.css',
            './src/css/levels.css',
            './src/css/base.css',
            './src/css/print.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    './src/portal/breakpoints.ts',
    has('guidance') && [
      '@docusaurus/plugin-content-docs',
      {
        id: 'guidance',
        path: 'guidance',
        routeBasePath: 'guidance',
        sidebarPath: './guidance-sidebars.ts',
        beforeDefaultRemarkPlugins,
      },
    ],
    ...postFolders.map(
      ({ id, ...folder }) =>
        has(folder.kind) && [
          './src/portal/posts/index.ts',
          { ...posts(folder), ...(id && { id }) },
        ],
    ),
    // search.engine: 'lunr' (one file), 'pagefind' (fetched by need), or nothing to choose by the size of the index.
    [portalPlugin, { search: { engine: process.env.PORTAL_SEARCH_ENGINE } }],
  ] as PluginConfig[],
  themeConfig: {
    image: 'img/social.png',
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    navbar: { title, logo: { alt: '', src: 'img/logo.svg' }, items: [] },
  } satisfies Preset.ThemeConfig,
};

export default config;
