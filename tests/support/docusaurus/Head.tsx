/** What a page puts into its head, left out of tests of components. */
export default () => null;
