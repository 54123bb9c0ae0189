/** What other rooms may use of this feature's interface. */
export { default as PageReview } from './PageReview';
export { default as ReviewState } from './ReviewState';
