/** What other rooms may use of this feature's interface. */
export { default as Slides } from './Slides';
