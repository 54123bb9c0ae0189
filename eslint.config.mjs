import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom; the table stands in contributing/architecture.md. */
const elements = [
  { type: 'model', pattern: 'src/features/*/model', mode: 'folder', capture: ['feature'] },
  { type: 'plugin', pattern: 'src/features/*/plugin', mode: 'folder', capture: ['feature'] },
  {
    type: 'collection',
    pattern: 'src/features/*/collection.ts',
    mode: 'full',
    capture: ['feature'],
  },
  { type: 'view', pattern: 'src/features/*/view.ts', mode: 'full', capture: ['feature'] },
  { type: 'project', pattern: 'src/features/*/project.ts', mode: 'full', capture: ['feature'] },
  { type: 'ui', pattern: 'src/features/*/ui', mode: 'folder', capture: ['feature'] },
  { type: 'enhance', pattern: 'src/enhance', mode: 'folder' },
  { type: 'shared-ui', pattern: 'src/shared/ui', mode: 'folder' },
  { type: 'shared', pattern: 'src/shared', mode: 'folder' },
  { type: 'portal-data', pattern: 'src/portal/ui/usePortalData.ts', mode: 'full' },
  { type: 'portal-ui', pattern: 'src/portal/ui', mode: 'folder' },
  { type: 'registry', pattern: 'src/portal/registry.ts', mode: 'full' },
  { type: 'portal', pattern: 'src/portal', mode: 'folder' },
  { type: 'theme', pattern: 'src/theme', mode: 'folder' },
  { type: 'scripts', pattern: 'scripts', mode: 'folder' },
  { type: 'tests', pattern: 'tests', mode: 'folder' },
  { type: 'bench', pattern: 'bench', mode: 'folder' },
];

const own = (type) => [type, { feature: '{{ from.feature }}' }];

const rules = [
  { from: ['model'], allow: [own('model'), 'shared'] },
  { from: ['model'], allow: ['model'], importKind: 'type' },
  { from: ['plugin'], allow: [own('model'), own('plugin'), 'model', 'shared'] },
  // The records of a feature, then what others may see of them, then all that the site shows of them.
  { from: ['collection'], allow: [own('model'), own('plugin'), 'model', 'collection', 'shared'] },
  // Which pages there are depends on which versions there are.
  { from: ['plugin'], allow: ['collection'] },
  { from: ['view'], allow: [own('model'), own('plugin'), 'model', 'collection', 'view', 'shared'] },
  {
    from: ['project'],
    allow: [own('model'), own('plugin'), 'model', 'collection', 'view', 'shared'],
  },
  { from: ['registry'], allow: ['project'] },
  { from: ['registry'], allow: ['portal'], importKind: 'type' },
  {
    from: ['ui'],
    allow: [own('model'), own('ui'), 'model', 'ui', 'portal-data', 'shared', 'shared-ui'],
  },
  // What a page receives is described where it is made: its props are types of its own plugin, and types alone.
  {
    from: ['ui', 'portal-data', 'portal-ui', 'theme', 'plugin'],
    allow: ['plugin'],
    importKind: 'type',
  },
  { from: ['ui', 'portal-ui', 'theme'], allow: ['portal'], importKind: 'type' },
  // Small scripts that a page has before the framework: pure functions, and nothing of React.
  { from: ['enhance'], allow: ['enhance', 'model', 'shared'] },
  { from: ['shared-ui'], allow: ['shared', 'shared-ui'] },
  { from: ['shared'], allow: ['shared'] },
  {
    from: ['portal'],
    allow: ['portal', 'registry', 'collection', 'view', 'model', 'plugin', 'shared'],
  },
  // A route is typed by its component, and never loads it.
  { from: ['plugin'], allow: [own('ui')], importKind: 'type' },
  { from: ['portal'], allow: ['ui', 'portal-ui', 'portal-data'], importKind: 'type' },
  // The one typed way to what every page knows; it imports types alone.
  { from: ['portal-data'], allow: ['model', 'shared'], importKind: 'type' },
  {
    from: ['portal-ui'],
    allow: ['portal-data', 'portal-ui', 'shared', 'shared-ui', 'model', 'ui'],
  },
  {
    from: ['theme'],
    allow: ['theme', 'portal-data', 'portal-ui', 'model', 'ui', 'shared', 'shared-ui'],
  },
  {
    from: ['scripts', 'tests', 'bench'],
    allow: [
      'scripts',
      'tests',
      'portal',
      'registry',
      'collection',
      'view',
      'model',
      'plugin',
      'shared',
    ],
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'build/',
      'build.next/',
      '.docusaurus/',
      'coverage/',
      '**/__fixtures__/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': elements,
      // A test is beside what it tests and may build a site to test it with; a fixture is a feature that is not in src.
      'boundaries/ignore': ['**/__tests__/**', 'tests/fixtures/**'],
      'boundaries/include': ['src/**/*', 'scripts/**/*', 'tests/**/*', 'bench/**/*'],
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message:
            'a ${file.type} may not import a ${dependency.type}; see contributing/architecture.md',
          rules,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      // A function does one thing.
      complexity: ['error', 15],
      'no-nested-ternary': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/portal/plugin.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/shared/ui/useCopy.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'clipboard',
          message: 'a page may have no clipboard: copy with useCopy from src/shared/ui',
        },
      ],
    },
  },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
