/**
 * Docusaurus puts Prism, which colours code, into the script of every page. No page here shows code (`src/theme/CodeBlock`
 * shows it plain), and a practitioner with a poor signal would wait for it. Its client module is replaced by an empty one.
 */
import path from 'node:path';
import type { ConfigureWebpackUtils } from '@docusaurus/types';

/** @returns the bundler's plugin that leaves Prism out. */
export const withoutPrism = ({ currentBundler }: ConfigureWebpackUtils) =>
  new currentBundler.instance.NormalModuleReplacementPlugin(
    /theme-classic[\\/]lib[\\/]prism-include-languages/,
    path.join(__dirname, 'empty.js'),
  );
