/** Draws a page by the component that the site has for it: bundled once, then run here with the data of a page. */
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import fs from 'node:fs';

/** The code of the project, wherever its content is. */
const code = path.resolve(__dirname, '../../../..');
const shims = path.join(__dirname, 'shims.ts');

export interface Around {
  /** What every page has. */
  portal: unknown;
  /** What a post knows of itself. */
  post?: unknown;
  /** The title of the site. */
  title: string;
}

interface Drawn {
  draw: (props: object, around: Around) => string;
  css: string;
}

/** The widths of the site by their names, which no browser knows. */
function namedWidths(): (css: string) => string {
  const named = [
    ...fs
      .readFileSync(path.join(code, 'src/css/breakpoints.css'), 'utf8')
      .matchAll(/@custom-media (--[\w-]+) (.*);/g),
  ];
  return (css) =>
    named.reduce((all, [, name = '', width = '']) => all.replaceAll(`(${name})`, width), css);
}

/** What Docusaurus gives is put in by the shims; what is only loaded when it is asked for is left out. */
const docusaurus: Plugin = {
  name: 'docusaurus',
  setup(bundler) {
    const widths = namedWidths();
    bundler.onResolve({ filter: /^@site\// }, ({ path: asked, kind }) =>
      bundler.resolve(`./${asked.slice('@site/'.length)}`, { resolveDir: code, kind }),
    );
    bundler.onResolve({ filter: /^@theme\/BlogPostItem\// }, ({ path: asked, kind }) =>
      bundler.resolve(`./src/theme/${asked.slice('@theme/'.length)}`, { resolveDir: code, kind }),
    );
    bundler.onResolve({ filter: /^@(?:docusaurus|theme|theme-original)\// }, ({ path: asked }) => ({
      path: asked,
      namespace: 'shim',
    }));
    bundler.onResolve({ filter: /^[^@]/ }, ({ path: asked, kind }) =>
      kind === 'dynamic-import' ? { path: asked, external: true } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'shim' }, ({ path: asked }) => ({
      contents: `module.exports = require(${JSON.stringify(shims)}).moduleCalled(${JSON.stringify(asked)});`,
      resolveDir: code,
    }));
    bundler.onLoad({ filter: /\.css$/ }, ({ path: file }) => ({
      contents: widths(fs.readFileSync(file, 'utf8')),
      loader: file.endsWith('.module.css') ? 'local-css' : 'css',
      resolveDir: path.dirname(file),
    }));
  },
};

const styles = ['fonts', 'tokens', 'levels', 'base'].map((name) => `./src/css/${name}.css`);

async function bundle(component: string): Promise<Drawn> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `import 'infima/dist/css/default/default.css';`,
        ...styles.map((file) => `import '${file}';`),
        `import { createElement } from 'react';`,
        `import { renderToStaticMarkup } from 'react-dom/server';`,
        `import Component from './${component}';`,
        `import { around } from ${JSON.stringify(shims)};`,
        `export const draw = (props, given) => {`,
        `  Object.assign(around, given);`,
        `  return renderToStaticMarkup(createElement(Component, props));`,
        `};`,
      ].join('\n'),
      resolveDir: code,
      loader: 'js',
    },
    bundle: true,
    write: false,
    outdir: path.join(code, 'preview'),
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [docusaurus],
  });
  const [script, css] = ['.js', '.css'].map(
    (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '',
  );
  const made = { exports: {} as Pick<Drawn, 'draw'> };
  const run = vm.runInThisContext(`(function (module, exports, require) {${script}\n})`) as (
    ...given: unknown[]
  ) => void;
  run(made, made.exports, createRequire(path.join(code, 'package.json')));
  return { draw: (props, around) => made.exports.draw(props, around), css: css ?? '' };
}

const drawers = new Map<string, Promise<Drawn>>();

/** What drew a page before. */
export const drawn = (component: string): Promise<Drawn> | undefined => drawers.get(component);

/** @param component its file from the project's root, without ending. */
export function drawerOf(component: string): Promise<Drawn> {
  const known = drawers.get(component) ?? bundle(component);
  drawers.set(component, known);
  return known;
}
