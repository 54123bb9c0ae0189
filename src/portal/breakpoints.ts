/** Lets every style sheet name the widths of `src/css/breakpoints.css`: `@media (--narrow)`. */
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import globalData from '@csstools/postcss-global-data';
import customMedia from 'postcss-custom-media';

export default function breakpoints({ siteDir }: { siteDir: string }): Plugin {
  const file = path.join(siteDir, 'src/css/breakpoints.css');
  return {
    name: 'breakpoints',
    configurePostCss(options) {
      // A page is compiled alone: the names must be read into it before they are looked up.
      options.plugins.unshift(globalData({ files: [file] }), customMedia());
      return options;
    },
    getPathsToWatch: () => [file],
  };
}
