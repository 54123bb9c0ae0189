/** Settings of the search plugin: what it reads and, as important, what it leaves out. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../../shared/files';

const contentFolders = ['data', 'docs', 'versioned_docs', 'blog', 'updates', 'guidance', 'src/pages'];

/**
 * The plugin names its index after the Markdown of its `docsDir` alone, so an edited YAML file would keep the old
 * name and returning visitors the old index. A stamp made from all content, in a folder the plugin hashes, mends that.
 */
function writeStamp(root: string): string {
  const hash = createHash('sha256');
  for (const folder of contentFolders) {
    for (const file of listFiles(root, folder, ['.yaml', '.yml', '.md', '.mdx'])) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  }
  const folder = path.join(root, '.docusaurus', 'search-stamp');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'stamp.md'), hash.digest('hex'));
  return '.docusaurus/search-stamp';
}

/** Options for `@easyops-cn/docusaurus-search-local`. */
export function searchOptions(root: string): Record<string, unknown> {
  return {
    hashed: 'filename',
    language: 'en',
    indexPages: true,
    docsRouteBasePath: ['level-of-need', 'guidance'],
    docsPluginIdForPreferredVersion: 'default',
    // Pages under these are read heading by heading; others would be one long text each.
    blogRouteBasePath: ['briefs', 'updates', 'contacts', 'audits', 'glossary'],
    docsDir: ['docs', writeStamp(root)],
    blogDir: ['blog', 'updates'],
    // Lists, tags, pages of lists, older versions and the draft would push the answer itself down.
    ignoreFiles: [
      /^(?:briefs|updates)\/(?:page|archive|authors|tags)(?:\/|$)/,
      /^(?:briefs|updates)\/?$/,
      /^level-of-need\/next(?:\/|$)/,
    ],
    // What a person types stays out of the address of the page they open.
    highlightSearchTermsOnTargetPage: false,
    searchResultLimits: 8,
    searchResultContextMaxLength: 80,
  };
}
