/** What other rooms may use of this feature's interface. */
export { default as PageChanges } from './PageChanges';
export { useAudienceWords } from './useAudienceWords';
