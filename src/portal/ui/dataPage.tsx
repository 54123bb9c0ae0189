/**
 * A page whose data is a file of its own, fetched when somebody opens it: the browser's half of
 * src/portal/dataPages. Drawn only where scripts run; the page itself was written whole.
 */
import { type ComponentType, useEffect, useState } from 'react';
import { RouteContextProvider } from '@docusaurus/core/lib/client/routeContext';
import { matchPath } from '@docusaurus/router';
import { type PageData, pageDataPath, versionQuery } from '../../shared/pageData';
import { pluginName } from '../../shared/slicePaths';

type PageComponent = ComponentType<object>;
type Loaders = Readonly<Record<string, () => Promise<{ default: PageComponent }>>>;

interface Shown {
  Component: PageComponent;
  props: object;
}

interface RouteProps {
  location: { pathname: string };
}

interface Place {
  /** The site's base address, with slashes at both ends. */
  base: string;
  /** All routes, in their order; asked for when the page is, since this is one of them. */
  listRoutes: () => readonly { component: unknown; path: string | string[]; exact?: boolean }[];
}

const context = { plugin: { name: pluginName, id: 'default' } };

/** How often data is asked for, and how long between, in milliseconds: a signal may be poor. */
const attempts = 3;
const pause = 1000;

const wait = (time: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** @returns undefined for a page that is not there */
async function fetchOnce(address: string, cache: RequestCache): Promise<PageData | undefined> {
  const response = await fetch(address, { cache });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return (await response.json()) as PageData;
}

/** The data of the version the page was written with. @throws where there is none any more */
async function fetchOwn(address: string): Promise<PageData | undefined> {
  const [, version] = address.split(versionQuery);
  const isRight = (data: PageData | undefined) => data?.version === version;
  const data = await fetchOnce(address, 'default');
  if (isRight(data)) return data;
  const again = await fetchOnce(address, 'reload');
  if (isRight(again)) return again;
  throw new Error(`The page was written with other data than ${address} has now.`);
}

async function tryAgain<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await task();
    } catch {
      await wait(pause * attempt);
    }
  }
  return task();
}

/** One name for a page, however its address is written. */
const keyOf = (address: string): string => address.replace(/\/(?:index\.html)?$/, '');

const missing = async (): Promise<Shown> => ({
  Component: (await import('@theme/NotFound')).default as PageComponent,
  props: {},
});

/** What has been loaded since the browser opened the first page. */
class Store {
  private readonly asked = new Map<string, Promise<void>>();

  private readonly ready = new Map<string, Shown>();

  /** The address that the browser opened, and where the page says that its data is. */
  private readonly opened = keyOf(window.location.pathname);

  private readonly own = document.querySelector<HTMLElement>('[data-of-page]')?.dataset.ofPage;

  constructor(
    private readonly loaders: Loaders,
    private readonly base: string,
  ) {}

  get = (address: string): Shown | undefined => this.ready.get(keyOf(address));

  load(address: string): Promise<void> {
    const key = keyOf(address);
    const known = this.asked.get(key);
    if (known) return known;
    const asked = this.read(key).then((shown) => {
      this.ready.set(key, shown);
    });
    this.asked.set(key, asked);
    // A poor signal is no reason never to ask again.
    asked.catch(() => this.asked.delete(key));
    return asked;
  }

  private async read(key: string): Promise<Shown> {
    const data = await this.fetch(key);
    if (!data) return missing();
    const loader = this.loaders[data.component];
    if (!loader) throw new Error(`This version of the site cannot draw ${key}.`);
    return { Component: (await loader()).default, props: data.props };
  }

  /** A page that the browser opened and that names no data is the page for what is missing. */
  private async fetch(key: string): Promise<PageData | undefined> {
    const { own, base } = this;
    if (key !== this.opened)
      return fetchOnce(base + pageDataPath(key.slice(base.length)), 'no-cache');
    return own === undefined ? undefined : tryAgain(() => fetchOwn(own));
  }
}

/**
 * The component of the one route for all such pages.
 * @param loaders for each component of a page how it is loaded
 */
export function dataPage(loaders: Loaders, { base, listRoutes }: Place) {
  const store = new Store(loaders, base);

  function DataPage(routeProps: RouteProps) {
    const { pathname } = routeProps.location;
    const [, redraw] = useState<object>();
    const shown = store.get(pathname);
    useEffect(() => {
      // The address can change again while the framework waits for what it asked for.
      if (!shown) void store.load(pathname).then(() => redraw({}));
    }, [pathname, shown]);
    if (!shown) return null;
    return (
      <RouteContextProvider value={context}>
        <shown.Component key={keyOf(pathname)} {...shown.props} {...routeProps} />
      </RouteContextProvider>
    );
  }

  /** The framework asks for this before it shows a page, when the address is the page's; and under a resting pointer. */
  DataPage.preload = async () => {
    const { pathname } = window.location;
    const first = listRoutes().find(({ path, exact = false }) =>
      matchPath(pathname, { path, exact }),
    );
    if (first?.component === DataPage) await store.load(pathname);
  };

  return DataPage;
}
