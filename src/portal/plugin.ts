/** The one Docusaurus plugin of the portal: it only wires. Facts are made by pure functions elsewhere. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { createShortLinks } from '../features/level-of-need/plugin/shortLinks';
import { listEntries } from '../features/level-of-need/plugin/routes';
import { createVersionLinks } from '../features/level-of-need/plugin/versionLinks';
import {
  currentVersion,
  sliceDomain,
  sliceLevel,
  sliceOverview,
  toHeader,
} from '../features/level-of-need/model/slices';
import { type SearchSettings, searchLifecycle } from '../features/search/plugin/lifecycle';
import { readHistory, whyNoHistory } from '../features/contacts/plugin/history';
import type { SearchSource } from '../features/search/plugin/write';
import { urgentByArea } from '../features/contacts/plugin/urgent';
import { createEmbedFiles } from '../features/contacts/plugin/embed/files';
import { createVcards } from '../features/contacts/plugin/exports/vcards';
import { formatReport, hasErrors } from '../shared/problems';
import { isSample } from '../features/contacts/model/schema';
import type { Content } from './content';
import { holderOf } from './holder';
import { namesOf } from './names';
import { makeLoneReload } from './reloadAlone';
import { listPrintables } from './printables';
import { contentDate, renderOpenData } from './openData';
import { renderTemplates } from './templates';
import { contactCard, indicatorPath } from './references';
import { createRoutes, indicatorContext } from './routes';
import { searchSource } from './search';
import { listTimes } from './pathways';
import { pluginName, sliceName, timesName } from './slicePaths';
import { withoutPrism } from './withoutPrism';

const watched = ['data', 'docs', 'versioned_docs', 'blog', 'updates', 'guidance', 'pages'];

/** What Markdown pages import: the parts of every version, and the times of every pathway. */
function listSlices(content: Content): { name: string; data: unknown }[] {
  const { versions } = content;
  const around = {
    contactCard: (id: string) => contactCard(content, id),
    pageOf: (id: string) => indicatorPath(content, id) ?? '',
    versions,
  };
  const times = listTimes(content).map((data) => ({ name: timesName(data.pathway.id), data }));
  return [
    ...times,
    ...versions.flatMap((version) => [
      { name: sliceName(version.id, 'overview', 'levels'), data: sliceOverview(version) },
      ...version.data.levels.map(({ number }) => ({
        name: sliceName(version.id, 'level', number),
        data: sliceLevel(version, number, around),
      })),
      ...version.data.domains.map(({ id }) => ({
        name: sliceName(version.id, 'domain', id),
        data: sliceDomain(version, id, around),
      })),
    ]),
  ];
}

interface Options {
  search: SearchSettings;
}

/** @param options.search which search engine to use; see the configuration. */
export default function portalPlugin(
  context: LoadContext,
  { search: settings }: Options,
): Plugin<Content | undefined> {
  const root = context.siteDir;
  const holder = holderOf(root);
  const search = searchLifecycle({ root, baseUrl: context.baseUrl, settings });
  let lastReport: string | undefined;
  /** What can be found, made with the routes and written with the site. */
  let source: SearchSource | undefined;
  const loneReload = makeLoneReload(root);
  const siteUrl = normalizeUrl([context.siteConfig.url, context.baseUrl]).replace(/\/$/, '');
  return {
    name: pluginName,
    getPathsToWatch: () => [
      ...watched.map((folder) => `${root}/${folder}/**/*.{yaml,yml,md,mdx}`),
      loneReload.file,
    ],
    loadContent() {
      const { problems, filesRead } = holder.refresh();
      const report = formatReport(problems, filesRead);
      const news = report !== lastReport && (problems.length > 0 || lastReport !== undefined);
      if (news) console.log(`\n${report}\n`);
      lastReport = report;
      if (process.env.NODE_ENV !== 'production') loneReload.after(report);
      else if (hasErrors(problems))
        throw new AuthorError('The content has problems; see the list above.');
      return holder.content;
    },
    async contentLoaded({ content, actions: { addRoute, createData, setGlobalData } }) {
      setGlobalData({
        urgent: content ? urgentByArea(content.partnership.urgent, namesOf(content)) : [],
        calendar: content ? content.calendar : { from: '', to: '', bankHolidays: [] },
        emergencyNumber: content?.partnership.emergencyNumber ?? '',
        partnership: content
          ? {
              name: content.partnership.name,
              email: content.partnership.email,
              sampleSite: content.contacts.some((c) => isSample(c)),
            }
          : undefined,
        // `npm run build` sets this where a Chromium can make them; otherwise there are no links to them.
        downloads:
          content && process.env.PORTAL_PDF === 'on'
            ? listPrintables(content).map(({ id, file, title, area }) => ({
                id,
                title,
                path: `/${file}`,
                ...(area && { area }),
              }))
            : [],
        versions: (content?.versions ?? []).map(toHeader),
        levelSigns: content?.partnership.levelSigns ?? [],
        audiences: Object.fromEntries(
          (content?.partnership.audiences ?? []).map(({ id, name }) => [id, name]),
        ),
        // Only `npm run dev` gets this far with problems; the page shows them over itself.
        problems: process.env.NODE_ENV === 'production' ? [] : holder.problems,
      });
      if (!content) return;
      await Promise.all(
        listSlices(content).map(({ name, data }) => createData(name, JSON.stringify(data))),
      );
      const noHistory = whyNoHistory(root);
      if (noHistory !== undefined) console.log(noHistory);
      const routes = createRoutes(content, siteUrl, readHistory(root));
      source = searchSource(
        content,
        routes.map((route) => route.path),
      );
      await search.serve(source);
      for (const { path: address, component, props, modules } of routes) {
        addRoute({
          path: normalizeUrl([context.baseUrl, address]),
          component: `@site/${component}`,
          exact: true,
          props: props as Record<string, unknown>,
          ...(modules && { modules }),
        });
      }
    },
    async postBuild({ outDir, content }) {
      if (!content) return;
      const shortLinks = createShortLinks(
        listEntries(content.versions, indicatorContext(content)),
        { base: context.baseUrl, siteUrl },
      );
      const taken = [
        ...createVcards(namesOf(content), siteUrl),
        ...createEmbedFiles({
          names: namesOf(content),
          finder: content.finder,
          partnership: content.partnership,
          base: context.baseUrl,
          date: contentDate(content),
        }),
      ];
      const inForce = currentVersion(content.versions);
      const named = createVersionLinks(
        inForce,
        content.pages
          .filter((page) => page.kind === 'document' && page.version === inForce.id)
          .map((page) => ({ path: page.path, title: page.matter.title })),
        { base: context.baseUrl, siteUrl },
      );
      await Promise.all(
        [
          ...renderOpenData(content, siteUrl).files,
          ...shortLinks,
          ...taken,
          ...named,
          ...(await renderTemplates(content)),
        ].map(async (file) => {
          const target = path.join(outDir, file.path);
          await fs.mkdir(path.dirname(target), { recursive: true });
          await fs.writeFile(target, file.content);
        }),
      );
      if (source) await search.write(outDir, source);
    },
    configureWebpack: (_config, _isServer, utils) => ({
      ...search.devServer(),
      plugins: [withoutPrism(utils)],
    }),
  };
}

/** An author's mistake: its message is for the author, and its stack for nobody. */
class AuthorError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
