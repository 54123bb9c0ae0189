/** Where the page is that lists when everything is due again. */
export const freshnessPath = '/freshness';
