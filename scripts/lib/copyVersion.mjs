/**
 * Copies the draft of the document to a version, as `docusaurus docs:version` does and with its own function:
 * `node copyVersion.mjs <version>` in the site's folder. The command itself would read the whole configuration first,
 * and with it all content, of which the copy needs nothing.
 */
import path from 'node:path';
import command from '@docusaurus/plugin-content-docs/lib/cli.js';

const [version] = process.argv.slice(2);
const locale = 'en-GB';

await command.default.cliDocsVersionCommand(
  version,
  { id: 'default', path: 'docs', sidebarPath: path.resolve('sidebars.ts') },
  {
    siteDir: process.cwd(),
    i18n: {
      path: 'i18n',
      defaultLocale: locale,
      locales: [locale],
      localeConfigs: { [locale]: { path: locale } },
    },
  },
);
