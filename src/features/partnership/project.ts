/** What the site shows of the partnership is in its settings; it has no pages of its own. */
export { collections } from './collection';
