/**
 * Two projects that need nothing but the sources: `unit`, and `ui` for single components in a made-up page. Tests over the
 * built site are Playwright's (playwright.config.ts).
 */
const esm = [
  'unified',
  'remark-.*',
  'mdast-.*',
  'micromark.*',
  'unist-.*',
  'vfile.*',
  'bail',
  'trough',
  'is-plain-obj',
  'devlop',
  'decode-named-character-reference',
  'character-entities',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'fault',
  'estree-.*',
  'hast-.*',
  'parse-entities',
  'stringify-entities',
  'character-.*',
  'is-.*',
  'estree-.*',
  'hast-.*',
  'parse-entities',
  'stringify-entities',
  'character-.*',
  'is-.*',
  'format',
  'read-excel-file',
  'ical-generator',
  'syllable',
  'flesch-kincaid',
  'd3-.*',
  'internmap',
  'trim-lines',
  'property-information',
  '(?:comma|space)-separated-tokens',
];

const shared = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/.docusaurus/'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.docusaurus'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/tests/support/cssModule.js',
    '^@site/(.*)$': '<rootDir>/$1',
  },
};

/** Tests of components and of small scripts stand beside them. */
const componentTests = [
  '/ui/(?:.*/)?__tests__/.*\\.test\\.tsx$',
  '/src/enhance/__tests__/.*\\.test\\.tsx$',
];

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      globalSetup: '<rootDir>/tests/support/bundleCommands.ts',
      testMatch: [
        '<rootDir>/src/**/__tests__/**/*.test.{ts,tsx}',
        '<rootDir>/scripts/**/__tests__/**/*.test.ts',
        '<rootDir>/bench/**/__tests__/**/*.test.ts',
        '<rootDir>/tests/content/**/*.test.ts',
      ],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...componentTests],
    },
    {
      ...shared,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testRegex: componentTests,
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@docusaurus/(Head|Link|useDocusaurusContext|useIsBrowser|useGlobalData|useBaseUrl|useBrokenLinks|router)$':
          '<rootDir>/tests/support/docusaurus/$1',
        '^@docusaurus/core/lib/client/(routeContext)$': '<rootDir>/tests/support/docusaurus/$1',
        '^@theme/(Heading)$': '<rootDir>/tests/support/docusaurus/$1',
      },
    },
  ],
};
