/** The same words built by others: Starlight, and the stock classic template of Docusaurus. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SamplePage } from './sample';

/** @throws Error with what the program said, where it fails. */
function mustRun(folder: string, program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
}

/**
 * Installs what is measured with and against, once, outside the project: a builder treats what it finds below
 * `node_modules` as a package.
 * @returns the folder of the packages
 */
export function installRivals(root: string): string {
  const folder = path.join(os.tmpdir(), 'portal-page-rivals');
  const wanted = fs.readFileSync(path.join(root, 'bench/pages/package.json'), 'utf8');
  const list = path.join(folder, 'package.json');
  const modules = path.join(folder, 'node_modules');
  if (fs.existsSync(modules) && fs.readFileSync(list, 'utf8') === wanted) return modules;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(list, wanted);
  mustRun(folder, 'npm', ['install', '--no-audit', '--no-fund', '--engine-strict=false']);
  return modules;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
}

const asMarkdown = ({ title, html }: SamplePage, extra = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\n${extra}---\n\n${html}\n`;

/** Built beside the packages: it does not follow a link to them. @returns the folder it was built into */
export function buildStarlight(modules: string, pages: readonly SamplePage[]): string {
  const folder = path.join(path.dirname(modules), 'starlight');
  fs.rmSync(folder, { recursive: true, force: true });
  write(folder, {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'The same words' })] });`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ...Object.fromEntries(
      pages.map((page) => [`src/content/docs/${page.slug}.md`, asMarkdown(page)]),
    ),
  });
  mustRun(folder, process.execPath, [path.join(modules, 'astro/astro.js'), 'build']);
  return path.join(folder, 'dist');
}

/** @returns the folder it was built into */
export function buildClassic(folder: string, root: string, pages: readonly SamplePage[]): string {
  const modules = fs.realpathSync(path.join(root, 'node_modules'));
  write(folder, {
    'package.json': '{}',
    'docusaurus.config.js': `module.exports = {
  title: 'The same words', url: 'https://rival.example', baseUrl: '/', onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore', markdown: { format: 'md' }, future: { faster: true, v4: true },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: { navbar: { title: 'The same words' } },
};`,
    ...Object.fromEntries(
      pages.map((page) => [
        `docs/${page.slug}.md`,
        asMarkdown(page, page.slug === 'home' ? 'slug: /\n' : ''),
      ]),
    ),
  });
  fs.symlinkSync(modules, path.join(folder, 'node_modules'));
  const docusaurus = path.join(modules, '@docusaurus/core/bin/docusaurus.mjs');
  mustRun(folder, process.execPath, [docusaurus, 'build']);
  return path.join(folder, 'build');
}
