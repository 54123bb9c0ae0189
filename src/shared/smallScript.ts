/** The small scripts that work before the framework does, or without it (src/enhance), bundled by esbuild. */
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

/**
 * @param name a file of src/enhance, without its ending.
 * @param facts what it knows of the site, as `FACTS`.
 * @returns the text, for a page that has it within
 */
export function bundleText(name: string, facts: object): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, `../enhance/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    legalComments: 'none',
    define: { FACTS: JSON.stringify(facts) },
  });
  return outputFiles[0]?.text ?? '';
}

/** @param to where it is written, without the hash and the ending: `assets/js/start`. */
export function bundleScript(name: string, to: string, facts: object): SmallScript {
  const text = bundleText(name, facts);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `${to}.${hash}.js`, text };
}
