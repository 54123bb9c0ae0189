/** One hand for all style sheets. What the standard rules forbid and this site needs says why. */

/** A colour with a hue. Black, white and greys are for paper and forced colours. */
const hue = String.raw`/#(?!([0-9a-f])\1{2}\b|([0-9a-f]{2})\2{2}\b)[0-9a-f]{3,8}\b/i`;

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  ignoreFiles: ['build/**', 'build.next/**', '.docusaurus/**', 'coverage/**', 'node_modules/**'],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    'declaration-block-single-line-max-declarations': 1,
    'no-duplicate-selectors': true,
    // Colours have their names in tokens.css, where both schemes are side by side.
    'declaration-property-value-disallowed-list': { '/.*/': [hue] },
    'color-named': 'never',
    'function-disallowed-list': [
      'rgb',
      'rgba',
      'hsl',
      'hsla',
      'hwb',
      'lab',
      'lch',
      'oklab',
      'oklch',
    ],
    // Widths have their names in breakpoints.css.
    'media-feature-name-disallowed-list': ['/width$/', '/height$/'],
    'media-feature-range-notation': 'prefix',
    // A rule is beside the others of its part, whatever their weight; groups of tokens have a line between them.
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'value-keyword-case': [
      'lower',
      { camelCaseSvgKeywords: true, ignoreProperties: ['/font-family/'] },
    ],
    // Safari on telephones knows no other name for it.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
    // Class names are members of `styles` in the components.
    'selector-class-pattern': null,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
  },
  overrides: [
    {
      files: ['src/css/tokens.css', 'static/embed/*.css'],
      rules: { 'declaration-property-value-disallowed-list': null },
    },
    { files: ['src/css/breakpoints.css'], rules: { 'media-feature-name-disallowed-list': null } },
  ],
};
