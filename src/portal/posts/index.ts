/**
 * Docusaurus's plugin of posts without its lists by tag, by author and by year, which nothing leads to and whose headings
 * are out of order; and with feeds that name themselves.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import blogPlugin, { validateOptions } from '@docusaurus/plugin-content-blog';
import type { BlogContent, PluginOptions } from '@docusaurus/plugin-content-blog';
import { normalizeUrl } from '@docusaurus/utils';
import type { HtmlTagObject, LoadContext, Plugin, RouteConfig } from '@docusaurus/types';
import type { Site } from '../../shared/collection';
import { briefChoices } from '../../features/pages/view';
import { firstUrl } from '../../features/whats-new/view';
import { holderOf } from '../holder';
import { finishAtom, finishJsonFeed, finishRss, jsonFeedType } from '../../shared/feedFormats';

export { validateOptions };

/** The components of the lists that are left out. */
const lists = new Set([
  '@theme/BlogTagsListPage',
  '@theme/BlogTagsPostsPage',
  '@theme/Blog/Pages/BlogAuthorsListPage',
  '@theme/Blog/Pages/BlogAuthorsPostsPage',
  '@theme/BlogArchivePage',
]);

/** The list of briefs is told what those on its other pages can be chosen by. */
const withChoices = (route: RouteConfig, site: Site | undefined): RouteConfig =>
  site && route.component === '@theme/BlogListPage'
    ? { ...route, props: { ...route.props, choices: briefChoices(site) } }
    : route;

/** Rewrites a file, where there is one: without posts there are no feeds. */
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await fs.readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) await fs.writeFile(file, change(text));
}

/** The type by which readers of feeds know one; Docusaurus announces any JSON. */
const announce = (tag: HtmlTagObject): HtmlTagObject =>
  tag.attributes?.type === 'application/json'
    ? { ...tag, attributes: { ...tag.attributes, type: jsonFeedType } }
    : tag;

export default async function postsPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<BlogContent>> {
  const plugin = await blogPlugin(context, options);
  const { siteConfig } = context;
  const { site } = holderOf(context.siteDir);
  const isBriefs = options.routeBasePath.replace(/\W/g, '') === 'briefs';
  return {
    ...plugin,
    contentLoaded: async (args) =>
      plugin.contentLoaded?.({
        ...args,
        actions: {
          ...args.actions,
          addRoute: (route: RouteConfig) => {
            if (lists.has(route.component)) return;
            args.actions.addRoute(isBriefs ? withChoices(route, site) : route);
          },
        },
      }),
    injectHtmlTags(args) {
      const { headTags, ...tags } = plugin.injectHtmlTags?.(args) ?? {};
      const all = [headTags ?? []].flat();
      return {
        ...tags,
        headTags: all.map((tag) => (typeof tag === 'string' ? tag : announce(tag))),
      };
    },
    async postBuild(props) {
      await plugin.postBuild?.(props);
      const folder = path.join(props.outDir, options.routeBasePath);
      const at = (name: string) =>
        normalizeUrl([siteConfig.url, context.baseUrl, options.routeBasePath, name]);
      const authors = new Map(
        props.content.blogPosts.map(({ metadata }) => {
          const url = new URL(metadata.permalink, siteConfig.url).href;
          return [
            site ? firstUrl(site, url) : url,
            metadata.authors.flatMap(({ name }) => name ?? []),
          ];
        }),
      );
      await Promise.all([
        rewrite(path.join(folder, 'rss.xml'), (xml) => finishRss(xml, at('rss.xml'), authors)),
        rewrite(path.join(folder, 'atom.xml'), (xml) =>
          finishAtom(xml, at('atom.xml'), context.i18n.currentLocale),
        ),
        rewrite(path.join(folder, 'feed.json'), (json) =>
          finishJsonFeed(json, at('feed.json'), context.i18n.currentLocale),
        ),
      ]);
    },
  };
}
