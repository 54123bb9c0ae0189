/**
 * The small scripts that work before the framework does (src/enhance), bundled by esbuild, and the page template that
 * asks for them instead of the framework.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildSync } from 'esbuild';

export interface SmallScript {
  /** From the root of the site; it holds a hash of what it names. */
  path: string;
  text: string;
}

/** What every browser of package.json's `browserslist` understands. */
const target = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

/** @param name a file of src/enhance, without its ending. */
export function bundleScript(name: string): SmallScript {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, `../enhance/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `assets/js/${name}.${hash}.js`, text };
}

let start: SmallScript | undefined;

/** The loader of the framework, bundled once for each run. */
export const startScript = (): SmallScript => (start ??= bundleScript('start'));

/**
 * The page as Docusaurus writes it, but for the scripts: they are named for the loader, which fetches them at the first
 * sign of use. The drawing of icons is hidden without a `style` attribute, which a strict policy would refuse. See
 * contributing/decisions/0032-paper-first.md.
 */
export const pageTemplate = (): string => `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script src="<%= it.baseUrl %>${startScript().path}" data-scripts="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>" defer></script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace('<svg style="display: none;">', '<svg hidden width="0" height="0" class="visually-hidden">') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
