/**
 * What components take from Docusaurus, as far as a drawn page needs it: a link is a link, the frame of the page is left
 * out, and nobody has used anything yet. Bundled with the components in place of the modules of that name.
 */
import { createElement, Fragment, type ReactNode } from 'react';

/** What the page is drawn with; set before each drawing. */
export const around: { portal: unknown; post: unknown; title: string } = {
  portal: {},
  post: {},
  title: '',
};

interface Linked {
  to?: string;
  href?: string;
  children?: ReactNode;
  className?: string;
}

const Link = ({ to, href, children, className }: Linked) =>
  createElement('a', { href: to ?? href, className }, children);
const Children = ({ children }: { children?: ReactNode }) =>
  createElement(Fragment, null, children);
const Nothing = () => null;
const Heading = ({ as = 'h2', children, id }: { as?: string; children?: ReactNode; id?: string }) =>
  createElement(as, { id }, children);

const same = <T>(value: T): T => value;
const nowhere = { pathname: '/', search: '', hash: '' };

const context = () => ({
  siteConfig: { title: around.title, url: '', baseUrl: '/', customFields: {}, themeConfig: {} },
  i18n: { currentLocale: 'en-GB', defaultLocale: 'en-GB' },
});

const modules: Readonly<Record<string, object>> = {
  '@docusaurus/Link': { default: Link },
  '@docusaurus/Head': { default: Nothing },
  '@docusaurus/BrowserOnly': { default: Nothing },
  '@docusaurus/useIsBrowser': { default: () => false },
  '@docusaurus/useBaseUrl': {
    default: same,
    useBaseUrlUtils: () => ({ withBaseUrl: same }),
  },
  '@docusaurus/useDocusaurusContext': { default: context },
  '@docusaurus/useGlobalData': { usePluginData: () => around.portal },
  '@docusaurus/useBrokenLinks': {
    default: () => ({ collectAnchor: () => undefined, collectLink: () => undefined }),
  },
  '@docusaurus/router': {
    useLocation: () => nowhere,
    useHistory: () => ({ push: () => undefined, replace: () => undefined, location: nowhere }),
  },
  '@docusaurus/plugin-content-blog/client': { useBlogPost: () => around.post },
  '@theme/Heading': { default: Heading },
};

/** A module by its name; one that is not known shows what is inside it. */
export const moduleCalled = (name: string): object => ({
  __esModule: true,
  ...(modules[name] ?? { default: Children }),
});
