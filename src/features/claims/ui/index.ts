/** What other features may show of claims. */
export { default as ClaimList } from './ClaimList';
