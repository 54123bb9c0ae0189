/** Gives the browser's bundle the routes without the pages that have data of their own. */
import fs from 'node:fs';
import path from 'node:path';
import type { ConfigureWebpackUtils } from '@docusaurus/types';
import type { Site } from '../../shared/collection';
import { lightenRoutes } from './clientRoutes';
import { dataPages } from './pages';

const names = ['routes.js', 'registry.js', 'routesChunkNames.json'] as const;

/** Writes them beside what Docusaurus has generated. @returns their folder */
function writeClientRoutes(generated: string, site: Site): string {
  const [routes, registry, chunkNames] = names.map((name) =>
    fs.readFileSync(path.join(generated, name), 'utf8'),
  ) as [string, string, string];
  const components = new Map(
    dataPages(site).map(({ path: address, component }) => [
      site.base + address.replace(/^\//, ''),
      component,
    ]),
  );
  const light = lightenRoutes(
    { routes, registry, chunkNames: JSON.parse(chunkNames) as Record<string, object> },
    components,
    site.base,
  );
  const folder = path.join(generated, 'client-routes');
  fs.mkdirSync(folder, { recursive: true });
  const texts = [light.routes, light.registry, JSON.stringify(light.chunkNames)];
  names.forEach((name, i) => fs.writeFileSync(path.join(folder, name), texts[i] ?? ''));
  return folder;
}

/**
 * @param generated the folder of what Docusaurus has generated
 * @returns the bundler's plugin that puts the lighter files in the place of the framework's
 */
export function withLightRoutes(
  { currentBundler }: ConfigureWebpackUtils,
  generated: string,
  site: Site,
) {
  const folder = writeClientRoutes(generated, site);
  return new currentBundler.instance.NormalModuleReplacementPlugin(
    /^@generated\/(?:routes|registry|routesChunkNames)$/,
    (resource: { request: string }) => {
      resource.request = path.join(folder, path.basename(resource.request));
    },
  );
}
