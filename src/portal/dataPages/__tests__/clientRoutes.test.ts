/** The browser's routes are the framework's, less the pages whose data is a file of their own. */
import { lightenRoutes, type RouteFiles } from '../clientRoutes';

const route = (address: string, hash: string) => `  {
    path: '${address}',
    component: ComponentCreator('${address}', '${hash}'),
    exact: true
  },
`;

const part = (name: string, module: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`;

const files: RouteFiles = {
  routes: `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
${route('/base/people/ada', 'a11')}${route('/base/people/ben', 'b22')}${route('/base/people/find', 'c33')}  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`,
  chunkNames: {
    '/base/people/ada-a11': { __comp: 'person', __context: { plugin: 'own' }, __props: 'ada' },
    '/base/people/ben-b22': { __comp: 'person', __context: { plugin: 'own' }, __props: 'ben' },
    '/base/people/find-c33': { __comp: 'finder', __context: { plugin: 'own' }, __props: 'find' },
  },
  registry: `export default {
${part('ada', '@generated/ada.json')}
${part('ben', '@generated/ben.json')}
${part('find', '@generated/find.json')}
${part('finder', '@site/src/Finder')}
${part('own', '@generated/own.json')}
${part('person', '@site/src/Person')}};
`,
};

const people = new Map([
  ['/base/people/ada', 'src/Person'],
  ['/base/people/ben', 'src/Person'],
]);

test('one route stands for them, after the others and before that for what is missing', () => {
  const { routes } = lightenRoutes(files, people, '/base/');
  expect(routes).not.toContain('ada');
  expect(routes).not.toContain('ben');
  const order = ["'/base/people/find'", '["/base/people/"]', "path: '*'"].map((text) =>
    routes.indexOf(text),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  expect(routes).toMatch(/'src\/Person': \(\) => import\(.*"person".*'@site\/src\/Person'\)/);
  expect(routes).toContain("base: '/base/'");
});

test('their parts go, and the parts that others use stay', () => {
  const { chunkNames, registry } = lightenRoutes(files, people, '/base/');
  expect(Object.keys(chunkNames)).toEqual(['/base/people/find-c33']);
  const names = [...registry.matchAll(/^ {2}"(\w+)"/gm)].map(([, name]) => name);
  expect(names).toEqual(['find', 'finder', 'own']);
  expect(registry.trim()).toMatch(/^export default \{[\s\S]*\};?$/);
});

test('a site without such pages has the framework’s own files', () => {
  expect(lightenRoutes(files, new Map(), '/base/')).toBe(files);
});

test('a page that is not among the framework’s routes is told, not passed over', () => {
  const strange = new Map([...people, ['/base/people/eve', 'src/Person']]);
  expect(() => lightenRoutes(files, strange, '/base/')).toThrow('Of 3 pages');
});
