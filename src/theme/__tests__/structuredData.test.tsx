/** No title, name or address ends the script in which a page describes itself to machines. */
import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import type { ReactElement, ReactNode } from 'react';
import { load } from 'cheerio';
import { toScriptText } from '../../shared/scriptText';
import StructuredData from '../../shared/ui/StructuredData';
import PostData from '../BlogPostPage/StructuredData';
import TrailData from '../DocBreadcrumbs/StructuredData';

let data: unknown;
jest.mock(
  '@docusaurus/Head',
  () => ({ __esModule: true, default: ({ children }: { children: ReactNode }) => children }),
  { virtual: true },
);
jest.mock(
  '@docusaurus/plugin-content-blog/client',
  () => ({ useBlogPostStructuredData: () => data }),
  { virtual: true },
);
jest.mock(
  '@docusaurus/plugin-content-docs/client',
  () => ({ useBreadcrumbsStructuredData: () => data, useActivePluginAndVersion: () => undefined }),
  { virtual: true },
);
jest.mock(
  '@docusaurus/useDocusaurusContext',
  () => ({ __esModule: true, default: () => ({ siteConfig: { title: 'Portal', baseUrl: '/' } }) }),
  { virtual: true },
);
jest.mock('@docusaurus/useGlobalData', () => ({ usePluginData: () => ({}) }), { virtual: true });

/** The page's head takes the text of a script as it is, where React itself would escape it: so the text is looked at. */
const asWritten = (Component: (props: never) => ReactElement): string => {
  const { props } = Component({ breadcrumbs: [] } as never) as ReactElement<{ data: object }>;
  const head = StructuredData(props) as ReactElement<{
    children: ReactElement<{ children: string }>;
  }>;
  const text = head.props.children.props.children;
  return `<head><script type="application/ld+json">${text}</script><title>A page</title></head>`;
};

const components = [
  ['a post', PostData],
  ['a trail', TrailData],
] as const;

test.each(components)('%s whose title ends a script', (_, Component) => {
  data = { headline: '</script><script>alert(1)</script><!--' };
  const page = load(asWritten(Component));
  expect(page('script').length).toBe(1);
  expect(page('title').text()).toBe('A page');
  expect(JSON.parse(page('script').text())).toEqual(data);
});

test('whatever is written, it is one script that says the same', () => {
  const bits = fc.constantFrom(
    '</script',
    '>',
    '<!--',
    '<script',
    '-->',
    '"',
    '\\',
    ' ',
    'a',
    '\u2028',
    '/',
  );
  fc.assert(
    fc.property(
      fc.array(bits).map((parts) => parts.join('')),
      (name) => {
        const page = load(
          `<script type="application/ld+json">${toScriptText({ name })}</script><p>`,
        );
        expect(JSON.parse(page('script').text())).toEqual({ name });
        expect(page('p').length).toBe(1);
      },
    ),
  );
});

test('every script that Docusaurus fills with JSON is replaced here, or its page is', () => {
  const theme = path.resolve(
    __dirname,
    '../../../node_modules/@docusaurus/theme-classic/lib/theme',
  );
  const filling = fs
    .readdirSync(theme, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.js$/.test(file))
    .filter((file) => fs.readFileSync(path.join(theme, file), 'utf8').includes('ld+json'))
    .map((file) => path.dirname(file).split(path.sep).join('/'));
  expect(filling.length).toBeGreaterThan(0);
  const replaced = filling.filter(
    (part) =>
      fs.existsSync(path.resolve(__dirname, '..', part, 'index.tsx')) ||
      fs.existsSync(path.resolve(__dirname, '..', path.dirname(part), 'index.tsx')),
  );
  expect(replaced).toEqual(filling);
});
