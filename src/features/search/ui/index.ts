/** What other rooms may use of this feature's interface. */
export { default as SearchBox } from './SearchBox';
export { useKeptWords } from './useKeptWords';
