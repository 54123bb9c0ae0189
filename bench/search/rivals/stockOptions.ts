/** Settings of the stock plugin as this site would use it: what it reads and, as important, what it leaves out. */

/** Options of `@easyops-cn/docusaurus-search-local` that its reading of built pages takes, with its own defaults filled in. */
export const stockOptions = {
  language: ['en'],
  indexDocs: true,
  indexBlog: true,
  indexPages: true,
  docsRouteBasePath: ['level-of-need', 'guidance'],
  // Pages under these are read heading by heading; others would be one long text each.
  blogRouteBasePath: ['briefs', 'updates', 'contacts', 'audits', 'glossary'],
  // Lists, tags, pages of lists, older versions and the draft would push the answer itself down.
  ignoreFiles: [
    /^(?:briefs|updates)\/(?:page|archive|authors|tags)(?:\/|$)/,
    /^(?:briefs|updates)\/?$/,
    /^level-of-need\/(?:next|\d{4})(?:\/|$)/,
  ],
  ignoreCssSelectors: [],
  forceIgnoreNoIndex: false,
  removeDefaultStopWordFilter: [],
  removeDefaultStemmer: false,
};
