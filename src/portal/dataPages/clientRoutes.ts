/** What the framework has written down of its routes, without those whose data is a file of its own. */

import { partNames } from './partNames';

/** The three files in which Docusaurus writes its routes. */
export interface RouteFiles {
  /** `routes.js`: a list of routes with the components that load them. */
  routes: string;
  /** `routesChunkNames.json`: for each route the names of its parts. */
  chunkNames: Readonly<Record<string, object>>;
  /** `registry.js`: for each part how it is loaded, one a line. */
  registry: string;
}

/** The component of a page, by the page's address with the base address. */
type Components = ReadonlyMap<string, string>;

const routeText =
  /^ {2}\{\n {4}path: '([^'\n]+)',\n {4}component: ComponentCreator\('\1', '([0-9a-f]+)'\),\n {4}exact: true\n {2}\},\n/gm;
const partText = /^ {2}"([^"\n]+)": \[.*\],/gm;
const lastRoute = /^ {2}\{\n {4}path: '\*',/m;

/** The folder an address is in, with a slash at its end. */
const folderOf = (address: string): string => address.replace(/[^/]+\/?$/, '');

interface TakenOut {
  kept: string;
  /** For each component the part that holds it. */
  parts: Map<string, string>;
  keys: Set<string>;
}

function takeOut({ routes, chunkNames }: RouteFiles, components: Components): TakenOut {
  const keys = new Set<string>();
  const parts = new Map<string, string>();
  const kept = routes.replace(routeText, (text, address: string, hash: string) => {
    const component = components.get(address);
    if (component === undefined) return text;
    const key = `${address}-${hash}`;
    const { __comp: part } = chunkNames[key] as { __comp: string };
    keys.add(key);
    parts.set(component, part);
    return '';
  });
  if (keys.size !== components.size || !lastRoute.test(kept))
    throw new Error(
      `Of ${components.size} pages with data of their own, ${keys.size} were found among the framework's routes. ` +
        'Docusaurus may write them differently now: see src/portal/dataPages/clientRoutes.ts.',
    );
  return { kept, parts, keys };
}

/** One route for all folders: a name in them that is no file's. Which route is first for an address, only all can say. */
function writeRoute(components: Components, parts: TakenOut['parts'], base: string): string {
  const folders = [...new Set([...components.keys()].map(folderOf))];
  const loaders = [...parts].map(
    ([component, part]) =>
      `'${component}': () => import(/* webpackChunkName: "${part}" */ '@site/${component}'),`,
  );
  return `  {
    path: ${JSON.stringify(folders)}.map((folder) => folder + ':record([^/.]+)'),
    component: dataPage({ ${loaders.join(' ')} }, { base: '${base}', listRoutes: () => routes }),
    exact: true
  },
`;
}

/** The list gets a name, so that its own route can look into it. */
const nameList = (code: string): string =>
  `import { dataPage } from '@site/src/portal/ui/dataPage';
${code.replace('export default [', 'const routes = [')}
export default routes;
`;

/**
 * Takes the pages with data of their own out, and puts one route for all of their folders before that for what is missing.
 * @param base the site's base address, with slashes at both ends
 * @throws where the files are not as Docusaurus has written them so far
 */
export function lightenRoutes(files: RouteFiles, components: Components, base: string): RouteFiles {
  if (components.size === 0) return files;
  const { kept, parts, keys } = takeOut(files, components);
  const chunkNames = Object.fromEntries(
    Object.entries(files.chunkNames).filter(([key]) => !keys.has(key)),
  );
  const used = new Set(partNames(chunkNames));
  const route = writeRoute(components, parts, base);
  return {
    routes: nameList(kept.replace(lastRoute, (last) => route + last)),
    chunkNames,
    registry: files.registry.replace(partText, (text, name: string) =>
      used.has(name) ? text : '',
    ),
  };
}
