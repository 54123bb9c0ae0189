import type * as Preset from '@docusaurus/preset-classic';
import type { CreateFeedItemsFn } from '@docusaurus/plugin-content-blog';
import type { Config, PluginConfig } from '@docusaurus/types';
import remarkPortal from './src/portal/remark/index';
import { siteAddress } from './src/portal/clock';
import { noticeOfPage } from './src/features/pages/view';
import { versionCollection } from './src/features/level-of-need/collection';
import { pageCollection } from './src/features/pages/collection';
import { partnershipCollection } from './src/features/partnership/collection';
import { createFeedItems } from './src/portal/feedItems';
import { toSafeItems } from './src/features/pages/plugin/feedItems';
import type { PageKind } from './src/features/pages/model/page';
import { sidebarItemsGenerator } from './src/features/level-of-need/plugin/sidebar';
import { pageTemplate } from './src/portal/enhance';
import { holderOf } from './src/portal/holder';

const root = __dirname;
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

/** What a post begins with where it repeats example text. */
const feedItems = createFeedItems((address) => {
  const page = holder.site?.all(pageCollection).find(({ path }) => address.endsWith(path));
  return holder.site && page ? noticeOfPage(holder.site, page) : '';
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

const config: Config = {
  title,
  tagline: partnership?.tagline ?? '',
  favicon: 'img/favicon.svg',
  ...siteAddress(),
  // Addresses stand as design wrote them: with a slash for a section, without for a page. Every host serves both.
  trailingSlash: undefined,
  // The banner is an inline script that a strict content security policy would refuse.
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate(),
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: { defaultLocale: 'en-GB', locales: ['en-GB'] },
  future: {
    v4: true,
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
  clientModules: ['./src/portal/ui/wholeHash.ts', './src/portal/ui/quietLinks.ts'],
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
        blog: has('brief') && {
          path: 'blog',
          routeBasePath: 'briefs',
          blogTitle: 'Learning briefs',
          blogDescription: briefsAbout,
          postsPerPage: 50,
          blogSidebarCount: 0,
          archiveBasePath: null,
          showReadingTime: false,
          onInlineTags: 'throw',
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'throw',
          feedOptions: feedOptions('learning briefs', briefsAbout),
          beforeDefaultRemarkPlugins,
        },
        pages: { path: 'pages', beforeDefaultRemarkPlugins },
        sitemap: {
          ignorePatterns: [
            '/level-of-need/next/**',
            '/level-of-need/print/**',
            '/level-of-need/evidence',
            '/search',
            '/**/tags/**',
            '/**/authors/**',
          ],
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
    has('update') && [
      '@docusaurus/plugin-content-blog',
      {
        id: 'updates',
        path: 'updates',
        routeBasePath: 'updates',
        blogTitle: 'Updates',
        blogDescription: updatesAbout,
        postsPerPage: 50,
        blogSidebarCount: 0,
        archiveBasePath: null,
        showReadingTime: false,
        onInlineTags: 'throw',
        onInlineAuthors: 'throw',
        onUntruncatedBlogPosts: 'ignore',
        feedOptions: feedOptions('updates', updatesAbout),
        beforeDefaultRemarkPlugins,
      },
    ],
    // search.engine: 'lunr' (one file), 'pagefind' (fetched by need), or nothing to choose by the size of the index.
    ['./src/portal/plugin.ts', { search: { engine: process.env.PORTAL_SEARCH_ENGINE } }],
  ] as PluginConfig[],
  themeConfig: {
    image: 'img/social.png',
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    navbar: { title, logo: { alt: '', src: 'img/logo.svg' }, items: [] },
  } satisfies Preset.ThemeConfig,
};

export default config;
