/** The site at the root of its host, for tests of components. */
export default (address: string): string => address;

export const useBaseUrlUtils = () => ({ withBaseUrl: (address: string): string => address });
