/** The one Docusaurus plugin of the portal: it only wires. Facts are made by pure functions elsewhere. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import { whyNoHistory } from '../features/contacts/plugin/history';
import { type SearchSettings, searchLifecycle } from '../features/search/plugin/lifecycle';
import type { Site } from '../shared/collection';
import { formatReport, hasErrors } from '../shared/problems';
import { pluginName } from '../shared/slicePaths';
import { withLightRoutes } from './dataPages/bundle';
import { dataAddresses, dataFiles } from './dataPages/pages';
import { smallScripts } from './enhance';
import { finishSite } from './finish/index';
import { makeGlobalData } from './globalData';
import { holderOf } from './holder';
import { listFiles, listRoutes, listSlices, searchSource } from './project';
import { offlineScripts } from './offlineScripts';
import { contentPaths } from './reader';
import { features } from './registry';
import { makeLoneReload } from './reloadAlone';
import { withoutPrism } from './withoutPrism';

interface Options {
  search: SearchSettings;
}

/** @param options.search which search engine to use; see the configuration. */
export default function portalPlugin(
  context: LoadContext,
  { search: settings }: Options,
): Plugin<Site | undefined> {
  const root = context.siteDir;
  const holder = holderOf(root);
  const search = searchLifecycle({ root, baseUrl: context.baseUrl, settings });
  let lastReport: string | undefined;
  let loads = 0;
  const loneReload = makeLoneReload(root);
  return {
    name: pluginName,
    getPathsToWatch: () => [
      ...contentPaths(features).map((part) =>
        part.includes('.') ? `${root}/${part}` : `${root}/${part}/**/*.{yaml,yml,md,mdx}`,
      ),
      loneReload.file,
    ],
    loadContent() {
      // The configuration has read the content of this run already; an edit has it read again.
      const { problems, filesRead } = loads === 0 ? holder.last : holder.refresh();
      loads += 1;
      const report = formatReport(problems, filesRead);
      const news = report !== lastReport && (problems.length > 0 || lastReport !== undefined);
      if (news) console.log(`\n${report}\n`);
      lastReport = report;
      if (process.env.NODE_ENV !== 'production') loneReload.after(report);
      else if (hasErrors(problems))
        throw new AuthorError('The content has problems; see the list above.');
      return holder.site;
    },
    async contentLoaded({ content: site, actions: { addRoute, createData, setGlobalData } }) {
      setGlobalData(
        makeGlobalData(site, {
          // `npm run build` sets this where a Chromium can make them.
          pdf: process.env.PORTAL_PDF === 'on',
          problems: process.env.NODE_ENV === 'production' ? [] : holder.problems,
        }),
      );
      if (!site) return;
      await Promise.all(
        listSlices(site).map(({ name, data }) => createData(name, JSON.stringify(data))),
      );
      const noHistory = whyNoHistory(root);
      if (noHistory !== undefined) console.log(noHistory);
      await search.serve(searchSource(site), smallScripts(site).searchWorker);
      for (const { path: address, component, props, modules } of listRoutes(site)) {
        addRoute({
          path: normalizeUrl([context.baseUrl, address]),
          component: `@site/${component}`,
          exact: true,
          props: { ...props },
          ...(modules && { modules }),
        });
      }
    },
    async postBuild({ outDir, routes, content: site }) {
      if (!site) return;
      const scripts = [
        ...Object.values(smallScripts(site)),
        ...Object.values(offlineScripts(site)),
      ];
      const files = [
        ...(await listFiles(site)),
        ...dataFiles(site),
        ...scripts.map(({ path: script, text }) => ({ path: script, content: text })),
      ];
      await Promise.all(
        files.map(async (file) => {
          const target = path.join(outDir, file.path);
          await fs.mkdir(path.dirname(target), { recursive: true });
          await fs.writeFile(target, file.content);
        }),
      );
      const searchAhead = await search.write(outDir, searchSource(site));
      await finishSite({
        outDir,
        baseUrl: context.baseUrl,
        routes,
        data: dataAddresses(site),
        searchAhead,
        sources: path.join(root, 'src'),
      });
      console.log(`[portal] The content was read ${times(holder.readings)}.`);
    },
    configureWebpack: (_config, isServer, utils) => ({
      ...search.devServer(),
      // The library of slides asks for these where it runs in Node, and a browser has none.
      ...(!isServer && { externals: { 'node:fs': 'var {}', 'node:https': 'var {}' } }),
      plugins: [
        withoutPrism(utils),
        // The server draws each page with its data at hand; `npm run dev` has no files of it.
        ...(isServer || process.env.NODE_ENV !== 'production' || !holder.site
          ? []
          : [withLightRoutes(utils, context.generatedFilesDir, holder.site)]),
      ],
    }),
  };
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** An author's mistake: its message is for the author, and its stack for nobody. */
class AuthorError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
