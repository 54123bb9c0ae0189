/** The site of tests of components. */
const siteConfig = { title: 'Portal', url: 'https://portal.example', baseUrl: '/' };

export default () => ({ siteConfig });
