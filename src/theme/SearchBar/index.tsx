/** The name under which Docusaurus's components ask for a search box; ours stands in for the one of any search plugin. */
export { SearchBox as default } from '../../features/search/ui';
